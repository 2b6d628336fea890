import * as v from 'valibot';
import { awardSchema } from './award-schema';
import { commitmentSchema } from './commitment-schema';
import { conditionSchema } from './condition';
import { factSchema, focusSchema } from './fact-schema';
import { identifier, locationSchema, noteFields, phrase, placeCode, year } from './fields';
import { findingSchema } from './finding-schema';
import { prioritySchema } from './priority-schema';

/**
 * How a reported value is held against a promised one. Strictness is kept: 超过 is more-than, 不低于 is at-least.
 * rise and fall name no value: the number itself must be above, or below, what it was.
 */
export const comparators = [
	'at-least',
	'more-than',
	'at-most',
	'less-than',
	'about',
	'between',
	'rise',
	'fall'
] as const;
export type Comparator = (typeof comparators)[number];

/** One selection of places; the selections of a target add up. */
const bindingSchema = v.strictObject({
	places: v.optional(v.array(placeCode)),
	level: v.optional(v.picklist(['country', 'province', 'prefecture', 'county'])),
	within: v.optional(placeCode),
	in_zone: v.optional(identifier),
	not_in_zone: v.optional(identifier),
	kinds: v.optional(v.array(v.string())),
	where: v.optional(conditionSchema)
});

/** Institutions within a bound place: of these kinds, run at this level, on a condition of their own (三级甲等). */
const institutionSelectionSchema = v.strictObject({
	kinds: v.pipe(v.array(identifier), v.minLength(1)),
	level: v.optional(v.picklist(['national', 'provincial', 'municipal', 'county', 'township'])),
	ownership: v.optional(v.picklist(['public', 'private', 'military'])),
	where: v.optional(conditionSchema)
});
export type InstitutionSelection = v.InferOutput<typeof institutionSelectionSchema>;

const baselineSchema = v.strictObject({
	year,
	/** Absent: the figure reported for that year is the baseline. */
	value: v.optional(v.number()),
	source: v.optional(v.string())
});

export const targetSchema = v.strictObject({
	id: identifier,
	title: v.string(),
	title_en: v.string(),
	/** Where in the document: 第二章第三节, 二(一)3 … */
	clause: v.string(),
	phrase,
	/** Other places of the same document that say the same. */
	also_at: v.optional(v.array(locationSchema), []),
	indicator: identifier,
	/** Absent where the text names no threshold: such a target is kept and is not evaluable. */
	comparator: v.optional(v.picklist(comparators)),
	/** A number, or the name of a step for an indicator on an ordinal scale. */
	value: v.optional(v.union([v.number(), v.string()])),
	/** The upper edge of `between`. */
	high: v.optional(v.number()),
	unit: v.string(),
	/** What rise and fall are held against: the baseline, or the year before (逐年). */
	against: v.optional(v.picklist(['baseline', 'previous-year'])),
	/** The disclosed reading of 左右 / 约; absent: the light pack's. */
	tolerance: v.optional(
		v.union([v.strictObject({ relative: v.number() }), v.strictObject({ absolute: v.number() })])
	),
	baseline: v.optional(baselineSchema),
	/** Absent: no date is named. `printed` is false where the date is only implied by the document. */
	due: v.optional(v.strictObject({ year, printed: v.boolean() })),
	/**
	 * once: reached by the due year; yearly: each year anew; standing: in force without an end; per-case: each case has
	 * dates and an answer of its own (an award), and no place is judged.
	 */
	recurrence: v.picklist(['once', 'yearly', 'standing', 'per-case']),
	/** The way from the baseline to the due year: straight, at one yearly rate, or by the milestones of the plan. */
	path: v.optional(
		v.union([
			v.picklist(['linear', 'compound']),
			v.pipe(v.array(v.strictObject({ year, value: v.number() })), v.minLength(1))
		])
	),
	/** The first year the promise is in force; absent: the first year of the policy's period. */
	from: v.optional(year),
	binds: v.pipe(v.array(bindingSchema), v.minLength(1)),
	/** The institutions of a bound place that have to keep the promise; absent: the place itself. */
	institutions: v.optional(institutionSelectionSchema),
	/**
	 * How the institutions make up the place's result: each one and all of them (每, 全部), one is enough (有一所),
	 * or their total. `each` and `all` are judged alike; `each` says that every one was promised singly.
	 */
	quantifier: v.optional(v.picklist(['each', 'all', 'at-least-one', 'total'])),
	/**
	 * Places followed without being bound: `reference` holds them against the same value,
	 * `part` shows their contribution to a total and judges nothing.
	 */
	breakdown: v.optional(
		v.strictObject({ level: v.picklist(['prefecture', 'county']), as: v.picklist(['reference', 'part']) })
	),
	headline: v.optional(v.boolean(), false),
	/** Why the promise cannot be judged, where it cannot. */
	not_evaluable: v.optional(v.picklist(['no-threshold', 'undefined-set', 'undefined-measure', 'no-unit'])),
	/** How the text was read where it can be read in two ways. */
	...noteFields,
	part_of: v.optional(identifier),
	/** The target of this or another policy that this one repeats; it is linked and not counted again. */
	restates: v.optional(identifier),
	/** What the document names one by one (projects of a box, bases …); each becomes a project in the registry. */
	items: v.optional(
		v.array(v.strictObject({ name: v.string(), place: v.optional(placeCode), ...noteFields })),
		[]
	)
});
export type Target = v.InferOutput<typeof targetSchema>;
export type Binding = v.InferOutput<typeof bindingSchema>;

export const policySchema = v.strictObject({
	id: identifier,
	title: v.string(),
	title_en: v.string(),
	short_title: v.string(),
	short_title_en: v.string(),
	/** The document's number as printed (川卫发〔2024〕8号), absent where the text prints none. */
	number: v.optional(v.string()),
	issuers: v.array(v.string()),
	/** YYYY-MM-DD as printed, or YYYY where only the year is known. */
	issued: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}-\d{2})?$/))),
	period: v.strictObject({ from: year, to: v.optional(year) }),
	region: placeCode,
	kind: v.picklist(['plan', 'measures', 'opinion', 'scheme', 'announcement']),
	/** document: the full text was structured; quoted: known only through the page named in `source`. */
	known_from: v.picklist(['document', 'quoted']),
	source: v.string(),
	...noteFields,
	/** The headings of the document, in its order. */
	outline: v.optional(
		v.array(v.strictObject({ clause: v.string(), heading: v.pipe(v.string(), v.maxLength(40)) })),
		[]
	),
	targets: v.array(targetSchema),
	commitments: v.optional(v.array(commitmentSchema), []),
	facts: v.optional(v.array(factSchema), []),
	focus: v.optional(v.array(focusSchema), []),
	awards: v.optional(v.array(awardSchema), []),
	priorities: v.optional(v.array(prioritySchema), []),
	findings: v.optional(v.array(findingSchema), [])
});
export type Policy = v.InferOutput<typeof policySchema>;

export const zoneSchema = v.strictObject({
	id: identifier,
	name: v.string(),
	name_en: v.string(),
	/** The policy that defines or uses the zone; absent for a general geographic term. */
	policy: v.optional(identifier),
	source: v.string(),
	region: placeCode,
	places: v.pipe(v.array(placeCode), v.minLength(1)),
	/** Where in the document the zone is named. */
	phrase: v.optional(phrase),
	...noteFields
});
export type Zone = v.InferOutput<typeof zoneSchema>;

export const lightPackSchema = v.strictObject({
	id: identifier,
	method: v.literal('pace'),
	name: v.string(),
	name_en: v.string(),
	/** Other names it goes by: the city whose rule it is. */
	also: v.optional(v.array(v.string()), []),
	source: v.string(),
	url: v.optional(v.pipe(v.string(), v.url())),
	/**
	 * What a lead means. points: the share of the way done minus the share due by now; relative: that, divided by the
	 * share due by now; growth: the year's growth against plan and average, in three answers without thresholds. Standing
	 * and yearly promises use the relative distance to the promised value instead of the first two.
	 */
	measure: v.optional(v.picklist(['points', 'relative', 'growth']), 'points'),
	/** development-control: points by completion beside the light (发展型, 控制型). */
	scoring: v.optional(v.picklist(['development-control'])),
	/** Whether a step away from the promise is told from being behind; published rules do not. */
	tells_worsening: v.optional(v.boolean(), false),
	/** 左右 where a target names no tolerance of its own, as a share of the promised value. */
	about_relative_tolerance: v.pipe(v.number(), v.minValue(0), v.maxValue(0.5)),
	/**
	 * Bands run downward and leave no gap: each reaches from its own `from` (inclusive, unless `above`) up to the one
	 * before; the last has no `from`.
	 */
	bands: v.pipe(
		v.array(
			v.strictObject({
				/** Absent where the published rule leaves the band open: such a pack does not load until it is filled in. */
				light: v.optional(v.picklist(['on-pace', 'slightly-behind', 'behind'])),
				from: v.optional(v.number()),
				above: v.optional(v.boolean(), false),
				/** The word of the published rule: 绿, 黄, 红. */
				native: v.optional(v.string()),
				/** The source says nothing of this band, and the light is the pack's own. */
				open: v.optional(v.boolean(), false)
			})
		),
		v.minLength(3),
		v.maxLength(9)
	),
	...noteFields
});
export type LightPack = v.InferOutput<typeof lightPackSchema>;
