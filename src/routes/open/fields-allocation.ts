import { field, type Field } from './field';

export const allocationFields: Field[] = [
	field('basis', '口径：all 或 reported', 'Basis: all or reported'),
	field('target_id, target_title, target_title_en', '所分解的目标', 'The target that is divided'),
	field(
		'key, key_year',
		'分解依据及其年份：population 常住人口、gdp 地区生产总值、base 基年数、equal-pace 每地增加同样多、by-hand 人工核定',
		'Key and its year: population, gdp, base, equal-pace or by-hand'
	),
	field('place_code, place_name, place_name_en', '地区', 'Place'),
	field('unit', '指标的单位', 'Unit of the indicator'),
	field('key_value', '该地的依据数', 'What the key counts there'),
	field(
		'share, exact, part',
		'份额、未取整的数、分得的数（按最大余数取整，加起来等于合计）',
		'Share, part before rounding, and part (largest remainders, so that parts add up)'
	),
	field('total, residual', '合计，与各地之和减合计', 'Total, and parts together minus the total'),
	field('year', '评估年份', 'Judged year'),
	field('actual, path_value, lead', '填报数、序时应达的数、领先值', 'Reported, due by now, and lead'),
	field('light', '按自己的份额的灯号', 'Light by its own part'),
	field(
		'problem',
		'没有份额或没有数的原因：key-missing 依据缺数、key-zero 依据为零，或填报的缺数原因',
		'Why there is no part or no figure: key-missing, key-zero, or the reason of the report'
	),
	field(
		'gap, gap_share',
		'填报数减分得的数；占各地缺口总数的份额（有地区未报则为空）',
		'Reported minus part; share of what all places lack (empty while one has not reported)'
	),
	field('illustrative', '依据里是否有示例数据', 'Whether illustrative data stand behind it')
];
