import * as v from 'valibot';

const identifier = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
);
const positive = v.pipe(v.number(), v.minValue(0));

/** From which distance on a number of a kind of indicator is worth a look. */
export const thresholdSchema = v.strictObject({
	kind: v.picklist(['count', 'amount', 'share', 'rate', 'growth', 'index', 'years']),
	/** Modified z from which a number is an outlier, if it is also this far from its expected value (0.1 is a tenth of it). */
	outlier_score: positive,
	outlier_share: positive,
	/** A change from one year to the next: as a ratio (0.5 is half more, or less in the same ratio), or in the indicator's unit. */
	jump_share: v.optional(positive),
	jump_absolute: v.optional(positive),
	/** Distances of fewer steps of the last decimal are rounding. */
	smallest_steps: positive
});
export type Threshold = v.InferOutput<typeof thresholdSchema>;

const declaredSchema = v.strictObject({
	/** Totals of these places; all of them when left out. */
	places: v.optional(v.array(v.string())),
	indicators: v.optional(v.array(identifier)),
	from: v.optional(v.number()),
	until: v.optional(v.number()),
	/** The largest residual this reason explains, as a share of the total. */
	largest: v.optional(positive),
	reason: v.string(),
	reason_en: v.string()
});

/** Parts that make a total: the places of a level within one place, or several indicators of one place. */
export const sumSchema = v.strictObject({
	id: identifier,
	title: v.string(),
	title_en: v.string(),
	parts: v.union([
		v.strictObject({ level: v.picklist(['province', 'prefecture', 'county']) }),
		v.strictObject({ indicators: v.pipe(v.array(identifier), v.minLength(2)) })
	]),
	/** The indicator of the total; every indicator that rolls up as a sum when left out. */
	total: v.optional(identifier),
	/** The share of the total by which the parts may differ from it. */
	tolerance: positive,
	/** Reasons for which a larger residual is expected. */
	declared: v.optional(v.array(declaredSchema), [])
});
export type SumRelation = v.InferOutput<typeof sumSchema>;

export const operators = ['==', '!=', '>', '>=', '<', '<=', 'compulsory_pair', 'exclusive_pair'] as const;
export const missingStrategies = ['SKIP_IF_ANY', 'SKIP_IF_ALL', 'NEVER_SKIP'] as const;

const sideSchema = v.strictObject({
	/** Indicators, numbers, + - * / and parentheses, in the units of the indicators. */
	expression: v.string(),
	missing: v.optional(v.picklist(missingStrategies), 'SKIP_IF_ANY')
});

/** What has to hold between figures of one place and year. */
export const ruleSchema = v.strictObject({
	id: identifier,
	title: v.string(),
	title_en: v.string(),
	left: sideSchema,
	operator: v.picklist(operators),
	right: sideSchema,
	severity: v.picklist(['error', 'warning', 'notice'])
});
export type QualityRule = v.InferOutput<typeof ruleSchema>;
