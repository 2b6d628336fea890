import ts from 'typescript';

/** A text of the interface with Han characters in it, and where it stands. */
export interface ChineseText {
	/** File and line. */
	at: string;
	/** What is put in at run time is `{}`. */
	text: string;
}

/** Every string and template of a TypeScript file, or of the scripts of a Svelte file, that is written in Chinese. */
export function chineseTexts(path: string, source: string): ChineseText[] {
	const code = path.endsWith('.svelte')
		? [...source.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script ?? '').join('\n')
		: source;
	const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const texts: ChineseText[] = [];
	const keep = (node: ts.Node, text: string) => {
		if (!isChinese(text)) return;
		const { line } = file.getLineAndCharacterOfPosition(node.getStart());
		texts.push({ at: `${path}:${String(line + 1)}`, text });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) keep(node, node.text);
		else if (ts.isTemplateExpression(node))
			keep(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}'));
		ts.forEachChild(node, visit);
	};
	visit(file);
	return texts;
}

/** What in a Chinese text is punctuated or spaced otherwise than the rule of the site, as it stands there. */
export function faultsOf(text: string): string[] {
	return [...text.matchAll(asciiMark), ...text.matchAll(noSpace), ...text.matchAll(spaceAtMark)].map(
		([fault]) => fault
	);
}

const han = '\\p{Script=Han}';
const value = '(?:\\{\\}|[A-Za-z0-9%‰°])';
/** A half-width mark between two characters, or a bracket beside one: 目标,任务 and 目标(2024). */
const asciiMark = new RegExp(
	`${han}[,:;!?]\\s*(?:${han}|$)|(?<=${han}|\\{\\})[,;!?]\\s*(?=${han})|${han} ?\\(|\\) ?${han}|${han}\\.(?=\\s|$)|${han}\\.\\.\\.`,
	'gu'
);
/** A digit or Latin letter that touches a character: 共3项. */
const noSpace = new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9]${han}`, 'gu');
/** A space beside a full-width mark, which has its own: 目标， 任务. English after a Chinese sentence stands apart. */
const spaceAtMark = new RegExp(
	`(?:${han}|${value}) [，。；：、！？）》”]|[，；：、（《“] (?=${han}|\\{\\}|[a-z0-9])|[。！？] (?=${han})`,
	'gu'
);

/** Whether a text is a Chinese one, or Chinese and English after it: not an English one that quotes some characters. */
function isChinese(text: string): boolean {
	const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const words = text.match(/[A-Za-z]+/g)?.length ?? 0;
	return characters > words && !/^[A-Za-z]+ [A-Za-z]+ /.test(text);
}
