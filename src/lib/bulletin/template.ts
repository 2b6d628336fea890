/** A sentence whose numbers are bound to data: `{name}` in the template stands for a value. */
export interface BoundText {
	id: string;
	template: string;
	/** Every value the data offer for it, as written in the text, by name; the template may leave some out. */
	values: Record<string, string>;
}

/** What somebody made of a sentence, with the values it was written for. */
export interface Draft {
	template: string;
	values: Record<string, string>;
}

export type Segment = { text: string } | { token: string };

/** How a draft stands to the data of today. */
export interface Fit {
	/** Bound values that have changed since it was written. */
	changed: { token: string; before: string; now: string }[];
	/** Bound names that the data do not offer any more: they cannot be filled. */
	missing: string[];
	/** Numbers typed by hand, which no data keep up to date. */
	typed: string[];
}

const token = /\{([a-z][A-Za-z0-9]*)\}/g;

/** A template in pieces: text between values, and values. */
export function segmentsOf(template: string): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const { 0: whole, 1: name = '', index } of template.matchAll(token)) {
		if (index > end) segments.push({ text: template.slice(end, index) });
		segments.push({ token: name });
		end = index + whole.length;
	}
	if (end < template.length) segments.push({ text: template.slice(end) });
	return segments;
}

/** The pieces as a template again. */
export function templateOf(segments: readonly Segment[]): string {
	return segments.map((segment) => ('text' in segment ? segment.text : `{${segment.token}}`)).join('');
}

/** The names a template binds, each once, in their order. */
export function tokensOf(template: string): string[] {
	return [...new Set(segmentsOf(template).flatMap((segment) => ('token' in segment ? [segment.token] : [])))];
}

/** The sentence with its values; one that the data do not offer stays visible as `{name}`. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
	return template.replaceAll(token, (whole, name: string) => valueOf(values, name) ?? whole);
}

/** Holds a draft against the data of today. */
export function fitOf(draft: Draft, values: Readonly<Record<string, string>>): Fit {
	const bound = tokensOf(draft.template);
	return {
		changed: bound.flatMap((name) => {
			const [before, now] = [valueOf(draft.values, name), valueOf(values, name)];
			return before === undefined || now === undefined || before === now
				? []
				: [{ token: name, before, now }];
		}),
		missing: bound.filter((name) => valueOf(values, name) === undefined),
		typed: segmentsOf(draft.template).flatMap((segment) =>
			'text' in segment ? (segment.text.match(/\d+(?:[.,]\d+)*%?/g) ?? []) : []
		)
	};
}

/** Whether a draft says what the data say: nothing bound has changed or gone. */
export function fits({ changed, missing }: Fit): boolean {
	return changed.length === 0 && missing.length === 0;
}

/** The value of a name, which somebody may have typed: what objects inherit is none. */
export function valueOf(values: Readonly<Record<string, string>>, name: string): string | undefined {
	return Object.hasOwn(values, name) ? values[name] : undefined;
}
