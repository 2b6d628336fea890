import * as v from 'valibot';

const identifier = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
);
const year = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100));

/** A day of every year, so many years after the one that a figure is of. 29 February is the 28th where there is none. */
const yearlyDaySchema = v.pipe(
	v.strictObject({
		years_after: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
		month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
		day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))
	}),
	v.check(({ month, day }) => day <= (daysOfMonth[month - 1] ?? 0), 'a day that its month has')
);
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export type YearlyDay = v.InferOutput<typeof yearlyDaySchema>;

/** From when to when the figures of a year are to be handed in. */
export const reportingWindowSchema = v.strictObject({
	id: identifier,
	/** What this policy promises; all else where left out. */
	policy: v.optional(identifier),
	/** The reported years it holds for; all where left out. */
	years: v.optional(v.strictObject({ from: v.optional(year), to: v.optional(year) })),
	opens: yearlyDaySchema,
	due: yearlyDaySchema,
	/** `printed`: a document says so, in `clause` and `phrase`; `own-choice`: this system's own. */
	basis: v.picklist(['printed', 'own-choice']),
	clause: v.optional(v.string()),
	/** Verbatim. */
	phrase: v.optional(v.pipe(v.string(), v.maxLength(40))),
	reason: v.string(),
	reason_en: v.string()
});
export type ReportingWindowSeed = v.InferOutput<typeof reportingWindowSchema>;
