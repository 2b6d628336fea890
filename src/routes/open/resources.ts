import type { Language } from '$lib/text';
import { allocationFields } from './fields-allocation';
import { assessmentFields } from './fields-assessment';
import { compositeFields, compositeScoreFields } from './fields-composites';
import { figureFields } from './fields-figures';
import { institutionFields } from './fields-institutions';
import { methodAssessmentFields, methodFields } from './fields-methods';
import { outlookFields } from './fields-outlook';
import { placeFields, zoneFields } from './fields-places';
import { indicatorFields, policyFields, targetFields } from './fields-promises';
import { agencyFields, commitmentFields, contradictionFields, factFields } from './fields-registry';
import { completenessFields, qualityFields, qualitySumFields } from './fields-quality';
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

const byTarget: Filter = { name: 'target', meaning: { zh: '目标编号', en: 'target id' } };
const byPolicy: Filter = { name: 'policy', meaning: { zh: '政策编号', en: 'policy id' } };
const byPlace: Filter = { name: 'place', meaning: { zh: '区划代码', en: 'place code' } };
const byIndicator: Filter = { name: 'indicator', meaning: { zh: '指标编号', en: 'indicator id' } };
const byYear: Filter = { name: 'year', meaning: { zh: '四位年份', en: 'year, four digits' } };
const byBasis: Filter = {
	name: 'basis',
	meaning: {
		zh: 'all（默认，含示例数据）或 reported（只用官方与汇编数据）',
		en: 'all (standard, with illustrative data) or reported (official and compiled only)'
	}
};

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
		name: 'commitments.json',
		format: 'JSON',
		table: 'commitment',
		about: {
			zh: '政策中的每一项任务：措施、任务分工、要求建设的系统，及其责任单位、期限与进展填报。',
			en: 'Every commitment of the policies: measures, tasks and systems to be built, with agencies, dates and reports.'
		},
		fields: commitmentFields,
		filters: []
	},
	{
		name: 'contradictions.json',
		format: 'JSON',
		table: 'finding',
		about: {
			zh: '文件之间或文件内部的矛盾与缺漏，各处并列，附本系统的读法。',
			en: 'Where documents or their parts disagree or leave something open, side by side, with the reading taken here.'
		},
		fields: contradictionFields,
		filters: []
	},
	{
		name: 'facts.json',
		format: 'JSON',
		table: 'fact',
		about: {
			zh: '文件写明已经达到的数；同时列入填报数，可作基期。',
			en: 'Figures that documents report as reached; they are among the figures too and serve as baselines.'
		},
		fields: factFields,
		filters: []
	},
	{
		name: 'agencies.json',
		format: 'JSON',
		table: 'agency',
		about: {
			zh: '责任单位：文件所用的各种名称，以及机构改革后的后继单位。',
			en: 'Responsible agencies: the names documents print, and what followed them.'
		},
		fields: agencyFields,
		filters: []
	},
	{
		name: 'institutions.json',
		format: 'JSON',
		table: 'institution',
		about: {
			zh: '机构：医院、疾控、学科、平台、园区与规划点名的项目，及其填报数、经历和约束它的目标。含示例机构（provenance 为 illustrative）。',
			en: 'Institutions: hospitals, centres for disease control, disciplines, platforms, parks and the projects that plans name, with figures, lives and the targets that bind them. Some are illustrative (provenance says so).'
		},
		fields: institutionFields,
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
			byPlace,
			byIndicator,
			byYear,
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
			byTarget,
			byPolicy,
			byPlace,
			byYear,
			{
				name: 'method',
				meaning: {
					zh: '评估方法；此表只有 pace，其他见 method-assessment.csv',
					en: 'method; here pace, the others stand in method-assessment.csv'
				}
			},
			byBasis
		]
	},
	{
		name: 'methods.json',
		format: 'JSON',
		table: 'method',
		about: {
			zh: '评估方法与灯组：出处、规则、分界。任何一组数都可用同样的规则评估：POST /open/judge。',
			en: 'The methods and light packs: source, rule, bands. Any series can be judged by them: POST /open/judge.'
		},
		fields: methodFields,
		filters: []
	},
	{
		name: 'method-assessment.csv',
		format: 'CSV',
		table: 'method_assessment',
		about: {
			zh: '其他方法怎么判断尚在途中的承诺：灯、用语、得分和算出来的每个数。',
			en: 'What the other methods say of promises on their way: light, word, score and every number.'
		},
		fields: methodAssessmentFields,
		filters: [
			byTarget,
			byPolicy,
			byPlace,
			byYear,
			{ name: 'method', meaning: { zh: '评估方法', en: 'method' } },
			{ name: 'pack', meaning: { zh: '灯组', en: 'light pack' } },
			byBasis
		]
	},
	{
		name: 'composites.json',
		format: 'JSON',
		table: 'composite',
		about: {
			zh: '考核（综合评价）的全部定义：给谁打分、各项指标、权重、标准值、缺数规则及其依据。',
			en: 'What composites are: who is scored, items, weights, standard values, the rule for missing values and their source.'
		},
		fields: compositeFields,
		filters: []
	},
	{
		name: 'composite-scores.csv',
		format: 'CSV',
		table: 'composite_part',
		about: {
			zh: '考核得分：对象 × 年份 × 指标，含名次、名次区间和每一项的来龙去脉；按各考核自己的算法。',
			en: 'Scores: subject × year × item, with ranks, their range and all that went into each; by each composite’s own method.'
		},
		fields: compositeScoreFields,
		filters: [{ name: 'composite', meaning: { zh: '考核编号', en: 'composite id' } }, byYear, byBasis]
	},
	{
		name: 'quality.csv',
		format: 'CSV',
		table: 'quality_finding',
		about: {
			zh: '数据质量：每一个值得核对的填报数，附检查、理由与相邻的数。',
			en: 'Data quality: every figure that is worth a look, with the check, the reason and its neighbours.'
		},
		fields: qualityFields,
		filters: [
			{ name: 'check', meaning: { zh: '检查', en: 'check' } },
			{ name: 'severity', meaning: { zh: '程度', en: 'severity' } },
			byPlace,
			byIndicator,
			byYear,
			byBasis
		]
	},
	{
		name: 'quality-sums.csv',
		format: 'CSV',
		table: 'quality_sum',
		about: {
			zh: '分项与合计：每一组分项之和与填报合计的差额，相符的也在内。',
			en: 'Parts beside their totals: the residual of every sum, those that agree too.'
		},
		fields: qualitySumFields,
		filters: [
			{ name: 'status', meaning: { zh: '结果', en: 'status' } },
			byPlace,
			byIndicator,
			byYear,
			byBasis
		]
	},
	{
		name: 'completeness.csv',
		format: 'CSV',
		table: 'quality_completeness',
		about: {
			zh: '完整性与及时性：地区 × 指标的应报与已报。',
			en: 'Completeness and timeliness: reports due and there, place × indicator.'
		},
		fields: completenessFields,
		filters: [byPlace, byIndicator, byBasis]
	},
	{
		name: 'allocation.csv',
		format: 'CSV',
		table: 'allocation_assessment',
		about: {
			zh: '指标分解：目标按各种依据分到各地的数，和各地每年按自己份额的灯号。',
			en: 'Targets divided among places by several keys, and each place’s light by its own part, year by year.'
		},
		fields: allocationFields,
		filters: [byTarget, { name: 'key', meaning: { zh: '分解依据', en: 'key' } }, byPlace, byYear, byBasis]
	},
	{
		name: 'outlook.csv',
		format: 'CSV',
		table: 'outlook',
		about: {
			zh: '展望：有期限的一次性目标今后每年需要的变化，本地与同级地区是否曾这样快，最早哪年达成，以及期限年的预测与区间。',
			en: 'Outlook: of promises to be reached once and by a date, the pace needed, whether it was ever held here or by a peer, the first feasible year, and the projection with its interval.'
		},
		fields: outlookFields,
		filters: [byTarget, byPolicy, byPlace, byYear, byBasis]
	}
];
