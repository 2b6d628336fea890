import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Message, SeedFault } from './fault';

/** A seed file as text, with the path that faults name. */
export interface SeedFile {
	file: string;
	text: string;
}

/** The way to a value inside a document: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** A YAML document that knows on which line each of its values stands. */
export class SeedDocument {
	/** The first place where it is no correct YAML; what follows such a place says nothing more. */
	readonly faults: readonly SeedFault[];
	readonly value: unknown;
	readonly #lines = new LineCounter();
	readonly #root: unknown;

	constructor(
		readonly file: string,
		text: string
	) {
		try {
			const document = parseDocument(text, {
				lineCounter: this.#lines,
				prettyErrors: false,
				logLevel: 'error'
			});
			this.#root = document.contents;
			const [first] = [...document.errors, ...document.warnings];
			this.faults = first ? [this.#fault(this.#lineAt(first.pos[0]), notYaml(first.message))] : [];
			this.value = this.faults.length === 0 ? document.toJS() : undefined;
		} catch (error) {
			this.#root = undefined;
			this.faults = [this.#fault(1, notYaml(error instanceof Error ? error.message : String(error)))];
			this.value = undefined;
		}
	}

	/** The line, from 1, of the value at a path, or of the nearest value around it that is there. */
	lineOf(path: Path): number {
		let node = this.#root;
		let offset = startOf(node);
		for (const key of path) {
			if (isMap(node)) {
				const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
				if (!pair) break;
				offset = startOf(pair.key) ?? offset;
				node = pair.value;
			} else if (isSeq(node)) {
				node = node.items[Number(key)];
				offset = startOf(node) ?? offset;
			} else break;
		}
		return offset === undefined ? 1 : this.#lineAt(offset);
	}

	/** The fault of the value at a path. */
	fault(path: Path, message: Message): SeedFault {
		return this.#fault(this.lineOf(path), message);
	}

	#fault(line: number, { code, zh, en }: Message): SeedFault {
		return { file: this.file, line, code, message: { zh, en } };
	}

	#lineAt(offset: number): number {
		return Math.max(this.#lines.linePos(offset).line, 1);
	}
}

function startOf(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}

function notYaml(reason: string): Message {
	return {
		code: 'not-yaml',
		zh: `不是正确的 YAML：${reason}`,
		en: `This is not correct YAML: ${reason}`
	};
}
