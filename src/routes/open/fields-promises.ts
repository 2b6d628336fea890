import { field, type Field } from './field';

export const policyFields: Field[] = [
	field('policy_id', '政策编号', 'Id of the policy'),
	field('title, title_en', '文件全称', 'Full title of the document'),
	field('short_title, short_title_en', '简称', 'Short title'),
	field('number', '文号；原文未印的为空', 'Document number as printed; null where none is printed'),
	field('issuers', '发文单位，数组', 'Issuing bodies, an array'),
	field(
		'issued',
		'印发日期（YYYY-MM-DD），只知年份的写年份',
		'Date of issue (YYYY-MM-DD), or the year where only that is known'
	),
	field(
		'period_from, period_to',
		'规划期的首年、末年；长期有效的末年为空',
		'First and last year of its period; no last year where it has no end'
	),
	field('region', '适用地区的区划代码', 'Place code of the region it governs'),
	field(
		'kind',
		'文种：plan 规划、measures 措施、opinion 意见、scheme 方案、announcement 公告',
		'Kind: plan, measures, opinion, scheme or announcement'
	),
	field(
		'known_from',
		'document 据文件原文整理；quoted 据公开报道转引，未见原文',
		'document: structured from its full text; quoted: known only through a page that quotes it'
	),
	field('source', '出处', 'Where the text was read'),
	field('note, note_en', '说明', 'Remarks'),
	field('target_count', '登记的目标数（项）', 'Number of its targets in the registry')
];

export const targetFields: Field[] = [
	field('target_id', '目标编号', 'Id of the target'),
	field(
		'policy',
		'所属政策，字段同 policies.json（无 target_count）',
		'Its policy, with the fields of policies.json (without target_count)'
	),
	field('title, title_en', '目标的一句话概括', 'The promise in one sentence'),
	field('clause', '条款位置，如“第二章第三节”', 'Where in the document the promise stands'),
	field(
		'phrase',
		'原文摘句，不超过 40 字，用来回到原文',
		'Up to 40 characters of the original, to find the place again'
	),
	field('indicator_id', '指标编号，见 indicators.json', 'Id of the indicator, see indicators.json'),
	field(
		'comparator',
		'比较方式：at-least 不低于、more-than 超过、at-most 不超过、less-than 低于、about 左右、between 介于、rise 上升、fall 下降（只承诺方向，比什么见 against）；空为原文没有界限',
		'How a value is held against the promise: at-least, more-than, at-most, less-than, about, between, or rise and fall where only a direction is promised (see against); null where the text names no threshold'
	),
	field(
		'value',
		'承诺值，单位见 unit；等级指标为级次（从 0 起）',
		'Promised value, in unit; for grades the rank of the step, from 0'
	),
	field('high', 'between 的上限，单位见 unit', 'Upper edge of between, in unit'),
	field('value_label, value_label_en', '等级指标的级别名称', 'Name of the promised step, for grades'),
	field(
		'unit',
		'value、high、baseline.value、tolerance.absolute 的单位，即指标的单位',
		'Unit of value, high, baseline.value and tolerance.absolute: that of the indicator'
	),
	field(
		'printed_unit',
		'原文所写的单位；与 unit 不同时数值已换算',
		'Unit the document prints; where it differs from unit the numbers are converted'
	),
	field(
		'due',
		'期限：year 为年份，printed 为原文是否写明；空为没有期限',
		'Due date: its year, and whether the document prints it; null where there is none'
	),
	field(
		'recurrence',
		'once 到期达成、yearly 每年、standing 持续有效、per-case 按个案（不评估地区）',
		'once by the due year, yearly anew, standing without an end, or per-case (no place is judged)'
	),
	field(
		'against',
		'rise、fall 与什么比较：baseline 基期、previous-year 上年；其余为空',
		'What rise and fall are held against: baseline or previous-year; null for all others'
	),
	field('from_year', '生效首年', 'First year in force'),
	field(
		'baseline',
		'基期：year 为年份，value 为原文给出的值；value 为空时用该年填报数',
		'Baseline: its year and the value the document states; without a value the figure of that year counts'
	),
	field(
		'tolerance',
		'“左右”的幅度：relative 为比例（0.1 即 ±10%），absolute 的单位见 unit；空且 comparator 为 about 时用默认 ±10%',
		'Reading of “about”: relative as a share (0.1 is ±10%), absolute in unit; null with about means the default of ±10%'
	),
	field(
		'places',
		'约束的地区，数组：place_code、standing（bound 承诺对象、reference 参照、part 合计的一部分）、condition',
		'Whom it binds, an array: place_code, standing (bound, reference or part of a total) and condition'
	),
	field(
		'places[].condition',
		'适用条件：indicator_id、comparator、value、unit；空为无条件',
		'Condition under which it binds: indicator_id, comparator, value, unit; null for none'
	),
	field(
		'breakdown',
		'向下分列的层级 level 和方式 as（reference、part）',
		'Level it is broken down to, and as what (reference or part)'
	),
	field(
		'institutions',
		'由机构达成的：kinds 机构类别（数组）、level 举办层级、quantifier 如何合成本地结果（each 每一家、all 全部、at-least-one 至少一家、total 合计）；空为直接评估地区',
		'Where institutions have to keep it: kinds (an array), level, and quantifier (each, all, at-least-one or total); null where the place itself is measured'
	),
	field('headline', '是否重点目标', 'Whether it is a headline target'),
	field(
		'not_evaluable',
		'不能评估的原因：no-threshold 无界限、undefined-set 对象不明、undefined-measure 衡量办法不明、no-unit 无单位',
		'Why it cannot be judged: no-threshold, undefined-set, undefined-measure or no-unit'
	),
	field('part_of', '所属的上一级目标编号', 'Id of the target it is a part of'),
	field('restates', '与之重复的目标编号，不另计数', 'Id of the target it repeats; it is not counted again'),
	field('note, note_en', '读法说明', 'How the text was read')
];

export const indicatorFields: Field[] = [
	field('indicator_id', '指标编号', 'Id of the indicator'),
	field('name, name_en', '名称', 'Name'),
	field('definition, definition_en', '定义', 'Definition'),
	field(
		'unit, unit_en',
		'数值的单位；填报单位不同的已换算',
		'Unit values are kept in; figures reported in another are converted'
	),
	field(
		'decimals',
		'通常的小数位数；也是能改变灯号的最小一步',
		'Usual digits after the point; also the smallest step that can flip a light'
	),
	field(
		'kind',
		'类型：count 计数、amount 总量、share 比重、rate 比率、growth 增速、grade 等级、index 指数、years 年数',
		'Kind: count, amount, share, rate, growth, grade, index or years'
	),
	field(
		'direction',
		'方向：increase 越高越好、decrease 越低越好、neutral 中性',
		'Direction: increase, decrease or neutral'
	),
	field('minimum, maximum', '可能的最小、最大值，单位见 unit', 'Lowest and highest possible value, in unit'),
	field(
		'flow',
		'stock 年末时点数，flow 全年时期数',
		'stock: state at the end of the year; flow: what happened during it'
	),
	field(
		'rollup',
		'下级地区如何合成上级：sum 合计、minimum 取最小、none 不合成',
		'How places make up the one above: sum, minimum or none'
	),
	field(
		'formula',
		'计算式。ratio：numerator_id ÷ denominator_id × factor；growth：growth_of 自 growth_since 年起的年均增速（%）；空为直接填报',
		'How it is computed. ratio: numerator_id ÷ denominator_id × factor; growth: average yearly growth of growth_of since growth_since, in per cent; null where it is reported directly'
	),
	field(
		'scale',
		'等级表：scale_id 和 steps（rank 级次、label、label_en），由低到高',
		'Ordinal scale: scale_id and steps (rank, label, label_en), lowest first'
	),
	field('aliases', '别名，数组', 'Other names, an array')
];
