import * as v from 'valibot';
import { conditionSchema } from './condition';
import { identifier, noteFields, placeCode, year } from './fields';

/** How a value becomes points: 功效系数, 国资委 five grades, completion rate, min-max, goalposts, distance to target, as it is. */
export const normalisations = [
	'efficacy',
	'grade-step',
	'completion',
	'min-max',
	'goalposts',
	'distance-to-target',
	'as-is'
] as const;
export type Normalisation = (typeof normalisations)[number];

/** How items are weighed: as stated, alike, or by 熵权法 over min-max shares or over the values themselves. */
export const weightings = ['stated', 'equal', 'entropy-min-max', 'entropy-sum'] as const;
export type Weighting = (typeof weightings)[number];

/** How the points of the items make a score. */
export const aggregations = ['arithmetic', 'geometric', 'harmonic'] as const;
export type Aggregation = (typeof aggregations)[number];

/** What is known of an agency without anybody's figure: each is a share in per cent. */
export const agencyMeasures = ['commitments-in-order', 'commitments-reported', 'targets-in-order'] as const;
export type AgencyMeasure = (typeof agencyMeasures)[number];

/** One thing that counts; every value stands in the indicator's unit. */
const itemSchema = v.strictObject({
	id: identifier,
	indicator: v.optional(identifier),
	/** Instead of an indicator, for agencies. */
	measure: v.optional(v.picklist(agencyMeasures)),
	/** The indicator's name where absent. */
	title: v.optional(v.string()),
	title_en: v.optional(v.string()),
	weight: v.pipe(v.number(), v.gtValue(0)),
	/** The indicator's where absent. */
	direction: v.optional(v.picklist(['increase', 'decrease'])),
	/** 满意值 and 不允许值 of 功效系数法: 100 and 60 points. */
	satisfied: v.optional(v.number()),
	unacceptable: v.optional(v.number()),
	/** Bounds of the points, for methods that have none of their own. */
	floor: v.optional(v.number()),
	ceiling: v.optional(v.number()),
	/** The values worth 0 and 100 points, the lower one first whatever the direction. */
	goalposts: v.optional(v.pipe(v.array(v.number()), v.length(2))),
	/** What completion rates and distances are measured against. */
	target: v.optional(v.number()),
	/** Standard values 较差, 较低, 平均, 良好, 优秀. */
	steps: v.optional(v.pipe(v.array(v.number()), v.length(5))),
	/** The values below which an item is red, and from which it is green; needs goalposts. */
	thresholds: v.optional(v.strictObject({ red: v.number(), green: v.number() })),
	...noteFields
});
export type CompositeItem = v.InferOutput<typeof itemSchema>;

export const compositeSchema = v.strictObject({
	id: identifier,
	title: v.string(),
	title_en: v.string(),
	/** Who is scored; exactly one of the three. */
	places: v.optional(v.strictObject({ level: v.picklist(['prefecture', 'county']), within: placeCode })),
	institutions: v.optional(
		v.strictObject({
			kinds: v.pipe(v.array(identifier), v.minLength(1)),
			within: placeCode,
			ownership: v.optional(v.picklist(['public', 'private', 'military'])),
			where: v.optional(conditionSchema)
		})
	),
	/** Agencies of a region with at least so many commitments begun. */
	agencies: v.optional(
		v.strictObject({
			region: placeCode,
			minimum_commitments: v.pipe(v.number(), v.integer(), v.minValue(1))
		})
	),
	/** The first year that is scored. */
	from: year,
	method: v.strictObject({
		normalisation: v.picklist(normalisations),
		weights: v.picklist(weightings),
		aggregation: v.picklist(aggregations)
	}),
	/** A missing value is never a zero: weights are shared out anew over what is known, or there is no score. */
	missing: v.variant('rule', [
		v.strictObject({
			rule: v.literal('renormalise'),
			/** Below this share of the weights there is no score. */
			minimum_share: v.pipe(v.number(), v.gtValue(0), v.maxValue(1))
		}),
		v.strictObject({ rule: v.literal('withhold') })
	]),
	/** Where weights and standard values come from; `own_choice` where no document gives them. */
	weights_from: v.strictObject({ own_choice: v.boolean(), source: v.string(), source_en: v.string() }),
	/** The document whose indicators it takes, with the clause. */
	policy: v.optional(identifier),
	clause: v.optional(v.string()),
	...noteFields,
	items: v.pipe(v.array(itemSchema), v.minLength(2))
});
export type Composite = v.InferOutput<typeof compositeSchema>;
