import * as v from 'valibot';
import { identifier, phrase } from './fields';

export const findingSubjects = [
	'stated-count-differs',
	'two-values',
	'two-deadlines',
	'two-names',
	'scope-differs',
	'approximate-beside-exact',
	'undefined-set',
	'undefined-term',
	'no-threshold',
	'no-year',
	'no-unit',
	'no-lead',
	'not-printed',
	'repeated-text'
] as const;

/** Where a document, or two of its parts, disagree (contradiction), or leave open what they need to say (gap). */
export const findingSchema = v.strictObject({
	id: identifier,
	kind: v.picklist(['contradiction', 'gap']),
	about: v.picklist(findingSubjects),
	title: v.string(),
	title_en: v.string(),
	/** The passages side by side; a side of another document names its policy. */
	sides: v.pipe(
		v.array(
			v.strictObject({
				policy: v.optional(identifier),
				clause: v.string(),
				phrase,
				target: v.optional(identifier),
				commitment: v.optional(identifier)
			})
		),
		v.minLength(1)
	),
	/** How Kangbiao reads it, and what follows for the lights. */
	reading: v.string(),
	reading_en: v.string()
});
export type Finding = v.InferOutput<typeof findingSchema>;
