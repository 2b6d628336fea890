import type { Language } from '$lib/text';
import type { Change, ChangeFault } from './scenario';

interface WhatIfText {
	title: string;
	lead: string;
	banner: string;
	bannerNote: string;
	target: string;
	chooseTarget: string;
	choose: string;
	unknown: string;
	noScript: string;
	published: string;
	change: string;
	changes: Record<Change, string>;
	publishedIs: (value: string) => string;
	noValue: string;
	fixed: Record<Change, string>;
	faults: Record<ChangeFault, string>;
	suppose: string;
	reset: string;
	unchanged: string;
	starting: string;
	downloaded: (megabytes: string) => string;
	working: string;
	done: string;
	unavailable: string;
	again: string;
	verdict: (place: string, year: number, before: string, after: string) => string;
	sameVerdict: (place: string, year: number, light: string) => string;
	sides: string;
	number: string;
	isPublished: string;
	isSupposed: string;
	light: string;
	actual: string;
	path: string;
	gap: string;
	required: string;
	rank: string;
	rankOf: (rank: number, of: number) => string;
	projection: string;
	interval: (value: string, low: string, high: string) => string;
	years: (place: string) => string;
	year: string;
	together: (year: number) => string;
	counted: (met: number, of: number) => string;
	notMet: string;
	unknownPlaces: string;
	whole: string;
	met: string;
	places: (year: number) => string;
	place: string;
	others: (count: number) => string;
	noneMoved: string;
	noRow: string;
	scrolls: (name: string) => string;
}

const zh: WhatIfText = {
	title: '推演',
	lead: '换一个实际值、承诺值或期限，看灯号、排名和汇总会怎样变，与公布的结果并排。推演只在您的浏览器里进行，不保存，也不算填报；地址里有全部条件，可以转给别人。',
	banner: '推演，非填报',
	bannerNote: '“推演”一栏是按假设的数用同一规则算出的，不是任何地区的填报，也不改动公布的结果。',
	target: '目标',
	chooseTarget: '请选择目标',
	choose: '选定',
	unknown: '当前数据版本没有这项目标。',
	noScript: '推演要用浏览器里的数据库，需要开启 JavaScript。公布的评估见：',
	published: '公布的评估',
	change: '假设',
	changes: { actual: '实际值', value: '承诺值', due: '期限年份' },
	publishedIs: (value) => `公布：${value}`,
	noValue: '没有填报',
	fixed: {
		actual: '由机构达成或无法评估，不能在这里改。',
		value: '这项目标没有可改的承诺值。',
		due: '这项目标没有期限。'
	},
	faults: {
		'not-a-number': '不是数。',
		'not-whole': '应为整数。',
		'out-of-bounds': '超出这个指标的范围。',
		'not-a-year': '应为 1949–2100 的四位年份。',
		'before-baseline': '应晚于基期。',
		fixed: '这一项不能改。'
	},
	suppose: '推演',
	reset: '恢复公布的数',
	unchanged: '还没有假设：在上面填一个数，再点“推演”。',
	starting: '正在启动浏览器里的数据库……',
	downloaded: (megabytes) => `已下载 ${megabytes} MB`,
	working: '正在推演……',
	done: '推演完成。',
	unavailable: '这个浏览器里的数据库没有启动，不能推演。',
	again: '再试一次',
	verdict: (place, year, before, after) => `${place} ${year} 年由“${before}”变为“${after}”。`,
	sameVerdict: (place, year, light) => `${place} ${year} 年仍是“${light}”。`,
	sides: '公布与推演',
	number: '项目',
	isPublished: '公布',
	isSupposed: '推演',
	light: '灯号',
	actual: '实际值',
	path: '序时应达',
	gap: '与承诺值之差',
	required: '今后每年需要',
	rank: '排名',
	rankOf: (rank, of) => `${rank} / ${of}`,
	projection: '到期预测（80% 区间）',
	interval: (value, low, high) => `${value}（${low} 至 ${high}）`,
	years: (place) => `${place}逐年`,
	year: '年份',
	together: (year) => `${year} 年受约束的地区合计`,
	counted: (met, of) => `${of} 个中 ${met} 个`,
	notMet: '未达成',
	unknownPlaces: '无数据或无法评估',
	whole: '总体灯号',
	met: '已达成',
	places: (year) => `${year} 年各地的变化`,
	place: '地区',
	others: (count) => `其余 ${count} 个地区的灯号和名次不变。`,
	noneMoved: '没有地区的灯号或名次改变。',
	noRow: '当年不评估',
	scrolls: (name) => `${name}，可左右滚动`
};

const en: WhatIfText = {
	title: 'What if',
	lead: 'Suppose another actual, promised value or due year, and see lights, ranks and totals beside the published ones. It happens in your browser alone, is never stored and is no report; the address holds all of it and can be passed on.',
	banner: 'Supposed, not reported',
	bannerNote:
		'The column “supposed” follows the same rule from supposed numbers. It is no report of any place and changes nothing that is published.',
	target: 'Target',
	chooseTarget: 'Choose a target',
	choose: 'Choose',
	unknown: 'This release has no such target.',
	noScript: 'This needs the database in your browser, and so JavaScript. The published assessment is here:',
	published: 'Published assessment',
	change: 'Suppose',
	changes: { actual: 'Actual', value: 'Promised value', due: 'Due year' },
	publishedIs: (value) => `Published: ${value}`,
	noValue: 'no report',
	fixed: {
		actual: 'Kept by institutions or not evaluable; it cannot be changed here.',
		value: 'This target has no value to change.',
		due: 'This target has no due year.'
	},
	faults: {
		'not-a-number': 'Not a number.',
		'not-whole': 'It has to be a whole number.',
		'out-of-bounds': 'Beyond the bounds of this measure.',
		'not-a-year': 'It has to be a year of four digits from 1949 to 2100.',
		'before-baseline': 'It has to be later than the baseline.',
		fixed: 'This cannot be changed.'
	},
	suppose: 'Suppose it',
	reset: 'Back to the published numbers',
	unchanged: 'Nothing is supposed yet: enter a number above and press “Suppose it”.',
	starting: 'Starting the database in your browser …',
	downloaded: (megabytes) => `${megabytes} MB loaded`,
	working: 'Working it out …',
	done: 'Worked out.',
	unavailable: 'The database of this browser did not start; nothing can be supposed.',
	again: 'Try again',
	verdict: (place, year, before, after) => `${place} ${year}: from “${before}” to “${after}”.`,
	sameVerdict: (place, year, light) => `${place} ${year}: still “${light}”.`,
	sides: 'Published and supposed',
	number: 'Number',
	isPublished: 'Published',
	isSupposed: 'Supposed',
	light: 'Light',
	actual: 'Actual',
	path: 'Due by now',
	gap: 'Gap to the promise',
	required: 'Needed a year',
	rank: 'Rank',
	rankOf: (rank, of) => `${rank} of ${of}`,
	projection: 'Projection of the due year (80% interval)',
	interval: (value, low, high) => `${value} (${low} to ${high})`,
	years: (place) => `${place}, year by year`,
	year: 'Year',
	together: (year) => `All bound places in ${year}`,
	counted: (met, of) => `${met} of ${of}`,
	notMet: 'Not met',
	unknownPlaces: 'No data or not evaluable',
	whole: 'Light of the whole',
	met: 'Met',
	places: (year) => `What changes for places in ${year}`,
	place: 'Place',
	others: (count) => `Light and rank of ${count} other places stay.`,
	noneMoved: 'No place changes its light or rank.',
	noRow: 'not judged',
	scrolls: (name) => `${name}; scrolls sideways`
};

export const text: Record<Language, WhatIfText> = { zh, en };
