import * as v from 'valibot';

export const identifier = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
);
export const year = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100));
export const placeCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'a six-digit GB/T 2260 code in quotes'));

/** At most 40 characters, verbatim from the document, to find the place again. */
export const phrase = v.pipe(v.string(), v.maxLength(40));

/** Where in the document: 第二章第三节, 二(一)3, 专栏2 … with the words that stand there. */
export const locationSchema = v.strictObject({ clause: v.string(), phrase });
export type Location = v.InferOutput<typeof locationSchema>;

/** A remark on how the text was read, in both languages. */
export const noteFields = { note: v.optional(v.string()), note_en: v.optional(v.string()) };
