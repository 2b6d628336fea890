import { field, type Field } from './field';

const subject: Field[] = [
	field(
		'basis',
		'口径：all 含示例数据、reported 只用官方与汇编数据',
		'Basis: all with illustrative data, reported with official and compiled figures only'
	),
	field('place_code, place_name, place_name_en', '地区', 'Place'),
	field('indicator_id, indicator_name, indicator_name_en, unit', '指标及其单位', 'Indicator and its unit')
];
const illustrative = field(
	'illustrative',
	'依据里是否有示例数据',
	'Whether illustrative data stand behind it'
);

export const qualityFields: Field[] = [
	...subject,
	field(
		'check_id',
		'检查：out-of-bounds 超出界限、rule 勾稽不符、digit-shift 疑似错位、outlier 离群、sum 分项与合计不符、jump 年际突变、late 报送滞后',
		'Check: out-of-bounds, rule, digit-shift, outlier, sum, jump or late'
	),
	field(
		'severity',
		'程度：error 错误、warning 存疑、notice 提示、explained 已有说明',
		'Severity: error, warning, notice or explained'
	),
	field('reason', '怎样不对，检查内的代码', 'What is wrong, a code within the check'),
	field('year', '年份', 'Year'),
	field(
		'value, expected',
		'数值与应有的数：走势、界限、去掉错位、算式右边、分项合计或上年数；rule 为算式两边',
		'The number, and what it should be near to: course, bound, without the shift, right side, sum of the parts or the year before; for a rule both sides'
	),
	field(
		'score, threshold',
		'偏离程度与界限：outlier 为修正 z，digit-shift 为倍数，jump 为变化（倍数减 1，或单位数），sum 为差额占合计的份额，late 为年数',
		'How far off, and the limit: modified z, factor, change (ratio less 1, or units), residual as a share of the total, or years'
	),
	field(
		'plain_z',
		'普通 z（总体标准差），仅供对照；n 个点至多为 √(n−1)',
		'Plain z (population deviation), to compare; n points never exceed √(n−1)'
	),
	field(
		'previous_year, previous_value, next_year, next_value',
		'同一口径内前后相邻的数',
		'The numbers before and after it in the same series'
	),
	field('rule_id', '勾稽关系或合计关系的编号', 'Id of the rule or of the sum'),
	illustrative
];

export const qualitySumFields: Field[] = [
	...subject,
	field('relation_id', '合计关系的编号', 'Id of the relation'),
	field('year', '年份', 'Year'),
	field('parts, reported', '应有与已报的分项数', 'Parts there should be, and parts reported'),
	field(
		'parts_sum, total',
		'分项之和（有缺项时为空）与填报的合计',
		'Sum of the parts (empty while one is missing) and the total reported'
	),
	field(
		'residual, residual_share',
		'差额：分项之和减合计，及其占合计的份额',
		'Residual: sum minus total, and as a share of the total'
	),
	field('tolerance', '容许的份额', 'The share allowed'),
	field(
		'status',
		'agrees 相符、differs 不符、declared 不符而已声明原因、another-series 两者口径不同、parts-missing 有缺项',
		'agrees, differs, declared (with a reason), another-series or parts-missing'
	),
	field('declared', '所声明原因的次序', 'Position of the declared reason'),
	illustrative
];

export const completenessFields: Field[] = [
	...subject,
	field('due, reported', '目标需要的填报数与已有的填报数', 'Reports that targets need, and those there are'),
	field('illustrative', '已有的填报中依据示例数据的个数', 'Of these, how many rest on illustrative data'),
	field('completeness', '完整率，%', 'Completeness in %'),
	field(
		'newest_due, newest_reported, years_late',
		'最近应报年份、最近已报年份、相差年数；数据不含报送日期，所以及时性按年计',
		'Newest year due, newest year reported and the years between; no dates of submission are known, so timeliness is counted in years'
	),
	field('missing_years', '缺报的年份', 'Years without a report')
];
