import { plainText } from './plain-text';

/** Whether a line below or between tables is a note or a source rather than data. */
export function isNote(text: string): boolean {
	return note.test(plainText(text));
}

const note =
	/^[[(（【]?(注|附注|脚注|说明|备注|资料来源|数据来源|来源|摘编自|摘自|本表|表中|填表说明|指标解释|制表|填报人|填表人|审核人|单位负责人|联系电话|报出日期|note|notes|source|sources|data from|last updated|footnote|prepared by|downloaded)(\d|[:：.\s)\]）】]|$|：|自|中|单位|世|《)|^(\*|#|①|②|③|④|⑤|†|‡|\(?[1-9]\)?[.、)]\s*[\u4e00-\u9fffA-Za-z]{6,})/i;

/** Whether a title says that its table continues the one before. */
export function isContinued(text: string): boolean {
	return /续表|[(（]续[一二三四五六七八九十\d]*[)）]|^续\s*\d*$|\bcontinued\b|\bcont'?d\b/i.test(
		plainText(text)
	);
}

/** A unit told for a whole table, as printed; undefined for a line without one. */
export function unitLine(text: string): string | undefined {
	const match =
		/(?<![填报表制编主送布任责])(?:计量单位|数据单位|金额单位|单位|unit)\s*[:：]\s*([^()（）]+?)\s*[)）]?$/i.exec(
			plainText(text)
		);
	const printed = match?.[1]?.trim();
	return printed === undefined || printed === '' || printed.length > 30 ? undefined : printed;
}

/** What a line may tell of a whole table; the reporter is the body that filled it in. */
type Fact = 'indicator' | 'year' | 'place' | 'database' | 'reporter';

/** A line that tells one thing of the whole table: 指标：…, 年份：…, 地区：…, 填报单位：…, 数据库：…. */
export function factLine(text: string): { about: Fact; text: string } | undefined {
	const match = /^([\u4e00-\u9fffA-Za-z ]{1,12})\s*[:：]\s*(.+)$/.exec(plainText(text));
	if (!match) return undefined;
	const [, word = '', rest = ''] = match;
	const about = facts[word.toLowerCase()];
	return about === undefined ? undefined : { about, text: rest };
}

/** Whether a text says something of the table around it: its unit, or a fact such as 年份：2020. */
export function isAside(text: string): boolean {
	return (
		unitLine(text) !== undefined ||
		factLine(text) !== undefined ||
		/^表\s*[\d一二三四五六七八九十]/.test(text)
	);
}

const facts: Record<string, Fact> = {
	指标: 'indicator',
	指标名称: 'indicator',
	indicator: 'indicator',
	年份: 'year',
	年度: 'year',
	时间: 'year',
	报告期: 'year',
	统计年度: 'year',
	year: 'year',
	地区: 'place',
	区域: 'place',
	填报地区: 'place',
	行政区划: 'place',
	place: 'place',
	region: 'place',
	填报单位: 'reporter',
	填表单位: 'reporter',
	报送单位: 'reporter',
	制表单位: 'reporter',
	编制单位: 'reporter',
	数据库: 'database'
};

/** Databases of the National Bureau of Statistics that hold figures of the whole country and name no place. */
export const nationalDatabases = ['年度数据', '季度数据', '月度数据'];

/** Whether a name is the sum of others rather than a place or part of its own. */
export function isTotal(text: string): boolean {
	return /^(合计|总计|小计|共计|总和|全省|全市|全州|全县|全区|全域|全省合计|全市合计|全省总计|总数|total|subtotal|sum|all|grandtotal)$/i.test(
		plainText(text).replace(/[\s()（）:：]/g, '')
	);
}

/** Whether a name says that it is the sum of what is printed beside it. */
export function namesTotal(text: string): boolean {
	return /(合计|总计|小计|共计)$|^(总和|total|subtotal|sum|grandtotal)$/i.test(
		plainText(text).replace(/\s/g, '')
	);
}
