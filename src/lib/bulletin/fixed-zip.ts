import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The first moment a zip file can name, in whatever time zone: packed files say nothing of when they were made. */
const noTime = new Date(1980, 0, 1);

/**
 * An Office file (docx, xlsx) whose bytes depend on its content alone: times of packing, random names of relationships,
 * numbers of drawings that count on from file to file, and the clock in its properties are replaced. `day` (2025-03-01) is the day its properties name instead;
 * `change` may write into each XML part. Throws where the bytes are no zip.
 */
export function fixedOfficeFile(
	bytes: Uint8Array,
	day: string | null,
	change = (xml: string) => xml
): Uint8Array<ArrayBuffer> {
	const parts = Object.entries(unzipSync(bytes));
	const moment = `${day ?? '1980-01-01'}T00:00:00Z`;
	const names = new Map<string, string>();
	const packed: Zippable = {};
	for (const [path, content] of parts) {
		const fixed = path.endsWith('.xlsx')
			? fixedOfficeFile(content, day)
			: /\.(xml|rels)$/.test(path)
				? new TextEncoder().encode(change(fixedXml(new TextDecoder().decode(content), moment, names)))
				: content;
		packed[path] = [fixed, { mtime: noTime, level: path.endsWith('.xlsx') ? 0 : 6 }];
	}
	return zipSync(packed);
}

function fixedXml(xml: string, moment: string, names: Map<string, string>): string {
	let drawings = 0;
	return xml
		.replaceAll(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${String((drawings += 1))}`)
		.replaceAll(/"(rId[A-Za-z0-9_-]{21})"/g, (_, random: string) => {
			const known = names.get(random) ?? `rIdPart${names.size + 1}`;
			names.set(random, known);
			return `"${known}"`;
		})
		.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
}
