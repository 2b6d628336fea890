import * as v from 'valibot';
import { identifier, locationSchema, noteFields, phrase, year } from './fields';

/**
 * A promise to do something (任务). measure: a numbered measure of the text; task: a row of a task table;
 * system: a platform, database, catalogue, index or mechanism that the text asks to be built.
 */
export const commitmentSchema = v.strictObject({
	id: identifier,
	kind: v.picklist(['measure', 'task', 'system']),
	/** The number the document gives it: （十八）, 12, 33. */
	number: v.optional(v.string()),
	title: v.string(),
	title_en: v.string(),
	clause: v.string(),
	phrase,
	/** Agencies (责任单位) as the document names them: the leading ones, those that cooperate, or those named without a lead. */
	lead: v.optional(v.array(v.string()), []),
	with: v.optional(v.array(v.string()), []),
	responsible: v.optional(v.array(v.string()), []),
	start: v.optional(year),
	/** The year by whose end it is to be done. */
	due: v.optional(v.strictObject({ year, printed: v.boolean() })),
	/** 持续推进: it goes on without an end. */
	ongoing: v.optional(v.boolean(), false),
	/** Other places of the same document that say the same. */
	also_at: v.optional(v.array(locationSchema), []),
	part_of: v.optional(identifier),
	/** Targets of any policy that it is meant to move. */
	moves: v.optional(v.array(identifier), []),
	...noteFields
});
export type Commitment = v.InferOutput<typeof commitmentSchema>;
