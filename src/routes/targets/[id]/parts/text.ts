import type { AllocationKey } from '$lib/server/registry/allocations';
import type { Language } from '$lib/text';

interface PartsText {
	title: string;
	lead: string;
	back: string;
	by: string;
	year: string;
	keys: Record<AllocationKey, string>;
	keyYear: (year: number) => string;
	keyMeaning: Record<AllocationKey, string>;
	undivided: string;
	problems: Record<'key-missing' | 'key-zero', string>;
	total: (total: string, parts: string, residual: string) => string;
	whole: (place: string, year: number, actual: string, sum: string) => string;
	place: string;
	keyValue: string;
	share: string;
	part: string;
	actual: string;
	path: string;
	gap: string;
	gapShare: string;
	light: string;
	notJudged: string;
	gapShareUnknown: string;
	together: string;
	choice: string;
	download: string;
}

const zh: PartsText = {
	title: '指标分解',
	lead: '把全省的目标分到各地，再看各地离自己那一份有多远。文件没有规定怎样分，分解依据是本系统的选择，可以切换；改依据不改目标本身的评估。',
	back: '回到目标',
	by: '分解依据',
	year: '年份',
	keys: {
		population: '常住人口',
		gdp: '地区生产总值',
		base: '基年数',
		'equal-pace': '每地同样多',
		'by-hand': '人工核定'
	},
	keyYear: (year) => `${year} 年`,
	keyMeaning: {
		population: '按当年常住人口的比例。',
		gdp: '按当年地区生产总值的比例。',
		base: '按基年数的比例，即各地以同一比率增长。',
		'equal-pace': '在基年数上，各地增加同样多。',
		'by-hand': '由责任单位核定。'
	},
	undivided: '这个目标还没有登记分解依据（seeds/allocations）。',
	problems: {
		'key-missing': '有的地区缺依据年份的数，不能分解；缺数不按零计。',
		'key-zero': '各地的依据数都是零，不能按比例分解。'
	},
	total: (total, parts, residual) => `目标 ${total}，各地之和 ${parts}，差额 ${residual}`,
	whole: (place, year, actual, sum) => `${place} ${year} 年自报 ${actual}，各地自报之和 ${sum}`,
	place: '地区',
	keyValue: '依据数',
	share: '份额',
	part: '分得',
	actual: '填报数',
	path: '序时应达',
	gap: '距分得',
	gapShare: '占缺口',
	light: '按自己的份额',
	notJudged: '当年不评估',
	gapShareUnknown: '有地区当年没有填报，缺口的总数不明，不算各地占比。',
	together: '合计',
	choice: '筛选',
	download: '下载（CSV）'
};

const en: PartsText = {
	title: 'Division among places',
	lead: 'The target divided among the places, and how far each is from its own part. The document does not say how to divide it: the key is a choice of this system and can be switched; it does not change how the target itself is judged.',
	back: 'Back to the target',
	by: 'Key',
	year: 'Year',
	keys: {
		population: 'Residents',
		gdp: 'Gross regional product',
		base: 'Base-year figure',
		'equal-pace': 'The same for each',
		'by-hand': 'Decided by hand'
	},
	keyYear: (year) => `of ${year}`,
	keyMeaning: {
		population: 'In proportion to the residents of that year.',
		gdp: 'In proportion to the gross regional product of that year.',
		base: 'In proportion to the base-year figure: every place grows in the same ratio.',
		'equal-pace': 'On top of the base-year figure, the same number for every place.',
		'by-hand': 'As the office in charge decided.'
	},
	undivided: 'No key is registered for this target yet (seeds/allocations).',
	problems: {
		'key-missing':
			'Some places have no figure for the year of the key, so nothing is divided; a missing figure is no zero.',
		'key-zero': 'The key is zero everywhere, so there is no proportion to divide by.'
	},
	total: (total, parts, residual) => `Target ${total}, parts together ${parts}, residual ${residual}`,
	whole: (place, year, actual, sum) =>
		`${place} itself reported ${actual} for ${year}, its places together ${sum}`,
	place: 'Place',
	keyValue: 'Key',
	share: 'Share',
	part: 'Part',
	actual: 'Reported',
	path: 'Due by now',
	gap: 'Against part',
	gapShare: 'Of the gap',
	light: 'By its own part',
	notJudged: 'not judged this year',
	gapShareUnknown:
		'Some place has not reported this year, so the whole gap is unknown and no shares of it are given.',
	together: 'Together',
	choice: 'Filter',
	download: 'Download (CSV)'
};

export const text: Record<Language, PartsText> = { zh, en };
