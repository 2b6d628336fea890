import type { Assessment } from '../../src/lib/assessment/assessment';
import type {
	Catalogue,
	CatalogueIndicator,
	CataloguePlace,
	CataloguePolicy,
	CatalogueTarget
} from '../../src/lib/assessment/catalogue';

/** A share promised to the cities 甲 and 乙, and a yearly count promised by their province. */
export const smallCatalogue: Catalogue = {
	release: 'small',
	years: [2020, 2021, 2022],
	policies: [
		policy('policy', {
			short_title: '规划',
			short_title_en: 'Plan',
			title: '甲乙规划',
			title_en: 'The plan'
		}),
		policy('other', {
			short_title: '意见',
			short_title_en: 'Opinion',
			title: '甲乙意见',
			title_en: 'The opinion'
		})
	],
	targets: [
		target('promise', { headline: true, title: '比例达到60%', title_en: 'The share reaches 60%', bound: 2 }),
		target('yearly', {
			policy_id: 'other',
			title: '每年5个',
			title_en: '5 every year',
			indicator_id: 'counted',
			value: 5,
			due_year: null,
			baseline_year: null,
			recurrence: 'yearly'
		})
	],
	indicators: [
		indicator('measured', { name: '比例', name_en: 'Share', minimum: 0, maximum: 100 }),
		indicator('counted', {
			name: '个数',
			name_en: 'Count',
			unit: '个',
			unit_en: 'items',
			decimals: 0,
			kind: 'count'
		}),
		indicator('graded', {
			name: '等级',
			name_en: 'Grade',
			unit: '级',
			unit_en: 'grade',
			decimals: 0,
			kind: 'ordinal',
			steps: [
				{ label: '未定级', label_en: 'Ungraded' },
				{ label: '二级', label_en: 'Grade II' },
				{ label: '三级', label_en: 'Grade III' }
			]
		})
	],
	places: [
		place('100000', { name: '中国', short_name: '全国', name_en: 'China', level: 'country', parent: '' }),
		place('510000', {
			name: '某省',
			short_name: '省',
			name_en: 'Province',
			level: 'province',
			parent: '100000'
		}),
		place('510100', { name: '甲市', short_name: '甲', name_en: 'Jia' }),
		place('510101', {
			name: '甲县',
			short_name: '甲县',
			name_en: 'Jia County',
			level: 'county',
			parent: '510100'
		}),
		place('510200', { name: '乙市', short_name: '乙', name_en: 'Yi' }),
		place('410300', { name: '丙市', short_name: '丙', name_en: 'Bing', parent: '410000' })
	],
	zones: [{ zone_id: 'east', name: '东片', name_en: 'East', region: '510000', places: ['510200'] }],
	methods: [{ id: 'pace', name: '序时进度（默认）', name_en: 'Pace against time (default)' }],
	regions: ['510000', '410300'],
	vintages: []
};

/** A judged year of the share in 甲, as the rule leaves it in 2022: 47 % where 48 % is due. */
export function judgedYear(changes: Partial<Assessment> = {}): Assessment {
	return {
		target_id: 'promise',
		place_code: '510100',
		year: 2022,
		standing: 'bound',
		light: 'slightly-behind',
		reason: 'against-path',
		illustrative: false,
		actual: 47,
		actual_state: 'final',
		actual_provenance: 'official',
		actual_vintage: null,
		baseline_year: 2020,
		baseline_value: 40,
		baseline_provenance: 'official',
		target_value: 60,
		target_high: null,
		low_edge: 60,
		high_edge: null,
		tolerance: null,
		due_year: 2025,
		path_kind: 'linear',
		time_share: 0.4,
		path_share: 0.4,
		progress_share: 0.35,
		lead: -0.05,
		path_value: 48,
		on_pace_edge: 48,
		slightly_edge: 46,
		gap_to_path: -1,
		gap_to_target: -13,
		required_pace: 13 / 3,
		recent_pace: 1,
		projection: 57.5,
		flip_up_light: 'on-pace',
		flip_up_change: 1,
		flip_down_light: 'worsening',
		flip_down_change: -1.1,
		previous_year: 2021,
		previous_actual: 46,
		previous_light: 'on-pace',
		change: 'worse',
		rank: 1,
		rank_of: 2,
		condition_actual: null,
		condition_value: null,
		series_break: false,
		...changes
	};
}

function policy(policy_id: string, changes: Partial<CataloguePolicy>): CataloguePolicy {
	return {
		policy_id,
		title: '',
		title_en: '',
		short_title: '',
		short_title_en: '',
		number: null,
		issuers: '',
		issued: null,
		period_from: 2020,
		period_to: 2025,
		region: '510000',
		kind: 'plan',
		known_from: 'document',
		source: '',
		note: null,
		note_en: null,
		...changes
	};
}

export function target(target_id: string, changes: Partial<CatalogueTarget>): CatalogueTarget {
	return {
		target_id,
		policy_id: 'policy',
		title: '',
		title_en: '',
		clause: '第一条',
		phrase: '达到60%',
		indicator_id: 'measured',
		comparator: 'at-least',
		value: 60,
		high: null,
		tolerance_relative: null,
		tolerance_absolute: null,
		baseline_year: 2020,
		due_year: 2025,
		due_printed: true,
		recurrence: 'once',
		from_year: 2020,
		breakdown_level: null,
		breakdown_as: null,
		headline: false,
		not_evaluable: null,
		part_of: null,
		against: null,
		quantifier: null,
		institution_kinds: null,
		institution_level: null,
		restates: null,
		note: null,
		note_en: null,
		bound: 1,
		condition_indicator: null,
		condition_comparator: null,
		condition_value: null,
		...changes
	};
}

export function indicator(indicator_id: string, changes: Partial<CatalogueIndicator>): CatalogueIndicator {
	return {
		indicator_id,
		name: '',
		name_en: '',
		unit: '%',
		unit_en: '%',
		decimals: 1,
		kind: 'share',
		direction: 'increase',
		minimum: null,
		maximum: null,
		numerator_id: null,
		denominator_id: null,
		growth_of: null,
		growth_since: null,
		definition: '',
		definition_en: '',
		steps: [],
		...changes
	};
}

function place(place_code: string, changes: Partial<CataloguePlace>): CataloguePlace {
	return {
		place_code,
		name: '',
		short_name: '',
		name_en: '',
		pinyin: '',
		level: 'prefecture',
		kind: '',
		parent: '510000',
		...changes
	};
}
