import { field, type Field } from './field';

export const figureFields: Field[] = [
	field('place_code', '区划代码；机构的填报数为机构编号', 'Place code; for figures of an institution its id'),
	field('place_name, place_name_en', '地区或机构的名称', 'Name of the place or institution'),
	field('indicator_id', '指标编号', 'Id of the indicator'),
	field('indicator_name, indicator_name_en', '指标名称', 'Name of the indicator'),
	field('year', '年份', 'Year'),
	field(
		'value',
		'数值，单位见 unit；等级为级次；空为没有数，不是 0',
		'Value in unit; for grades the rank of the step; empty is no number, never 0'
	),
	field('unit', '指标的单位', 'Unit of the indicator'),
	field('value_label', '等级指标的级别名称', 'Name of the step, for grades'),
	field(
		'reported_value, reported_unit',
		'原填报的数与单位，未换算',
		'Number and unit as reported, before conversion'
	),
	field(
		'state',
		'状态：final 正式、provisional 初步、estimated 估计、revised 已修订、suppressed 不予公布、missing 缺数',
		'State: final, provisional, estimated, revised, suppressed or missing'
	),
	field(
		'provenance',
		'来源类别：official 官方、compiled 汇编、illustrative 示例',
		'Provenance: official, compiled or illustrative'
	),
	field(
		'vintage, vintage_name',
		'口径版本；空为不分版本',
		'Series the figure belongs to; empty where there is only one'
	),
	field('revision', '修订次序，0 为首次填报', 'Revision, 0 for the first report'),
	field(
		'is_current',
		'评估采用的为 true；同一地区、指标、年份只有一条',
		'true for the one the assessment uses; one a place, indicator and year'
	),
	field('source', '来源', 'Source'),
	field('note', '说明', 'Remarks'),
	field('file, line', '所在文件与行', 'File and line it was read from'),
	field(
		'submission, sheet, cell',
		'报送编号、工作表与单元格；不是报送来的为空',
		'Submission, sheet and cell; empty for figures that were not handed in'
	)
];
