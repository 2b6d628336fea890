import * as v from 'valibot';
import { identifier, locationSchema, phrase, placeCode, year, noteFields } from './fields';

/** A figure that a document reports as already reached; it serves as a figure of its year, and so as a baseline. */
export const factSchema = v.strictObject({
	id: identifier,
	title: v.string(),
	title_en: v.string(),
	clause: v.string(),
	phrase,
	indicator: identifier,
	/** Absent: the region of the policy. */
	place: v.optional(placeCode),
	year,
	/** Whether the text prints the year; else it is read from the context, as the note says. */
	year_printed: v.optional(v.boolean(), true),
	value: v.union([v.number(), v.string()]),
	unit: v.string(),
	/** 达, 近, 余, 超: the number is not exact; the figure is kept as an estimate. */
	approximate: v.optional(v.boolean(), false),
	...noteFields
});
export type Fact = v.InferOutput<typeof factSchema>;

/** What a plan names as the focus of one place (重点发展…产业). */
export const focusSchema = v.strictObject({
	place: placeCode,
	industries: v.pipe(v.array(v.string()), v.minLength(1)),
	/** What the place is to become, in a few words. */
	positioning: v.optional(v.array(v.string()), []),
	clause: v.string(),
	phrase,
	/** Other places of the same document that name a focus of it. */
	also_at: v.optional(v.array(locationSchema), [])
});
export type Focus = v.InferOutput<typeof focusSchema>;
