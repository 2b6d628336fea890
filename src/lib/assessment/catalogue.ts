import type { Quantifier } from './assessment';

/** What the codes of an assessment stand for: everything a page needs to name a promise, a place or a measure. */
export interface Catalogue {
	release: string;
	/** The years with judged promises, ascending. */
	years: number[];
	policies: CataloguePolicy[];
	targets: CatalogueTarget[];
	indicators: CatalogueIndicator[];
	places: CataloguePlace[];
	zones: CatalogueZone[];
	/** The places that have a map of their own. */
	regions: string[];
	/** The ways to judge that a reader can choose, the assessment's own first. */
	methods: CatalogueMethod[];
	vintages: { vintage: string; name: string; name_en: string }[];
}

/** A way to judge: a method, or a light pack of 序时进度 as `pace.` and its id. */
export interface CatalogueMethod {
	id: string;
	name: string;
	name_en: string;
}

export interface CataloguePolicy {
	policy_id: string;
	title: string;
	title_en: string;
	short_title: string;
	short_title_en: string;
	number: string | null;
	issuers: string;
	issued: string | null;
	period_from: number;
	period_to: number | null;
	region: string;
	kind: string;
	known_from: 'document' | 'quoted';
	source: string;
	note: string | null;
	note_en: string | null;
}

/** The comparators that hold a value against a promised one. */
export type ThresholdComparator = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'between';

export interface CatalogueTarget {
	target_id: string;
	policy_id: string;
	title: string;
	title_en: string;
	clause: string;
	phrase: string;
	indicator_id: string;
	comparator: ThresholdComparator | 'rise' | 'fall' | null;
	value: number | null;
	high: number | null;
	tolerance_relative: number | null;
	tolerance_absolute: number | null;
	baseline_year: number | null;
	due_year: number | null;
	due_printed: boolean | null;
	recurrence: 'once' | 'yearly' | 'standing' | 'per-case';
	from_year: number;
	breakdown_level: string | null;
	breakdown_as: 'reference' | 'part' | null;
	headline: boolean;
	not_evaluable: string | null;
	part_of: string | null;
	/** What rise and fall are held against. */
	against: 'baseline' | 'previous-year' | null;
	/** How institutions make up the result of a bound place; null where the place itself is measured. */
	quantifier: Quantifier | null;
	/** Kinds of those institutions, joined by 、, and who runs them. */
	institution_kinds: string | null;
	institution_level: string | null;
	/** The target that this one repeats. */
	restates: string | null;
	note: string | null;
	note_en: string | null;
	/** How many places it binds, and the condition most of them share. */
	bound: number;
	condition_indicator: string | null;
	condition_comparator: 'at-least' | 'more-than' | 'at-most' | 'less-than' | null;
	condition_value: number | null;
}

export interface CatalogueIndicator {
	indicator_id: string;
	name: string;
	name_en: string;
	unit: string;
	unit_en: string;
	decimals: number;
	kind: string;
	direction: 'increase' | 'decrease' | 'neutral';
	minimum: number | null;
	maximum: number | null;
	numerator_id: string | null;
	denominator_id: string | null;
	growth_of: string | null;
	growth_since: number | null;
	definition: string;
	definition_en: string;
	/** The names of an ordinal scale's steps, lowest first; empty for numbers. */
	steps: { label: string; label_en: string }[];
}

export interface CataloguePlace {
	place_code: string;
	name: string;
	short_name: string;
	name_en: string;
	pinyin: string;
	level: 'country' | 'province' | 'prefecture' | 'county';
	kind: string;
	parent: string;
}

export interface CatalogueZone {
	zone_id: string;
	name: string;
	name_en: string;
	region: string;
	places: string[];
}
