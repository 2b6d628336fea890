import type { ScoreProblem } from '$lib/assessment/composite-rows';
import type { Aggregation, Normalisation, Weighting } from '$lib/policy/composite-schema';
import type { Language } from '$lib/text';

interface ScoresText {
	title: string;
	lead: string;
	method: string;
	normalisation: string;
	weights: string;
	aggregation: string;
	normalisations: Record<Normalisation, string>;
	weightings: Record<Weighting, string>;
	aggregations: Record<Aggregation, string>;
	ownMethod: string;
	otherMethod: string;
	backToOwn: string;
	ownChoice: string;
	fromDocument: string;
	source: string;
	year: string;
	scoredCount: (scored: number, all: number) => string;
	noScores: string;
	first: (names: string) => string;
	/** The ranking */
	ranking: string;
	/** What a table is called inside a section of that name. */
	tableOf: (section: string) => string;
	rank: string;
	range: string;
	rangeOf: (best: number, worst: number) => string;
	rangeHelp: (counted: number, tried: number) => string;
	name: string;
	score: string;
	parts: string;
	colour: string;
	colours: Record<'green' | 'yellow' | 'orange' | 'red' | 'grey', string>;
	colourHelp: string;
	next: string;
	leader: string;
	/** "差 0.28 分" */
	behind: (points: string, name: string) => string;
	mainly: (item: string) => string;
	/** The same item makes most of the distance, and would close it. */
	mainlyAndAlone: (item: string, value: string) => string;
	alone: (item: string, value: string) => string;
	missing: (items: string) => string;
	barOf: (name: string, score: string, parts: string) => string;
	notScored: string;
	problems: Record<ScoreProblem, string>;
	notASum: string;
	/** One subject */
	everything: (name: string) => string;
	item: string;
	value: string;
	state: string;
	points: string;
	weight: string;
	share: string;
	contribution: string;
	gap: string;
	needed: string;
	neededHelp: string;
	total: string;
	constant: string;
	noValue: string;
	above: (names: string) => string;
	below: (names: string) => string;
	nobodyAbove: string;
	dominanceHelp: string;
	back: string;
	/** The definition */
	definition: string;
	direction: Record<'increase' | 'decrease', string>;
	better: string;
	stated: string;
	entropy: string;
	entropyMinMax: string;
	entropySum: string;
	standards: string;
	satisfied: string;
	unacceptable: string;
	posts: string;
	target: string;
	steps: string;
	bounds: string;
	thresholds: string;
	missingHeading: string;
	missingRule: (rule: 'renormalise' | 'withhold', share: string) => string;
	formulas: Record<Normalisation, string>;
	editable: (file: string) => string;
	notFound: (id: string) => string;
	measures: string;
	illustrativeScore: string;
}

export const text: Record<Language, ScoresText> = {
	zh: {
		title: '考核',
		lead: '把几项指标合成一个分数：权重、标准值和算法都是公开的数据，换一种算法名次会怎样也一并写明。',
		method: '算法',
		normalisation: '标准化',
		weights: '权重',
		aggregation: '合成',
		normalisations: {
			efficacy: '功效系数法',
			'grade-step': '分档功效系数（国资委）',
			completion: '完成率计分',
			'min-max': '极差标准化',
			goalposts: '标杆值',
			'distance-to-target': '与目标的距离',
			'as-is': '按原值（百分比）'
		},
		weightings: {
			stated: '所列权重',
			equal: '等权',
			'entropy-min-max': '熵权（极差）',
			'entropy-sum': '熵权（比重）'
		},
		aggregations: { arithmetic: '算术平均', geometric: '几何平均', harmonic: '调和平均' },
		ownMethod: '这套考核自己的算法',
		otherMethod: '另选的算法，不是这套考核自己的',
		backToOwn: '改回自己的算法',
		ownChoice: '权重为本系统自定',
		fromDocument: '权重出自文件',
		source: '依据',
		year: '年份',
		scoredCount: (scored, all) => `${all} 个对象中 ${scored} 个有分`,
		noScores: '没有对象有分：所需数据全为示例，现已隐藏，或尚未填报。',
		first: (names) => `前三：${names}`,
		ranking: '得分与名次',
		tableOf: (section) => `${section}（表格，可左右滚动）`,
		rank: '名次',
		range: '名次区间',
		rangeOf: (best, worst) => (best === worst ? `第 ${best} 名` : `第 ${best}–${worst} 名`),
		rangeHelp: (counted, tried) =>
			`名次区间：换用各种标准化、权重与合成办法，并把每个权重单独上调、下调两成，名次最好与最差是多少。试了 ${tried} 种，计入能给所有对象打分的 ${counted} 种；区间宽，说明名次取决于算法。`,
		name: '对象',
		score: '得分',
		parts: '各项贡献',
		colour: '短板',
		colours: { green: '绿', yellow: '黄', orange: '橙', red: '红', grey: '灰' },
		colourHelp: '短板：最弱两项对照红、绿界限的合成颜色；两项都绿才绿，都红才红，有数的不到一半为灰。',
		next: '与前一名的差距',
		leader: '领先',
		behind: (points, name) => `差 ${points} 分，前一名 ${name}`,
		mainly: (item) => `主要差在“${item}”`,
		mainlyAndAlone: (item, value) => `主要差在“${item}”，单靠它须达到 ${value}`,
		alone: (item, value) => `单靠“${item}”须达到 ${value}`,
		missing: (items) => `缺：${items}`,
		barOf: (name, score, parts) => `${name} ${score} 分，其中 ${parts}`,
		notScored: '没有得分的对象',
		problems: {
			'no-weights': '这种权重算不出来（有负值）',
			'nothing-differs': '各对象没有差别',
			'nothing-reported': '一项都没有填报',
			'item-missing': '缺项，按规则不打分',
			'too-little-reported': '有数的权重不足，按规则不打分',
			'not-positive': '有一项为 0 分或负分，不能用几何、调和平均'
		},
		notASum: '几何平均和调和平均不是各项之和，不能拆成各项的贡献。',
		everything: (name) => `${name}：得分的全部依据`,
		item: '指标',
		value: '数值',
		state: '数据状态',
		points: '标准化得分',
		weight: '权重',
		share: '实计权重',
		contribution: '贡献',
		gap: '与前一名之差',
		needed: '单靠此项赶上',
		neededHelp:
			'“单靠此项赶上”：其他对象和其他各项都不变时，这一项要达到的数值；空白表示这一项再好也赶不上。',
		total: '合计',
		constant: '各对象相同，不计',
		noValue: '未填报',
		above: (names) => `每一项都不低于它的：${names}`,
		below: (names) => `每一项都不高于它的：${names}`,
		nobodyAbove: '没有哪个对象每一项都不低于它：怎样排名，取决于权重。',
		dominanceHelp: '各项都不低于对方，不论权重如何，名次都不会落后。',
		back: '全部考核',
		definition: '这套考核怎样构成',
		direction: { increase: '越高越好', decrease: '越低越好' },
		better: '方向',
		stated: '所列权重',
		entropy: '熵',
		entropyMinMax: '熵权（极差）',
		entropySum: '熵权（比重）',
		standards: '标准值',
		satisfied: '满意值',
		unacceptable: '不允许值',
		posts: '标杆值',
		target: '目标值',
		steps: '五档标准',
		bounds: '分数限于',
		thresholds: '红、绿界限',
		missingHeading: '缺数',
		missingRule: (rule, share) =>
			rule === 'withhold'
				? '缺任何一项即不打分；缺数不作 0。'
				: `缺项不作 0：权重在有数的各项间重新分配；有数的权重不足 ${share} 即不打分。`,
		formulas: {
			efficacy: '60 + 40 ×（数值 − 不允许值）/（满意值 − 不允许值）',
			'grade-step':
				'本档基础分 + 功效系数 ×（上档基础分 − 本档基础分），五档依次为 20、40、60、80、100 分，低于较差值为 0 分',
			completion: '数值 / 目标值 × 100；越低越好的为（2 − 数值 / 目标值）× 100，不低于 0 分',
			'min-max': '（数值 − 当年最差）/（当年最好 − 当年最差）× 100',
			goalposts: '（数值 − 下标杆）/（上标杆 − 下标杆）× 100，限于 0–100；越低越好的反过来',
			'distance-to-target': '（数值 − 当年最差）/（目标值 − 当年最差）× 100',
			'as-is': '数值本身即分数'
		},
		editable: (file) => `定义写在 ${file}，改动后重新启动即生效。`,
		notFound: (id) => `没有编号为“${id}”的考核`,
		measures: '构成',
		illustrativeScore: '得分依据示例数据，不是任何单位的考核结果。'
	},
	en: {
		title: 'Scores',
		lead: 'Several indicators made one score: weights, standard values and methods are open data, and what another method would do to the ranks is told as well.',
		method: 'Method',
		normalisation: 'Points by',
		weights: 'Weights',
		aggregation: 'Mean',
		normalisations: {
			efficacy: 'efficacy coefficient',
			'grade-step': 'efficacy by five grades',
			completion: 'completion rate',
			'min-max': 'min-max',
			goalposts: 'goalposts',
			'distance-to-target': 'distance to target',
			'as-is': 'the value itself (%)'
		},
		weightings: {
			stated: 'as stated',
			equal: 'equal',
			'entropy-min-max': 'entropy (min-max)',
			'entropy-sum': 'entropy (shares)'
		},
		aggregations: { arithmetic: 'arithmetic', geometric: 'geometric', harmonic: 'harmonic' },
		ownMethod: 'the composite’s own method',
		otherMethod: 'another method, not the composite’s own',
		backToOwn: 'Back to its own method',
		ownChoice: 'Weights are Kangbiao’s own choice',
		fromDocument: 'Weights from a document',
		source: 'Source',
		year: 'Year',
		scoredCount: (scored, all) => `${scored} of ${all} have a score`,
		noScores: 'Nobody has a score: the data are illustrative and hidden now, or nothing was reported.',
		first: (names) => `First three: ${names}`,
		ranking: 'Scores and ranks',
		tableOf: (section) => `${section} (table, scrolls sideways)`,
		rank: 'Rank',
		range: 'Range of ranks',
		rangeOf: (best, worst) => (best === worst ? `${best}` : `${best}–${worst}`),
		rangeHelp: (counted, tried) =>
			`Range of ranks: the best and the worst rank over all ways to normalise, weigh and average, and with each weight a fifth higher and lower. ${tried} were tried; the ${counted} that give everybody a score count. A wide range means that the rank depends on the method.`,
		name: 'Who',
		score: 'Score',
		parts: 'What it is made of',
		colour: 'Weak points',
		colours: { green: 'green', yellow: 'yellow', orange: 'orange', red: 'red', grey: 'grey' },
		colourHelp:
			'Weak points: the two worst items against their red and green thresholds; green only if both are, red only if both are, grey where fewer than half are known.',
		next: 'To the next rank',
		leader: 'leads',
		behind: (points, name) => `${points} points behind ${name}`,
		mainly: (item) => `mostly “${item}”`,
		mainlyAndAlone: (item, value) => `mostly “${item}”, which alone would have to reach ${value}`,
		alone: (item, value) => `“${item}” alone would have to reach ${value}`,
		missing: (items) => `Missing: ${items}`,
		barOf: (name, score, parts) => `${name}: ${score} points, of these ${parts}`,
		notScored: 'Without a score',
		problems: {
			'no-weights': 'these weights cannot be computed (negative values)',
			'nothing-differs': 'nothing differs between them',
			'nothing-reported': 'nothing reported',
			'item-missing': 'an item is missing; by the rule there is no score',
			'too-little-reported': 'too little of the weights is reported; by the rule there is no score',
			'not-positive': 'an item has 0 points or fewer, which no geometric or harmonic mean allows'
		},
		notASum: 'A geometric or harmonic mean is no sum and cannot be split into contributions.',
		everything: (name) => `${name}: everything behind the score`,
		item: 'Indicator',
		value: 'Value',
		state: 'State',
		points: 'Points',
		weight: 'Weight',
		share: 'Weight counted',
		contribution: 'Contribution',
		gap: 'Less than the next',
		needed: 'Enough alone',
		neededHelp:
			'“Enough alone”: the value with which this item alone would catch up, everybody and everything else unchanged; empty where no value would.',
		total: 'Together',
		constant: 'alike for all, not counted',
		noValue: 'not reported',
		above: (names) => `At least as good on every item: ${names}`,
		below: (names) => `Not better on any item: ${names}`,
		nobodyAbove: 'Nobody is at least as good on every item: the rank depends on the weights.',
		dominanceHelp: 'Whoever is at least as good on every item ranks no lower, whatever the weights are.',
		back: 'All composites',
		definition: 'What this composite is made of',
		direction: { increase: 'higher is better', decrease: 'lower is better' },
		better: 'Direction',
		stated: 'Weight stated',
		entropy: 'Entropy',
		entropyMinMax: 'Entropy weight (min-max)',
		entropySum: 'Entropy weight (shares)',
		standards: 'Standard values',
		satisfied: 'satisfactory',
		unacceptable: 'unacceptable',
		posts: 'goalposts',
		target: 'target',
		steps: 'five grades',
		bounds: 'points within',
		thresholds: 'red, green',
		missingHeading: 'Missing',
		missingRule: (rule, share) =>
			rule === 'withhold'
				? 'Without one of the items there is no score; a missing value is no zero.'
				: `A missing value is no zero: the weights are shared out over what is known, and below ${share} of the weights there is no score.`,
		formulas: {
			efficacy: '60 + 40 × (value − unacceptable) / (satisfactory − unacceptable)',
			'grade-step':
				'points of the grade + share of the way to the next × the step between; the five grades are worth 20, 40, 60, 80 and 100, below the first there are 0',
			completion: 'value / target × 100; where lower is better (2 − value / target) × 100; never below 0',
			'min-max': '(value − worst of the year) / (best − worst) × 100',
			goalposts:
				'(value − lower post) / (upper − lower post) × 100, kept within 0 to 100; reversed where lower is better',
			'distance-to-target': '(value − worst of the year) / (target − worst) × 100',
			'as-is': 'the value itself'
		},
		editable: (file) => `It is defined in ${file}; change it and start again.`,
		notFound: (id) => `There is no composite with the id “${id}”`,
		measures: 'Items',
		illustrativeScore: 'The score rests on illustrative data; it is nobody’s official result.'
	}
};
