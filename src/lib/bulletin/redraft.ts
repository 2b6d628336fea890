import * as v from 'valibot';
import type { Bulletin } from './document';
import type { BoundText } from './template';

/** More than any bulletin needs: what is longer did not come from its page. */
const longest = 5000;

const textsSchema = v.pipe(
	v.string(),
	v.maxLength(100_000),
	v.parseJson(),
	v.record(v.string(), v.pipe(v.string(), v.maxLength(longest)))
);

/** Reads changed sentences by their ids from JSON; undefined where it is anything else. */
export function textsFrom(json: unknown): Record<string, string> | undefined {
	const read = v.safeParse(textsSchema, json);
	return read.success ? read.output : undefined;
}

/** The bulletin with some sentences as somebody changed them; their numbers are those of today. */
export function withTexts(bulletin: Bulletin, texts: Readonly<Record<string, string>>): Bulletin {
	const changed = (text: BoundText): BoundText =>
		Object.hasOwn(texts, text.id) ? { ...text, template: printable(texts[text.id] ?? '') } : text;
	return {
		...bulletin,
		issuer: changed(bulletin.issuer),
		sections: bulletin.sections.map((section) => ({
			...section,
			paragraphs: section.paragraphs.map(changed)
		}))
	};
}

/** Without the characters that no XML may hold. */
function printable(text: string): string {
	// eslint-disable-next-line no-control-regex -- these are what is taken out
	return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, ' ');
}
