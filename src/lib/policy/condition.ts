import * as v from 'valibot';
import { identifier } from './fields';

/**
 * The condition on which a promise binds a place or an institution, tested on the newest figure not after the judged
 * year; the value is a number or, for an indicator on an ordinal scale, the name of a step.
 */
export const conditionSchema = v.strictObject({
	indicator: identifier,
	comparator: v.picklist(['at-least', 'more-than', 'at-most', 'less-than']),
	value: v.union([v.number(), v.string()]),
	unit: v.string()
});
export type Condition = v.InferOutput<typeof conditionSchema>;
