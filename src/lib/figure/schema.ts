import * as v from 'valibot';

const identifier = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
);

/** What a reported number is worth as it stands. */
export const figureStates = [
	'final',
	'provisional',
	'estimated',
	'revised',
	'suppressed',
	'missing'
] as const;
export type FigureState = (typeof figureStates)[number];

/** Who stands behind a number: an office, somebody's compilation of an office's figures, or nobody (illustrative). */
export const provenances = ['official', 'compiled', 'illustrative'] as const;
export type Provenance = (typeof provenances)[number];

export const placeLevels = ['country', 'province', 'prefecture', 'county'] as const;

export const indicatorSchema = v.strictObject({
	id: identifier,
	name: v.string(),
	name_en: v.string(),
	/** The unit figures are kept and judged in; one of seeds/units.yaml. */
	unit: v.string(),
	/** Digits after the decimal point that reports carry; also the smallest step that can flip a light. */
	decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
	kind: v.picklist(['count', 'amount', 'share', 'rate', 'growth', 'grade', 'index', 'years']),
	direction: v.picklist(['increase', 'decrease', 'neutral']),
	minimum: v.optional(v.number()),
	maximum: v.optional(v.number()),
	/** stock: the state at the end of a year; flow: what happened during it. */
	flow: v.picklist(['stock', 'flow']),
	/** The ordinal scale of a grade. */
	scale: v.optional(identifier),
	/** A value computed from reported ones of the same place: numerator / denominator × factor, or average yearly growth in %. */
	formula: v.optional(
		v.union([
			v.strictObject({ numerator: identifier, denominator: identifier, factor: v.number() }),
			v.strictObject({ growth_of: identifier, since: v.number() })
		])
	),
	/** How places of a level make up the one above: sum when all have reported, minimum for "all of them", none. */
	rollup: v.picklist(['none', 'sum', 'minimum']),
	definition: v.string(),
	definition_en: v.string(),
	aliases: v.optional(v.array(v.string()), [])
});
export type Indicator = v.InferOutput<typeof indicatorSchema>;

export const unitSchema = v.strictObject({
	/** As written in reports: 亿元, 万人, %, ‰, 1/10万. */
	symbol: v.string(),
	name_en: v.string(),
	/** Units of one dimension convert into each other by their factors. */
	dimension: v.string(),
	factor: v.number()
});
export type Unit = v.InferOutput<typeof unitSchema>;

export const scaleSchema = v.strictObject({
	id: identifier,
	name: v.string(),
	name_en: v.string(),
	source: v.string(),
	/** From the lowest to the highest; a step's rank is its position from 0. */
	steps: v.pipe(v.array(v.strictObject({ label: v.string(), label_en: v.string() })), v.minLength(2))
});
export type Scale = v.InferOutput<typeof scaleSchema>;

/** A row of data/places/places.csv. */
export const placeSchema = v.strictObject({
	code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
	name: v.string(),
	short_name: v.string(),
	name_en: v.string(),
	/** Syllables without tones, separated by blanks: cheng du. */
	pinyin: v.string(),
	level: v.picklist(placeLevels),
	/** 省, 直辖市, 地级市, 自治州, 市辖区, 县级市, 县, 自治县, 国家 */
	kind: v.string(),
	parent: v.string()
});
export type Place = v.InferOutput<typeof placeSchema>;
