import { field, type Field } from './field';

export const outlookFields: Field[] = [
	field(
		'basis',
		'all 含示例数据；reported 只用官方与汇编数据',
		'all: with illustrative data; reported: official and compiled data only'
	),
	field('policy_id, target_id', '政策、目标编号', 'Ids of policy and target'),
	field('target_title, target_title_en', '目标的一句话概括', 'The promise in one sentence'),
	field('place_code, place_name, place_name_en', '区划代码与名称', 'Code and name of the place'),
	field('indicator_id', '指标', 'Indicator'),
	field(
		'unit',
		'以下各数值的单位；速度为每年的变化，百分比的为百分点',
		'Unit of the values below; paces are changes a year, of percentages in points'
	),
	field('year', '站在哪一年看', 'The year from which it looks ahead'),
	field('standing', 'bound 承诺对象、reference 参照', 'bound or reference (compared only)'),
	field('due_year', '期限年份', 'Due year'),
	field('low_edge, high_edge', '达成的下限、上限（unit）', 'Edges that have to be reached (unit)'),
	field('actual', '当年实际值（unit）', 'Actual of the year (unit)'),
	field('illustrative', 'true：当年实际值是示例数据', 'true where the actual is illustrative'),
	field(
		'pace_reason',
		'没有所需速度的原因：met 已达成、due-passed 期限已到、no-data 无数据、not-judged 不评估、band 区间目标、average-rate 年均增速',
		'Why no pace is required: met, due-passed, no-data, not-judged, band or average-rate'
	),
	field('required_pace', '今后每年需要的变化', 'Change needed a year from now on'),
	field(
		'pace_class',
		'within-own 本地曾达到、within-peers 只有同级地区曾达到、never-held 都未达到、no-history 无可比',
		'within-own (held here before), within-peers (held by a peer), never-held or no-history'
	),
	field(
		'own_best_pace, own_best_year, own_best_illustrative',
		'本地最快的一年：变化、到哪一年、是否依据示例数据',
		'Best year of the place: change, the year it ended, whether it rests on illustrative data'
	),
	field(
		'own_mean_pace, own_mean_year, own_mean_illustrative',
		'本地最快的连续三年平均',
		'Best mean of three consecutive years, likewise'
	),
	field(
		'recent_pace, recent_illustrative',
		'最近两次填报之间每年的变化',
		'Change a year between the last two reports'
	),
	field(
		'peers',
		'同一目标下有历年变化可比的其他同级地区数',
		'Other places of the level under the target that have a pace'
	),
	field(
		'peer_best_pace, peer_best_year, peer_best_place, peer_best_illustrative',
		'其中最快的一年：变化、到哪一年、地区代码、是否依据示例数据',
		'Best year of any of them: change, year, place code, whether it rests on illustrative data'
	),
	field(
		'first_year_own, first_year_own_reason',
		'按本地最快速度最早达成的年份；没有时的原因（no-pace 无速度、not-forward 没有向目标前进、too-far 超过一百年，其余同 pace_reason）',
		'First year in which it is met at its own best pace, or why none: no-pace, not-forward, too-far (beyond a hundred years), else as pace_reason'
	),
	field(
		'first_year_recent, first_year_recent_reason',
		'按最近速度最早达成的年份，或原因',
		'The same at the recent pace'
	),
	field(
		'first_year_peer, first_year_peer_reason',
		'按同级最快速度最早达成的年份，或原因',
		'The same at the best pace of its peers'
	),
	field(
		'projection_reason',
		'没有预测的原因：too-few-points 不足 4 个点，其余同 pace_reason',
		'Why there is no projection: too-few-points (fewer than 4), else as pace_reason'
	),
	field(
		'model',
		'模型：logit 份额、log-linear 对数线性、whole 整数线性、linear 线性',
		'Model: logit, log-linear, whole (linear in whole numbers) or linear'
	),
	field('points, point_years', '所用点数与年份', 'Number and years of the points used'),
	field(
		'projection_illustrative',
		'true：所用的点含示例数据',
		'true where one of the points is illustrative'
	),
	field(
		'slope, residual_sd',
		'模型尺度上每年的变化与残差标准差',
		'Change a year and residual standard deviation, both on the scale of the model'
	),
	field(
		'projection, projection_low, projection_high',
		'期限年的预测值与 80% 预测区间（unit）',
		'Projected value of the due year and its 80 % prediction interval (unit)'
	),
	field(
		'verdict',
		'reached 整个区间达成、missed 整个区间未达成、open 区间跨过目标，不能断定',
		'reached or missed where the whole interval says so, open where it covers the promise'
	)
];
