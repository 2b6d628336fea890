import * as v from 'valibot';
import { identifier, noteFields, placeCode, year } from './fields';

/** A public body that documents make responsible (责任单位), with the names documents print and what became of it. */
export const agencySchema = v.strictObject({
	id: identifier,
	name: v.string(),
	name_en: v.string(),
	region: placeCode,
	/** Every form a document prints: 省卫生健康委, 四川省卫生健康委员会. */
	printed: v.optional(v.array(v.string()), []),
	/** The years it existed under this name, where known. */
	from: v.optional(year),
	to: v.optional(year),
	succeeded_by: v.optional(v.array(v.strictObject({ agency: identifier, year, source: v.string() })), []),
	...noteFields
});
export type Agency = v.InferOutput<typeof agencySchema>;
