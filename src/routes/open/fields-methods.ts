import { field, type Field } from './field';

export const methodFields: Field[] = [
	field('method_id', '方法编号', 'Id of the method'),
	field('name, name_en', '名称', 'Name'),
	field('source, url', '出处', 'Where it comes from'),
	field('rule, rule_en', '规则，一句话', 'The rule in one sentence'),
	field(
		'packs',
		'灯组，数组：pack_id、measure、scoring、bands（light、from_lead、to_lead、native、is_open）',
		'Light packs, an array: pack_id, measure, scoring, bands (light, from_lead, to_lead, native, is_open)'
	)
];

export const methodAssessmentFields: Field[] = [
	field(
		'basis',
		'all 含示例数据，reported 只用官方与汇编数据',
		'all: with illustrative data; reported: without'
	),
	field('method', '评估方法', 'Method'),
	field('pack_id', '灯组；只有 pace 有', 'Light pack; only pace has them'),
	field('policy_id', '政策编号', 'Policy'),
	field('target_id', '目标编号', 'Target'),
	field('target_title, target_title_en', '目标', 'Title of the target'),
	field('place_code', '行政区划代码', 'Place code'),
	field('place_name, place_name_en', '地区', 'Name of the place'),
	field('year', '年份', 'Year'),
	field('light', '该方法的灯', 'Its light'),
	field('native', '该方法自己的用语', 'Its own status word'),
	field('score', '该方法自己的得分', 'Its own score'),
	field('reason', '依据', 'Ground'),
	field('pace_light', '默认方法的灯', 'Light of the default method'),
	field('illustrative', '是否依据示例数据', 'Whether it rests on illustrative figures'),
	field(
		'numbers',
		'算出来的每个数：名称=值，以分号隔开',
		'Every number behind it: name=value, separated by semicolons'
	)
];
