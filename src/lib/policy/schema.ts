import * as v from 'valibot';

const identifier = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
);
const year = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100));
const placeCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'a six-digit GB/T 2260 code in quotes'));

/** How a reported value is held against a promised one. Strictness is kept: 超过 is more-than, 不低于 is at-least. */
export const comparators = ['at-least', 'more-than', 'at-most', 'less-than', 'about', 'between'] as const;
export type Comparator = (typeof comparators)[number];

/** The condition on which a promise binds a place, tested on the newest figure not after the judged year. */
const conditionSchema = v.strictObject({
	indicator: identifier,
	comparator: v.picklist(['at-least', 'more-than', 'at-most', 'less-than']),
	value: v.number(),
	unit: v.string()
});

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
	/** At most 40 characters, verbatim from the document, to find the place again. */
	phrase: v.pipe(v.string(), v.maxLength(40)),
	indicator: identifier,
	/** Absent where the text names no threshold: such a target is kept and is not evaluable. */
	comparator: v.optional(v.picklist(comparators)),
	/** A number, or the name of a step for an indicator on an ordinal scale. */
	value: v.optional(v.union([v.number(), v.string()])),
	/** The upper edge of `between`. */
	high: v.optional(v.number()),
	unit: v.string(),
	/** The disclosed reading of 左右 / 约; absent: the light pack's. */
	tolerance: v.optional(
		v.union([v.strictObject({ relative: v.number() }), v.strictObject({ absolute: v.number() })])
	),
	baseline: v.optional(baselineSchema),
	/** Absent: no date is named. `printed` is false where the date is only implied by the document. */
	due: v.optional(v.strictObject({ year, printed: v.boolean() })),
	/** once: reached by the due year; yearly: each year anew; standing: in force without an end. */
	recurrence: v.picklist(['once', 'yearly', 'standing']),
	/** The first year the promise is in force; absent: the first year of the policy's period. */
	from: v.optional(year),
	binds: v.pipe(v.array(bindingSchema), v.minLength(1)),
	/**
	 * Places followed without being bound: `reference` holds them against the same value,
	 * `part` shows their contribution to a total and judges nothing.
	 */
	breakdown: v.optional(
		v.strictObject({ level: v.picklist(['prefecture', 'county']), as: v.picklist(['reference', 'part']) })
	),
	headline: v.optional(v.boolean(), false),
	/** Why the promise cannot be judged, where it cannot: no-threshold, undefined-set, no-unit. */
	not_evaluable: v.optional(v.picklist(['no-threshold', 'undefined-set', 'no-unit'])),
	/** How the text was read where it can be read in two ways. */
	note: v.optional(v.string()),
	note_en: v.optional(v.string()),
	part_of: v.optional(identifier)
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
	note: v.optional(v.string()),
	note_en: v.optional(v.string()),
	targets: v.array(targetSchema)
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
	note: v.optional(v.string()),
	note_en: v.optional(v.string())
});
export type Zone = v.InferOutput<typeof zoneSchema>;

export const lightPackSchema = v.strictObject({
	id: identifier,
	method: v.literal('pace'),
	name: v.string(),
	name_en: v.string(),
	source: v.string(),
	/** 左右 where a target names no tolerance of its own, as a share of the promised value. */
	about_relative_tolerance: v.pipe(v.number(), v.minValue(0), v.maxValue(0.5)),
	/**
	 * What a lead (share of the way done minus share of the time gone) means; standing and yearly promises
	 * use the relative distance to the promised value instead. Bands run downward and leave no gap:
	 * each reaches from its own `from` (inclusive) up to the one before; the last has no `from`.
	 */
	bands: v.pipe(
		v.array(
			v.strictObject({
				light: v.picklist(['on-pace', 'slightly-behind', 'behind']),
				from: v.optional(v.number())
			})
		),
		v.length(3)
	)
});
export type LightPack = v.InferOutput<typeof lightPackSchema>;
