import type { QualityCheck, Severity, SumStatus } from '$lib/server/registry/quality';
import type { Language } from '$lib/text';
import type { views } from './choice';

interface QualityText {
	title: string;
	lead: string;
	views: Record<(typeof views)[number], string>;
	check: string;
	severity: string;
	status: string;
	place: string;
	places: string;
	zones: string;
	indicator: string;
	year: string;
	every: string;
	everywhere: string;
	found: (count: number) => string;
	illustrativeShare: (count: number) => string;
	none: string;
	checks: Record<QualityCheck, { name: string; rule: string; action: string }>;
	severities: Record<Severity, string>;
	actionLabel: string;
	columns: {
		figure: string;
		value: string;
		expected: string;
		series: string;
		why: string;
		relation: string;
		parts: string;
		sum: string;
		total: string;
		residual: string;
		tolerance: string;
		result: string;
		rate: string;
		newest: string;
	};
	bothSides: string;
	why: {
		outOfBounds: (below: boolean, bound: string) => string;
		rule: (title: string) => string;
		digitShift: (times: string, above: boolean, atEnd: boolean) => string;
		outlier: (above: boolean, score: string, threshold: string, plain: string) => string;
		sum: (title: string, residual: string, tolerance: string) => string;
		anotherSeries: string;
		jump: (year: string, value: string, up: boolean) => string;
		late: (newest: string, years: number) => string;
	};
	seriesOf: (name: string, from: number, to: number) => string;
	statuses: Record<SumStatus, string>;
	sumsLead: string;
	sumsNone: string;
	partsOf: (reported: number, parts: number) => string;
	completenessLead: string;
	completenessNone: string;
	completenessTitle: (place: string) => string;
	timeliness: string;
	wholeRate: (reported: number, due: number, rate: string) => string;
	byPlace: string;
	cell: (place: string, indicator: string, reported: number, due: number, missing: string) => string;
	onlyIllustrative: (count: number) => string;
	never: string;
	newestOf: (reported: string, due: number) => string;
	legend: string;
	pages: string;
	pageOf: (page: number, pages: number, rows: number) => string;
	previous: string;
	next: string;
	download: string;
	declared: string;
}

const zh: QualityText = {
	title: '数据质量',
	lead: '填报数自身是否可信：界限、勾稽、错位、离群、突变、分项与合计、完整与及时。检查只指出值得核对之处，不改动任何数。',
	views: { findings: '逐条发现', sums: '分项与合计', completeness: '完整与及时' },
	check: '检查',
	severity: '程度',
	status: '结果',
	place: '地区',
	places: '地区',
	zones: '片区',
	indicator: '指标',
	year: '年份',
	every: '全部',
	everywhere: '全部地区',
	found: (count) => `${count} 条发现`,
	illustrativeShare: (count) => `其中 ${count} 条依据示例数据`,
	none: '没有符合筛选的发现。',
	checks: {
		'out-of-bounds': {
			name: '超出界限',
			rule: '数值低于指标可能的最小值，或高于最大值；由分子分母算出的比率也查。界限上的数不算。',
			action: '核对原表；比率超过 100% 时先核对分子与分母是否同一口径。'
		},
		rule: {
			name: '勾稽不符',
			rule: '同一地区、同一年份的几个指标应当满足的关系；缺数时按各条规则的约定处理。',
			action: '核对算式两边的数；若关系本身不成立，请改规则（seeds/quality/rules.yaml）。'
		},
		'digit-shift': {
			name: '疑似错位',
			rule: '与前后两个数都相差同一个 10 的幂（10 倍、100 倍、1 万倍等）；在两端的，与最近两个数相比。',
			action: '核对小数点与单位（万元与亿元、人与万人）；确属笔误的，以更正数重新填报。'
		},
		outlier: {
			name: '离群',
			rule: '偏离本系列走势：走势为各点两两斜率的中位数所定的直线（Theil–Sen，按比率增长的指标取对数），偏离按修正 z（Iglewicz–Hoaglin）判断，5 个点起适用。普通 z 在 n 个点上至多为 √(n−1)，10 个点以内到不了 3，列出仅供对照。',
			action: '核对原表；属实的，请在填报数的说明里写明原因。'
		},
		sum: {
			name: '分项与合计不符',
			rule: '分项之和与填报的合计之差超过容许的份额；已声明原因的列为“已有说明”，不作改动。',
			action: '核对分项是否齐全、口径是否一致；确有原因的，在 seeds/quality/sums.yaml 声明。'
		},
		jump: {
			name: '年际突变',
			rule: '比上年的变化超过该类指标的界限（见 seeds/quality/thresholds.yaml）；已列为错位或离群的不重复列出。',
			action: '核对当年与上年是否同一口径；口径有变的，分口径填报。'
		},
		late: {
			name: '报送滞后',
			rule: '目标需要的最近年份没有数，较早的年份有。数据不含报送日期，所以按年计。从未报送的见“完整与及时”。',
			action: '请责任单位补报。'
		}
	},
	severities: { error: '错误', warning: '存疑', notice: '提示', explained: '已有说明' },
	actionLabel: '怎么办：',
	columns: {
		figure: '地区与指标',
		value: '数值',
		expected: '对照',
		series: '前后各年',
		why: '为什么',
		relation: '关系',
		parts: '分项',
		sum: '分项之和',
		total: '合计',
		residual: '差额',
		tolerance: '容许',
		result: '结果',
		rate: '完整率',
		newest: '最近报送'
	},
	bothSides: '算式左边与右边',
	why: {
		outOfBounds: (below, bound) => `${below ? '低于最小值' : '高于最大值'} ${bound}。`,
		rule: (title) => `应当${title}。`,
		digitShift: (times, above, atEnd) =>
			`约为${atEnd ? '最近两个数' : '前后各数'}的${above ? ` ${times} 倍` : ` ${times} 分之一`}。`,
		outlier: (above, score, threshold, plain) =>
			`${above ? '高于' : '低于'}走势，修正 z 为 ${score}（界限 ${threshold}；普通 z ${plain}）。`,
		sum: (title, residual, tolerance) => `${title}：差额为合计的 ${residual}，容许 ${tolerance}。`,
		anotherSeries: '分项与合计的口径不同。',
		jump: (year, value, up) => `比 ${year} 年的 ${value}${up ? '骤增' : '骤减'}。`,
		late: (newest, years) => `最近的数是 ${newest} 年的，晚 ${years} 年。`
	},
	seriesOf: (name, from, to) => `${name}，${from}–${to} 年`,
	statuses: {
		differs: '不符',
		declared: '不符，已有说明',
		'another-series': '口径不同',
		agrees: '相符',
		'parts-missing': '有缺项'
	},
	sumsLead: '差额为分项之和减合计。缺一个分项就不相加，不以零代替。已声明的原因只作说明，数不改动。',
	sumsNone: '没有符合筛选的分项与合计。',
	partsOf: (reported, parts) => `${reported}/${parts} 项`,
	completenessLead:
		'目标需要的每一个“地区 × 指标 × 年份”算一份应报；已报/应报，缺的不是零。由分项汇总或由分子分母算出的也算已报。',
	completenessNone: '所选地区没有应报的指标。',
	completenessTitle: (place) => `${place}及其下级的完整性`,
	timeliness: '数据不含报送日期，及时性按年计：最近已报年份与最近应报年份。',
	wholeRate: (reported, due, rate) => `应报 ${due} 份，已报 ${reported} 份，完整率 ${rate}`,
	byPlace: '各地合计',
	cell: (place, indicator, reported, due, missing) =>
		`${place} ${indicator}：应报 ${due} 年，已报 ${reported} 年${missing === '' ? '' : `，缺 ${missing}`}`,
	onlyIllustrative: (count) => `其中 ${count} 份依据示例数据`,
	never: '从未报送',
	newestOf: (reported, due) => `${reported}（应报 ${due}）`,
	legend:
		'深底为齐全，浅底为部分，橙底为从未报送，“—”为不要求；斜纹为含示例数据。多地应报的指标在前，其中缺得多的在前。',
	pages: '分页',
	pageOf: (page, pages, rows) => `第 ${page} 页，共 ${pages} 页，${rows} 行`,
	previous: '上一页',
	next: '下一页',
	download: '下载全部（CSV）',
	declared: '说明'
};

const en: QualityText = {
	title: 'Data quality',
	lead: 'Whether the reported figures can be trusted: bounds, rules, shifted digits, outliers, jumps, parts against totals, completeness and timeliness. The checks point at what is worth a look; no figure is changed.',
	views: { findings: 'Findings', sums: 'Parts and totals', completeness: 'Completeness' },
	check: 'Check',
	severity: 'Severity',
	status: 'Result',
	place: 'Place',
	places: 'Places',
	zones: 'Zones',
	indicator: 'Indicator',
	year: 'Year',
	every: 'All',
	everywhere: 'All places',
	found: (count) => (count === 1 ? '1 finding' : `${count} findings`),
	illustrativeShare: (count) => `${count} of them rest on illustrative data`,
	none: 'No finding fits these filters.',
	checks: {
		'out-of-bounds': {
			name: 'Out of bounds',
			rule: 'Below the least or above the greatest value the indicator can have; also ratios computed from two figures. A figure on the bound is inside.',
			action: 'Check the original table; for a ratio above 100 % check first that both parts count the same.'
		},
		rule: {
			name: 'Rule broken',
			rule: 'What has to hold between indicators of one place and year; each rule says what a missing figure means.',
			action: 'Check both sides; where the rule itself is wrong, change it (seeds/quality/rules.yaml).'
		},
		'digit-shift': {
			name: 'Digits shifted',
			rule: 'Differs from both neighbours by the same power of ten (10, 100, 10,000 times …); at either end of a series from the two nearest figures.',
			action: 'Check the decimal point and the unit; report a slip again with its correction.'
		},
		outlier: {
			name: 'Outlier',
			rule: 'Off the course of its series: a straight line through the median slope of all pairs of points (Theil–Sen; of logarithms where the indicator grows by rates), the distance judged by the modified z of Iglewicz and Hoaglin, from 5 points on. A plain z of n points never exceeds √(n−1), so it cannot reach 3 below 10 points; it is shown to compare.',
			action: 'Check the original table; where it is true, say why in the note of the figure.'
		},
		sum: {
			name: 'Parts and total differ',
			rule: 'The parts differ from the reported total by more than the share allowed; where a reason is declared it counts as explained, and nothing is changed.',
			action:
				'Check that all parts are there and count the same; declare a true reason in seeds/quality/sums.yaml.'
		},
		jump: {
			name: 'Jump',
			rule: 'A change since the year before beyond the limit of its kind of indicator (seeds/quality/thresholds.yaml); what is a shift or an outlier already is not told again.',
			action: 'Check that both years count the same; report another series where they do not.'
		},
		late: {
			name: 'Late',
			rule: 'The newest year that a target needs has no figure, an earlier one has. No dates of submission are known, so years are counted. What was never reported is under Completeness.',
			action: 'Ask the office in charge for the report.'
		}
	},
	severities: { error: 'Error', warning: 'Doubtful', notice: 'Notice', explained: 'Explained' },
	actionLabel: 'What to do: ',
	columns: {
		figure: 'Place and indicator',
		value: 'Figure',
		expected: 'Held against',
		series: 'Years around it',
		why: 'Why',
		relation: 'Relation',
		parts: 'Parts',
		sum: 'Sum of parts',
		total: 'Total',
		residual: 'Residual',
		tolerance: 'Allowed',
		result: 'Result',
		rate: 'Completeness',
		newest: 'Newest report'
	},
	bothSides: 'left and right side',
	why: {
		outOfBounds: (below, bound) => `${below ? 'Below the least' : 'Above the greatest'} value, ${bound}.`,
		rule: (title) => `It should hold: ${title}.`,
		digitShift: (times, above, atEnd) =>
			`About ${above ? `${times} times` : `1/${times} of`} ${atEnd ? 'the two nearest figures' : 'both neighbours'}.`,
		outlier: (above, score, threshold, plain) =>
			`${above ? 'Above' : 'Below'} the course, modified z ${score} (limit ${threshold}; plain z ${plain}).`,
		sum: (title, residual, tolerance) =>
			`${title}: the residual is ${residual} of the total, ${tolerance} are allowed.`,
		anotherSeries: 'Parts and total belong to different series.',
		jump: (year, value, up) => `${up ? 'Up' : 'Down'} from ${value} in ${year}.`,
		late: (newest, years) =>
			`The newest figure is of ${newest}, ${years} ${years === 1 ? 'year' : 'years'} late.`
	},
	seriesOf: (name, from, to) => `${name}, ${from}–${to}`,
	statuses: {
		differs: 'Differs',
		declared: 'Differs, explained',
		'another-series': 'Another series',
		agrees: 'Agrees',
		'parts-missing': 'Parts missing'
	},
	sumsLead:
		'The residual is the sum of the parts minus the total. While one part is missing nothing is added up; it is no zero. A declared reason explains and changes nothing.',
	sumsNone: 'No parts and totals fit these filters.',
	partsOf: (reported, parts) => `${reported} of ${parts}`,
	completenessLead:
		'Every place × indicator × year that a target needs is one report due; reports there / reports due, and a missing one is no zero. What is added up from parts or computed from two figures counts as reported.',
	completenessNone: 'No report is due in this place.',
	completenessTitle: (place) => `${place} and what lies in it`,
	timeliness:
		'No dates of submission are known, so timeliness is counted in years: the newest year reported, and the newest one due.',
	wholeRate: (reported, due, rate) => `${due} reports due, ${reported} there: ${rate}`,
	byPlace: 'Whole place',
	cell: (place, indicator, reported, due, missing) =>
		`${place}, ${indicator}: ${reported} of ${due} years reported${missing === '' ? '' : `, missing ${missing}`}`,
	onlyIllustrative: (count) => `${count} of them rest on illustrative data`,
	never: 'never reported',
	newestOf: (reported, due) => `${reported} (due ${due})`,
	legend:
		'Dark is complete, light is partial, orange is never reported, “—” is not asked for; hatched cells hold illustrative data. Indicators due of most places come first, of these the least complete.',
	pages: 'Pages',
	pageOf: (page, pages, rows) => `Page ${page} of ${pages}, ${rows} rows`,
	previous: 'Previous',
	next: 'Next',
	download: 'Download all (CSV)',
	declared: 'Reason'
};

export const text: Record<Language, QualityText> = { zh, en };
