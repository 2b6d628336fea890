import { field, type Field } from './field';

export const commitmentFields: Field[] = [
	field('commitment_id', '任务编号', 'Id of the commitment'),
	field('policy_id', '所属政策', 'Policy it belongs to'),
	field(
		'kind',
		'measure 文件编号的措施、task 任务分工表的一行、system 要求建设的系统或机制',
		'measure: a numbered measure; task: a row of a task table; system: something to be built'
	),
	field('number', '文件中的编号', 'Number the document gives it'),
	field('title, title_en', '一句话概括', 'The commitment in a few words'),
	field('clause', '条款位置', 'Where in the document it stands'),
	field('phrase', '原文摘句，不超过 40 字', 'Up to 40 characters of the original'),
	field(
		'also_at',
		'同一文件中重述它的位置，数组：clause、phrase',
		'Other places that say the same: clause, phrase'
	),
	field(
		'agencies',
		'责任单位，数组：agency_id、role（lead 牵头、with 配合、responsible 未分主次）、printed 文件所用名称',
		'Agencies, an array: agency_id, role (lead, with, or responsible where no lead is told), printed name'
	),
	field('start_year', '启动年份', 'Year it starts'),
	field(
		'due',
		'完成期限：year 年份，printed 原文是否写明；空为没有期限',
		'By the end of which year it is to be done, and whether the document prints it; null for none'
	),
	field('ongoing', '是否持续推进', 'Whether it goes on without an end'),
	field('part_of', '所属的上一级任务', 'Id of the commitment it is a part of'),
	field('targets', '旨在推动的目标编号，数组', 'Ids of the targets it is meant to move'),
	field(
		'reports',
		'进展填报，数组：year、state（not-started、under-way、done、blocked）、evidence 依据、provenance、source、note；illustrative 为示例',
		'Reports on it, an array: year, state (not-started, under-way, done, blocked), evidence, provenance, source, note; illustrative ones are examples'
	),
	field('note, note_en', '读法说明', 'How the text was read')
];

export const contradictionFields: Field[] = [
	field('finding_id', '编号', 'Id'),
	field('policy_id', '发现它的政策', 'Policy it was found in'),
	field('kind', 'contradiction 矛盾、gap 缺漏', 'contradiction or gap'),
	field(
		'about',
		'类别：stated-count-differs 所述数目与列举不符、two-values 两个数、two-deadlines 两个期限、two-names 两种名称、scope-differs 范围不同、approximate-beside-exact 约数与确数并存、undefined-set 范围未界定、undefined-term 用语未界定、no-threshold 无界限、no-year 无年份、no-unit 无单位、no-lead 无责任单位、not-printed 未印、repeated-text 重复',
		'What it is about: stated-count-differs, two-values, two-deadlines, two-names, scope-differs, approximate-beside-exact, undefined-set, undefined-term, no-threshold, no-year, no-unit, no-lead, not-printed or repeated-text'
	),
	field('title, title_en', '一句话概括', 'What it is, in a few words'),
	field(
		'sides',
		'并列的各处，数组：policy_id、clause、phrase、target_id、commitment_id',
		'The passages side by side, an array: policy_id, clause, phrase, target_id, commitment_id'
	),
	field(
		'reading, reading_en',
		'本系统的读法及其对灯号的影响',
		'How it is read here, and what follows for the lights'
	)
];

export const factFields: Field[] = [
	field('fact_id', '编号', 'Id'),
	field('policy_id', '写明它的政策', 'Policy that states it'),
	field('title, title_en', '一句话概括', 'The fact in a few words'),
	field('clause', '条款位置', 'Where in the document it stands'),
	field('phrase', '原文摘句，不超过 40 字', 'Up to 40 characters of the original'),
	field('indicator_id', '指标编号，见 indicators.json', 'Id of the indicator, see indicators.json'),
	field('place_code', '地区代码', 'Place code'),
	field('year', '年份', 'Year'),
	field('year_printed', '原文是否写明年份', 'Whether the document prints the year'),
	field('value', '数值，单位见 unit；等级为级次', 'Value, in unit; for grades the rank of the step'),
	field('unit', '指标的单位', 'Unit of the indicator'),
	field('printed_unit', '原文所写的单位', 'Unit the document prints'),
	field('value_label', '等级的名称', 'Name of the step, for grades'),
	field('approximate', '原文是否写作约数（近、余、超）', 'Whether the document gives it as approximate'),
	field('note, note_en', '读法说明', 'How the text was read')
];

export const agencyFields: Field[] = [
	field('agency_id', '责任单位编号', 'Id of the agency'),
	field('name, name_en', '全称', 'Full name'),
	field('region', '所在地区代码', 'Code of its region'),
	field('printed', '文件所用的各种名称，数组', 'Names that documents print, an array'),
	field('from_year, to_year', '以此名称存在的年份', 'Years it existed under this name'),
	field(
		'succeeded_by',
		'后继单位，数组：agency_id、year、source',
		'What followed it, an array: agency_id, year, source'
	),
	field('note, note_en', '说明', 'Remarks')
];
