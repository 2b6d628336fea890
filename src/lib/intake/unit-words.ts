import { plainText } from './plain-text';

/** Words that units are made of, beyond those a release knows. */
const things =
	'元 美元 港元 欧元 日元 英镑 人民币 人 名 位 口 户 人次 人年 次 例 例次 张 床 个 家 所 座 项 件 篇 种 台 台套 套 辆 艘 架 条 块 只 头 株 棵 本 册 份 页 门 间 处 场 期 届 批 班 组 队 支 笔 宗 起 吨 千克 公斤 克 毫克 升 毫升 立方米 平方米 平方公里 平方千米 公顷 亩 米 千米 公里 厘米 毫米 千瓦 千瓦时 度 瓦 兆瓦 吉瓦 焦耳 标准煤 吨标准煤 岁 年 月 日 天 小时 分钟 秒 分 级 倍 % ‰ 百分比 百分点 个百分点 千分比 千分点 万分比 摄氏度 ℃ 分贝 点 床日 工作日 个工作日 人天 人时 元/人 吨/日 person persons people percent percentage pct usd us$ $ yuan rmb years beds cases births deaths km km2 m2 kg t ton tons tonnes ha kwh mw gwh index ratio number count current us$'.split(
		' '
	);
const thing = new Set(things);

/** Units whose printed words say on which prices or base they rest: part of the indicator's name as well. */
const basis = /现价|不变价|可比价|当年价|上年=|年=100|ppp|current|constant|购买力/i;

const synonyms: Record<string, string> = {
	百分比: '%',
	'百分比%': '%',
	百分数: '%',
	百分率: '%',
	'%': '%',
	'％': '%',
	percent: '%',
	'percent%': '%',
	'per cent': '%',
	percentage: '%',
	pct: '%',
	千分比: '‰',
	千分率: '‰',
	'per 1,000': '‰',
	'per 1000': '‰',
	'per thousand': '‰',
	万分比: '1/万',
	'1/10000': '1/万',
	'/万': '1/万',
	'1/100000': '1/10万',
	'1/十万': '1/10万',
	'/10万': '1/10万',
	'/十万': '1/10万',
	十万分之一: '1/10万',
	'per 100,000': '1/10万',
	'per 100 000': '1/10万',
	'per 100000': '1/10万',
	百分点: '个百分点',
	'percentage points': '个百分点',
	person: '人',
	persons: '人',
	people: '人',
	number: '个',
	unit: '个',
	units: '个',
	beds: '张',
	床: '张',
	years: '岁',
	'㎡': '平方米',
	m2: '平方米',
	yuan: '元',
	元人民币: '元',
	人民币元: '元',
	'10,000 persons': '万人',
	'10000 persons': '万人',
	'100 million yuan': '亿元',
	'10,000 yuan': '万元',
	'10000 yuan': '万元',
	'rmb 100 million': '亿元',
	'10⁴人': '万人',
	'10⁸元': '亿元'
};

const canonical = new Set(Object.values(synonyms));

/** A printed unit in the spelling that releases use: 百分比 is %, persons is 人. */
export function canonicalUnit(printed: string): string {
	const text = plainText(printed).replace(/^[(（]|[)）]$/g, '');
	const compact = text.replace(/\s+/g, '');
	const grouped = text.toLowerCase().replace(/(\d)[ ,](?=\d{3}(?!\d))/g, '$1');
	return (
		synonyms[text.toLowerCase()] ??
		synonyms[grouped] ??
		synonyms[compact.toLowerCase()] ??
		compact.replace(/／/g, '/')
	);
}

/** Whether a text is a unit and nothing else. */
export function isUnit(printed: string): boolean {
	const text = plainText(printed);
	if (text === '' || text.length > 24) return false;
	if (thing.has(text.toLowerCase()) || synonyms[text.toLowerCase()] !== undefined) return true;
	if (!/[()]/.test(text) && canonical.has(canonicalUnit(text))) return true;
	const parts = text.replace(/\s/g, '').split(/[/／]|每/);
	return (
		parts.length <= 3 &&
		/[^\d十百千万亿]/.test(parts.join('')) &&
		parts.every((part, index) => isPart(part, index))
	);
}

/** Whether a unit's words also tell series apart (现价美元), so that they stay in the indicator's name. */
export function tellsBasis(printed: string): boolean {
	return basis.test(printed);
}

function isPart(part: string, index: number): boolean {
	if (part === '') return index === 0;
	if (/^\d*[十百千万亿]*$/.test(part)) return true;
	const bare = part.replace(basis, '').replace(/^(?:\d*[十百千万亿]+|\d+)/, '');
	return thing.has(bare.toLowerCase()) || thing.has(part.toLowerCase());
}
