import { field, type Field } from './field';

export const compositeFields: Field[] = [
	field('composite_id', '考核编号', 'Id of the composite'),
	field('title, title_en', '名称', 'Title'),
	field(
		'scored',
		'给谁打分：place 地区、institution 机构、agency 责任单位',
		'Who is scored: place, institution or agency'
	),
	field(
		'place_level, within_place',
		'地区级别；所在地区代码',
		'Level of the places; code of the place they lie in'
	),
	field(
		'institution_kinds, ownership',
		'机构类别（以“、”分隔）、所有制',
		'Kinds of institutions (joined by 、) and ownership'
	),
	field(
		'condition_indicator, condition_comparator, condition_value',
		'机构须满足的条件（条件指标的单位，等级为位次）',
		'Condition an institution must meet (unit of its indicator, grades as ranks)'
	),
	field('minimum_cases', '责任单位至少承办的任务数', 'Commitments an agency must have at least'),
	field('from_year', '开始打分的年份', 'First year scored'),
	field(
		'normalisation, weighting, aggregation',
		'标准化、权重、合成的办法',
		'How values become points, how items are weighed and averaged'
	),
	field(
		'missing_rule, minimum_share',
		'缺数规则；有数权重的最低比重',
		'Rule for missing values; least share of the weights that must be known'
	),
	field(
		'own_choice',
		'true：权重与标准值为本系统自定',
		'true where weights and standard values are Kangbiao’s own choice'
	),
	field('source, source_en', '权重与标准值的依据', 'Where weights and standard values come from'),
	field('policy_id, clause', '指标所出的文件与条款', 'Document and clause the indicators are from'),
	field('note, note_en', '说明', 'Notes'),
	field('items', '各项', 'The items'),
	field(
		'items[].item_id, items[].indicator_id, items[].measure',
		'项的编号；指标编号，或责任单位的衡量办法',
		'Id of the item; its indicator, or what is measured of an agency'
	),
	field('items[].title, items[].title_en, items[].unit', '名称、单位', 'Title and unit'),
	field(
		'items[].weight, items[].direction',
		'所列权重；increase 越高越好、decrease 越低越好',
		'Weight as stated; increase or decrease'
	),
	field(
		'items[].satisfied, items[].unacceptable',
		'满意值、不允许值（unit）',
		'Satisfactory and unacceptable value (unit)'
	),
	field('items[].floor_points, items[].ceiling_points', '分数的下限、上限', 'Bounds of the points'),
	field('items[].low_post, items[].high_post', '下、上标杆值（unit）', 'Lower and upper goalpost (unit)'),
	field(
		'items[].target',
		'完成率和距离所对照的目标值（unit）',
		'Target of completion rates and distances (unit)'
	),
	field(
		'items[].step_1, items[].step_2, items[].step_3, items[].step_4, items[].step_5',
		'较差、较低、平均、良好、优秀五档标准值（unit）',
		'Standard values of the five grades, worst first (unit)'
	),
	field('items[].red, items[].green', '红、绿界限（unit）', 'Red and green threshold (unit)'),
	field('items[].note, items[].note_en', '说明', 'Notes')
];

export const compositeScoreFields: Field[] = [
	field(
		'basis',
		'all 含示例数据；reported 只用官方与汇编数据',
		'all: with illustrative data; reported: official and compiled data only'
	),
	field('composite_id, composite_title, composite_title_en', '考核', 'The composite'),
	field('year', '年份', 'Year'),
	field(
		'subject_id, subject_name, subject_name_en',
		'打分对象：区划代码、机构编号或责任单位编号',
		'Who is scored: place code, institution id or agency id'
	),
	field('normalisation, weighting, aggregation', '算法', 'Method'),
	field('score', '得分；空为没有得分', 'Score; empty where there is none'),
	field(
		'rank, rank_of',
		'名次（并列同名次，其后跳过）；有分的对象数',
		'Rank (equal scores share one, the next are left out); how many have a score'
	),
	field(
		'rank_best, rank_worst',
		'换用各种算法和权重上下调两成时的最好、最差名次',
		'Best and worst rank over all methods and with each weight a fifth higher and lower'
	),
	field(
		'methods_counted, methods_tried',
		'计入的算法数、试过的算法数',
		'Methods that count, and that were tried'
	),
	field('next_subject, next_score', '前一名及其得分', 'Who is next above, and that score'),
	field(
		'missing, known_share',
		'缺的项数；有数的权重所占比重',
		'Items missing; share of the weights that is known'
	),
	field('score_problem', '没有得分的原因', 'Why there is no score'),
	field('illustrative', 'true：得分依据示例数据', 'true where the score rests on illustrative data'),
	field('item_id, item_title, item_title_en, indicator_id', '项', 'The item'),
	field('unit', 'value 和 needed_value 的单位', 'Unit of value and needed_value'),
	field(
		'value, state, provenance, vintage',
		'数值、状态、来源类别、口径版本',
		'Value, state, provenance and series'
	),
	field('value_illustrative', 'true：这个数是示例数据', 'true where the value is illustrative'),
	field(
		'problem',
		'没有数的原因；constant 为各对象相同',
		'Why there is no value; constant where all are alike'
	),
	field('normalised', '标准化得分', 'Points'),
	field(
		'weight, share',
		'权重；在有数的各项间重新分配后的权重',
		'Weight; weight shared out over what is known'
	),
	field(
		'contribution',
		'share × normalised，相加即得分；几何、调和平均为空',
		'share × normalised, adding up to the score; empty for geometric and harmonic means'
	),
	field('gap_part', '与前一名之差中这一项占的分数', 'This item’s part of the distance to the next rank'),
	field(
		'needed_value',
		'单靠这一项赶上前一名须达到的数值',
		'The value with which this item alone would catch up'
	)
];
