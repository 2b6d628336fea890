import { lookupKey } from './plain-text';

/** What a column may hold by the word above it. */
export type HeaderWord =
	| 'place'
	| 'place-code'
	| 'parent-place'
	| 'indicator'
	| 'indicator-code'
	| 'year'
	| 'unit'
	| 'value'
	| 'state'
	| 'lower'
	| 'upper'
	| 'ignored';

const words: Record<HeaderWord, string> = {
	place:
		'地区 地区名称 区域 区域名称 城市 城市名称 市 市州 市(州) 市地州 区县 县区 区(县) 县(市、区) 县市区 地市 地级市 市名 县名 区县名称 单位名称 行政区 行政区划 行政区域 行政区名称 所在地 所在地区 国家 国家或地区 国家和地区 国家name 各地区 place region area city county prefecture country countryname country/region location geography name地区',
	'place-code':
		'行政区划代码 区划代码 行政代码 地区代码 地区编码 城市代码 区域代码 国家code 国家代码 代码 编码 placecode regioncode code countrycode adcode citycode geocode iso3',
	'parent-place': '省 省份 省市 省区 省(区、市) 省级 所属省份 所属地区 所属市 上级地区 省名 province',
	indicator:
		'指标 指标名称 项目 统计指标 指标项 指标项目 系列 系列name 变量 类别 科目 内容 indicator indicatorname series seriesname variable item measure',
	'indicator-code': '指标代码 指标编码 指标编号 系列code 系列代码 indicatorcode seriescode indicatorid',
	year: '年份 年度 年 时间 统计年份 统计年度 数据年份 报告年 报告期 统计时间 日期 统计日期 截止日期 截至日期 时点 year years time period date',
	unit: '单位 计量单位 数据单位 指标单位 unit units unitofmeasure',
	value: '数值 值 数据值 指标值 统计值 本年值 填报数 填报值 实际值 完成值 value values obsvalue figure',
	state: '状态 数据状态 填报状态 state status obsstatus',
	lower: '下限 95%ci下限 置信下限 lower lowerlimit lowerci lci low 95%lci',
	upper: '上限 95%ci上限 置信上限 upper upperlimit upperci uci high 95%uci',
	ignored:
		'序号 编号 行号 no 备注 说明 注 来源 数据来源 资料来源 出处 填报人 填报单位 审核人 联系电话 定义 指标定义 上年数值 上年值 去年数值 note notes source comment remark remarks definition lastyear'
};

const byKey = new Map<string, HeaderWord>(
	(Object.entries(words) as [HeaderWord, string][]).flatMap(([role, list]) =>
		list.split(' ').map((word): [string, HeaderWord] => [lookupKey(word), role])
	)
);

/** The kind of column that a header names; undefined for a header that names an indicator of its own, or nothing. */
export function headerWord(text: string): HeaderWord | undefined {
	const key = lookupKey(text);
	return key === '' || key.length > 24 ? undefined : (byKey.get(key) ?? byKey.get(withoutScript(key)));
}

/** A header in two languages, 地区 Region, is known by either. */
function withoutScript(key: string): string {
	const chinese = key.replace(/[a-z0-9]+/g, '');
	return chinese === '' || chinese === key ? key : chinese;
}
