import * as v from 'valibot';
import type { Path, SeedDocument } from './document';
import type { Message, SeedFault } from './fault';
import { inWords } from './words';

/** An item of a document that fits its schema, with the way back to its place. */
export interface Sourced<Value> {
	value: Value;
	document: SeedDocument;
	path: Path;
}

/** The fault of a part of an item. */
export function faultIn(item: Sourced<unknown>, path: Path, message: Message): SeedFault {
	return item.document.fault([...item.path, ...path], message);
}

/** The whole document as one item; its faults are added to `faults`, and then nothing comes back. */
export function validateOne<Schema extends v.GenericSchema>(
	schema: Schema,
	document: SeedDocument,
	faults: SeedFault[]
): Sourced<v.InferOutput<Schema>>[] {
	if (document.faults.length > 0) {
		faults.push(...document.faults);
		return [];
	}
	return validateAt(schema, document, [], document.value, faults);
}

/** The items of a document that is a list; those with faults are left out and their faults added to `faults`. */
export function validateList<Schema extends v.GenericSchema>(
	schema: Schema,
	document: SeedDocument,
	faults: SeedFault[]
): Sourced<v.InferOutput<Schema>>[] {
	if (document.faults.length > 0) {
		faults.push(...document.faults);
		return [];
	}
	if (!Array.isArray(document.value)) {
		faults.push(document.fault([], notAList));
		return [];
	}
	return document.value.flatMap((value, index) => validateAt(schema, document, [index], value, faults));
}

const notAList: Message = {
	code: 'wrong-value',
	zh: '这个文件应是一个列表，每项以“- ”开头',
	en: 'This file should be a list, each item beginning with "- "'
};

function validateAt<Schema extends v.GenericSchema>(
	schema: Schema,
	document: SeedDocument,
	path: Path,
	value: unknown,
	faults: SeedFault[]
): Sourced<v.InferOutput<Schema>>[] {
	const result = v.safeParse(schema, value);
	if (result.success) return [{ value: result.output, document, path }];
	for (const issue of result.issues) {
		const inside = (issue.path ?? []).map((step) => step.key as string | number);
		faults.push(document.fault([...path, ...inside], messageOf(issue, inside)));
	}
	return [];
}

function messageOf(issue: v.BaseIssue<unknown>, path: Path): Message {
	const where = pathText(path);
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return {
			code: 'unknown-field',
			zh: `没有“${where}”这个字段，请检查拼写`,
			en: `There is no field "${where}"; check the spelling`
		};
	}
	if (issue.type === 'strict_object' && issue.received === 'undefined') {
		return { code: 'missing-field', zh: `缺少字段“${where}”`, en: `The field "${where}" is missing` };
	}
	if (issue.type === 'max_length' && typeof issue.input === 'string') {
		return {
			code: 'too-long',
			zh: `“${where}”有 ${issue.input.length} 个字，最多 ${String(issue.requirement)} 个`,
			en: `"${where}" has ${issue.input.length} characters; at most ${String(issue.requirement)} are allowed`
		};
	}
	const expected = inWords(issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message));
	const received = inWords(issue.received);
	return {
		code: 'wrong-value',
		zh: `“${where}”应为${expected.zh}，实为${received.zh}`,
		en: `"${where}" should be ${expected.en} and is ${received.en}`
	};
}

function pathText(path: Path): string {
	return path
		.map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : index === 0 ? key : `.${key}`))
		.join('');
}
