import { field, type Field } from './field';

export const assessmentFields: Field[] = [
	field(
		'basis',
		'all 含示例数据；reported 只用官方与汇编数据',
		'all: with illustrative data; reported: official and compiled data only'
	),
	field('method', '评估方法；pace 为序时进度', 'Method; pace holds progress against time gone'),
	field('policy_id, target_id', '政策、目标编号', 'Ids of policy and target'),
	field('target_title, target_title_en', '目标的一句话概括', 'The promise in one sentence'),
	field('place_code, place_name, place_name_en', '区划代码与名称', 'Code and name of the place'),
	field('indicator_id, indicator_name, indicator_name_en', '指标', 'Indicator'),
	field(
		'unit',
		'以下各数值的单位；百分比之差为百分点，等级之差为级',
		'Unit of the values below; differences of percentages are points, of grades steps'
	),
	field('year', '评估年份', 'Year judged'),
	field(
		'standing',
		'bound 承诺对象、reference 参照、part 合计的一部分',
		'bound, reference (compared only) or part (of a total)'
	),
	field(
		'light',
		'灯号：met 已达成、on-pace 符合进度、slightly-behind 略滞后、behind 滞后、worsening 恶化、missed 未达成、baseline-only 仅有基期、no-data 无数据、not-evaluable 无法评估、not-applicable 不适用',
		'Light: met, on-pace, slightly-behind, behind, worsening, missed, baseline-only, no-data, not-evaluable or not-applicable'
	),
	field('reason', '灯号的理由代码', 'Why it is this light, as a code'),
	field(
		'illustrative',
		'true：灯号依据示例数据（实际值、基期值、条件，或合成实际值的机构数据）',
		'true where the light rests on illustrative data (the actual, the baseline, the condition, or the institutions that make up the actual)'
	),
	field(
		'actual',
		'实际值（unit）；空为没有数；由机构达成的为起决定作用的那一家的数，或合计',
		'Actual value (unit); empty is no number; where institutions keep the promise that of the one that decides, or their total'
	),
	field(
		'actual_state, actual_provenance, actual_vintage',
		'实际值的状态、来源类别、口径版本',
		'State, provenance and series of the actual'
	),
	field(
		'baseline_year, baseline_value, baseline_provenance',
		'基期年份、基期值（unit）、来源类别',
		'Baseline year, value (unit) and provenance'
	),
	field('comparator', '比较方式，同 targets.json', 'Comparator, as in targets.json'),
	field(
		'target_value, target_high',
		'承诺值、区间上限（unit）',
		'Promised value and upper edge of a band (unit)'
	),
	field(
		'low_edge, high_edge',
		'达成的下限、上限，已计“左右”的幅度；只承诺方向的为要超过的那个数（unit）',
		'Edges that have to be reached, tolerance included; for a direction alone the number to be bettered (unit)'
	),
	field('tolerance', '“左右”的幅度（unit）', 'Tolerance of “about” (unit)'),
	field('due_year', '期限年份', 'Due year'),
	field(
		'path_kind',
		'进度线：linear 由基期直线到承诺，held 已达应保持，level 逐年同一水平，direction 只须好于基期或上年',
		'Path: linear from the baseline to the promise, held once there, level each year, or direction where it only has to be better than it was'
	),
	field('time_share', '已过时间占全程的比例，0–1', 'Share of the time gone, 0 to 1'),
	field('path_share', '按路径此时应走完的比例，0–1', 'Share of the way that should be done by now, 0 to 1'),
	field(
		'progress_share',
		'已走路程占全程的比例；倒退小于 0，超额大于 1',
		'Share of the way done; below 0 when going back, above 1 when beyond'
	),
	field(
		'lead',
		'progress_share − path_share；level 时为与承诺的相对差距',
		'progress_share − path_share; on a level path the relative distance to the promise'
	),
	field('path_value', '序时应达的值（unit）', 'Value due by now (unit)'),
	field(
		'on_pace_edge, slightly_edge',
		'符合进度、略滞后的界限值（unit）',
		'Values at which on-pace and slightly-behind begin (unit)'
	),
	field(
		'gap_to_path, gap_to_target',
		'实际值减序时应达值、减承诺值',
		'Actual minus value due by now, and minus the promise'
	),
	field(
		'required_pace, recent_pace',
		'今后每年需要的变化、近年每年实际变化（unit/年）',
		'Change still required and recent change (unit a year)'
	),
	field(
		'projection',
		'按基期以来速度，期限年可达的值（unit）',
		'Value of the due year at the pace since the baseline (unit)'
	),
	field(
		'flip_up_light, flip_up_change',
		'上一档灯号与所需的最小变化',
		'Next better light and the smallest change that earns it'
	),
	field(
		'flip_down_light, flip_down_change',
		'下一档灯号与导致它的最小变化',
		'Next worse light and the smallest change that leads to it'
	),
	field(
		'previous_year, previous_actual, previous_light',
		'上次填报的年份、值（unit）、灯号',
		'Year, value (unit) and light of the report before'
	),
	field(
		'change',
		'与上次相比：better 变好、same 持平、worse 变差',
		'Against the report before: better, same or worse'
	),
	field(
		'rank, rank_of',
		'同一目标各地区中的名次、参加排名的地区数',
		'Rank among the places of the target, and how many are ranked'
	),
	field(
		'condition_actual, condition_value',
		'适用条件的实际值、界限值（条件指标的单位）',
		'Actual and threshold of the condition (unit of its indicator)'
	),
	field(
		'series_break',
		'true：实际值与基期值口径不同',
		'true where the actual belongs to another series than the baseline'
	)
];
