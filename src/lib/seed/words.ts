/** What a schema calls a kind of value, in plain words; anything else is repeated as it is. */
export function inWords(term: string): { zh: string; en: string } {
	return words[term] ?? { zh: ` ${term} `, en: term };
}

const words: Readonly<Record<string, { zh: string; en: string }>> = {
	string: { zh: '文字', en: 'text' },
	number: { zh: '数', en: 'a number' },
	boolean: { zh: ' true 或 false ', en: 'true or false' },
	Object: { zh: '一组字段', en: 'a set of fields' },
	Array: { zh: '列表', en: 'a list' },
	null: { zh: '空', en: 'empty' },
	undefined: { zh: '空', en: 'empty' },
	'(string | number)': { zh: '数或文字', en: 'a number or text' },
	'lower-case words joined by hyphens': {
		zh: '以连字符相连的小写单词',
		en: 'lower-case words joined by hyphens'
	},
	'a six-digit GB/T 2260 code in quotes': {
		zh: '加引号的六位 GB/T 2260 代码',
		en: 'a six-digit GB/T 2260 code in quotes'
	}
};
