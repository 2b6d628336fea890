import { field, type Field } from './field';

export const institutionFields: Field[] = [
	field(
		'institution_id',
		'机构编号；填报数的 place_code 也可以是它',
		'Id of the institution; also found as place_code of figures'
	),
	field(
		'name, name_en',
		'名称；示例机构名称中写明“示例”；规划点名的项目没有英文名',
		'Name; illustrative ones say so in it; projects that plans name have no English name'
	),
	field('kind, kind_name, kind_name_en', '类别编号与名称', 'Kind: id and name'),
	field(
		'level',
		'由哪一级举办：national 国家、provincial 省、municipal 市、county 县、township 乡；不明为空',
		'Who runs it: national, provincial, municipal, county or township; null where not known'
	),
	field(
		'place_code',
		'所在地区代码；原文未写明的登记在政策所在地区',
		'Place; the policy’s region where the document names none'
	),
	field(
		'ownership',
		'所有制：public 公立、private 社会办、military 军队；不明为空',
		'Ownership: public, private, military; null where not known'
	),
	field('host', '依托机构编号；没有为空', 'Id of the institution it belongs to; null for none'),
	field(
		'provenance',
		'来源类别：official、compiled 或 illustrative（示例）',
		'Provenance: official, compiled or illustrative'
	),
	field('source', '出处：政策与条款', 'Source: policy and clause'),
	field('note', '说明', 'Remarks'),
	field(
		'targets',
		'约束它的目标，数组：target_id、place_code（作出承诺的地区）',
		'Targets that bind it, an array: target_id, place_code (the place that promised)'
	),
	field(
		'figures',
		'所采用的填报数，数组：indicator_id、year、value（指标单位；等级为其次序）、value_label（等级名称）、unit、state、provenance、source',
		'Figures in force, an array: indicator_id, year, value (in the indicator’s unit; a grade’s rank), value_label (the grade), unit, state, provenance, source'
	),
	field(
		'events',
		'项目经历，数组：year、event（proposed、established、annual-report、mid-term-passed、mid-term-failed、accepted、not-accepted、withdrawn、subsidy-paid、subsidy-withdrawn）、amount 与 unit、provenance、source、note',
		'Its life, an array: year, event (proposed, established, annual-report, mid-term-passed, mid-term-failed, accepted, not-accepted, withdrawn, subsidy-paid, subsidy-withdrawn), amount and unit, provenance, source, note'
	)
];
