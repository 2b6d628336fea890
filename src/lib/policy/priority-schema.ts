import * as v from 'valibot';
import { identifier, noteFields, phrase } from './fields';

/** Something a candidate has or has not: a measured value held against an edge, or a named standing. */
export const merit = v.union([
	v.strictObject({
		indicator: identifier,
		comparator: v.picklist(['at-least', 'more-than', 'at-most', 'less-than']),
		value: v.union([v.number(), v.string()]),
		unit: v.string(),
		label: v.string(),
		label_en: v.string()
	}),
	v.strictObject({ standing: identifier, label: v.string(), label_en: v.string() })
]);

/** A rule by which candidates are preferred, or named directly, when projects are chosen (优先条件). */
export const prioritySchema = v.strictObject({
	id: identifier,
	title: v.string(),
	title_en: v.string(),
	clause: v.string(),
	phrase,
	/** The kind of institution or project that is chosen. */
	chooses: identifier,
	effect: v.picklist(['preferred', 'named-directly']),
	/** Every list must hold, and of each list one merit is enough. */
	requires: v.pipe(v.array(v.pipe(v.array(merit), v.minLength(1))), v.minLength(1)),
	...noteFields
});
export type Priority = v.InferOutput<typeof prioritySchema>;
export type Merit = v.InferOutput<typeof merit>;
