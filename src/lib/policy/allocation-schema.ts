import * as v from 'valibot';

const year = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100));

/** By what a total is divided; the first key of an allocation is the one a page shows first. */
const keySchema = v.variant('key', [
	v.strictObject({ key: v.picklist(['population', 'gdp', 'base', 'equal-pace']), year }),
	v.strictObject({
		key: v.literal('by-hand'),
		/** Each place's part in the indicator's unit, by its code; every place of the level has one. */
		values: v.record(v.string(), v.number()),
		/** Why the parts do not add up to the total; needed where they do not. */
		reason: v.optional(v.string()),
		reason_en: v.optional(v.string())
	})
]);

/** How the target of a place is divided among the places of a level within it. */
export const allocationSchema = v.strictObject({
	target: v.string(),
	within: v.string(),
	level: v.picklist(['province', 'prefecture', 'county']),
	keys: v.pipe(v.array(keySchema), v.minLength(1))
});
export type Allocation = v.InferOutput<typeof allocationSchema>;
