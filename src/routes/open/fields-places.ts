import { field, type Field } from './field';

export const placeFields: Field[] = [
	field(
		'place_code',
		'六位行政区划代码（GB/T 2260）；代码会重新启用，历史数据请同时看名称',
		'Six-digit code (GB/T 2260); codes are re-used over time, so look at the name too'
	),
	field('name, short_name, name_en', '全称、简称、英文名', 'Full name, short name, name in English'),
	field('pinyin', '拼音，无声调，音节以空格分隔', 'Pinyin without tones, syllables apart'),
	field(
		'level',
		'层级：country 全国、province 省、prefecture 市（州）、county 县（市、区）',
		'Level: country, province, prefecture or county'
	),
	field(
		'kind',
		'类别：省、直辖市、地级市、自治州、市辖区、县级市、县、自治县等',
		'Kind in Chinese: 省, 直辖市, 地级市, 自治州, 市辖区, 县级市, 县, 自治县 …'
	),
	field('parent', '上级地区代码；全国为空', 'Code of the place above; null for the country'),
	field('zones', '所属片区编号，数组', 'Ids of the zones it belongs to, an array'),
	field(
		'aliases',
		'旧名旧码，数组：old_code、old_name、first_seen 与 last_seen（最早、最后见于代码表的年月 YYYYMM）、note',
		'Former names and codes, an array: old_code, old_name, first_seen and last_seen (YYYYMM of the code lists that have it), note'
	)
];

export const zoneFields: Field[] = [
	field('zone_id', '片区编号', 'Id of the zone'),
	field('name, name_en', '名称', 'Name'),
	field(
		'policy_id',
		'划定片区的政策；一般地理用语为空',
		'Policy that defines it; null for a general geographic term'
	),
	field('source', '出处', 'Where it is defined'),
	field('phrase', '原文摘句，不超过 40 字', 'Up to 40 characters of the original'),
	field('region', '所在地区代码', 'Code of the region it lies in'),
	field('note, note_en', '读法说明', 'How the text was read'),
	field('places', '所含地区代码，数组；片区可以重叠', 'Codes of its places, an array; zones may overlap')
];
