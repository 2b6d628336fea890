import type { Language } from '$lib/text';
import { assessmentFields } from './fields-assessment';
import { figureFields } from './fields-figures';
import { placeFields, zoneFields } from './fields-places';
import { indicatorFields, policyFields, targetFields } from './fields-promises';
import type { Field } from './field';

/** One file of the open data, as its documentation tells it. */
export interface Resource {
	name: string;
	format: 'JSON' | 'CSV';
	/** The table that says how many rows it has. */
	table: string;
	about: Record<Language, string>;
	fields: Field[];
	filters: Filter[];
}

interface Filter {
	name: string;
	meaning: Record<Language, string>;
}

export const resources: Resource[] = [
	{
		name: 'policies.json',
		format: 'JSON',
		table: 'policy',
		about: { zh: '登记的政策文件。', en: 'The policy documents of the registry.' },
		fields: policyFields,
		filters: []
	},
	{
		name: 'targets.json',
		format: 'JSON',
		table: 'target',
		about: {
			zh: '政策中的每一项目标：承诺值、期限、出处条款、约束的地区。',
			en: 'Every target of the policies: promised value, due date, clause and whom it binds.'
		},
		fields: targetFields,
		filters: []
	},
	{
		name: 'indicators.json',
		format: 'JSON',
		table: 'indicator',
		about: {
			zh: '指标的定义、单位、方向、算法。',
			en: 'Indicators: definition, unit, direction and formula.'
		},
		fields: indicatorFields,
		filters: []
	},
	{
		name: 'places.json',
		format: 'JSON',
		table: 'place',
		about: {
			zh: '省、市（州）、县（市、区），含旧名旧码。',
			en: 'Provinces, prefectures and counties, with former names and codes.'
		},
		fields: placeFields,
		filters: []
	},
	{
		name: 'zones.json',
		format: 'JSON',
		table: 'zone',
		about: {
			zh: '片区：政策使用的、可以重叠的地区组合。',
			en: 'Zones: sets of places that policies speak of; they may overlap.'
		},
		fields: zoneFields,
		filters: []
	},
	{
		name: 'figures.csv',
		format: 'CSV',
		table: 'figure',
		about: {
			zh: '全部填报数：地区 × 指标 × 年份，含各口径版本、历次修订和已被取代的数。',
			en: 'Every reported figure: place × indicator × year, with all series, revisions and superseded figures.'
		},
		fields: figureFields,
		filters: [
			{ name: 'place', meaning: { zh: '区划代码', en: 'place code' } },
			{ name: 'indicator', meaning: { zh: '指标编号', en: 'indicator id' } },
			{ name: 'year', meaning: { zh: '四位年份', en: 'year, four digits' } },
			{
				name: 'provenance',
				meaning: { zh: 'official、compiled 或 illustrative', en: 'official, compiled or illustrative' }
			}
		]
	},
	{
		name: 'assessment.csv',
		format: 'CSV',
		table: 'assessment',
		about: {
			zh: '评估结果：目标 × 地区 × 年份的灯号，和灯号背后的每一个数。',
			en: 'The assessment: the light of each target, place and year, with every number behind it.'
		},
		fields: assessmentFields,
		filters: [
			{ name: 'target', meaning: { zh: '目标编号', en: 'target id' } },
			{ name: 'policy', meaning: { zh: '政策编号', en: 'policy id' } },
			{ name: 'place', meaning: { zh: '区划代码', en: 'place code' } },
			{ name: 'year', meaning: { zh: '四位年份', en: 'year, four digits' } },
			{ name: 'method', meaning: { zh: '评估方法，现为 pace', en: 'method, at present pace' } },
			{
				name: 'basis',
				meaning: {
					zh: 'all（默认，含示例数据）或 reported（只用官方与汇编数据）',
					en: 'all (standard, with illustrative data) or reported (official and compiled only)'
				}
			}
		]
	}
];
