import * as v from 'valibot';
import { provenances } from './schema';

const identifier = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
);

/** Who runs an institution. */
export const institutionLevels = ['national', 'provincial', 'municipal', 'county', 'township'] as const;

/** A kind of institution, an entry of seeds/institution-kinds.yaml. */
export const institutionKindSchema = v.strictObject({
	id: identifier,
	name: v.string(),
	name_en: v.string(),
	group: v.picklist(['hospital', 'public-health', 'research', 'industry', 'project'])
});
export type InstitutionKind = v.InferOutput<typeof institutionKindSchema>;

/** A row of data/institutions/*.csv: an entity that reports, or is reported on, within a place. */
export const institutionSchema = v.strictObject({
	id: identifier,
	name: v.pipe(v.string(), v.minLength(1)),
	name_en: v.string(),
	kind: identifier,
	/** Empty where it is not known, or the kind has none. */
	level: v.picklist([...institutionLevels, '']),
	place: v.pipe(v.string(), v.regex(/^\d{6}$/)),
	ownership: v.picklist(['public', 'private', 'military', '']),
	/** The institution it belongs to: the hospital of a discipline. */
	host: v.union([identifier, v.literal('')]),
	provenance: v.picklist(provenances),
	source: v.string(),
	note: v.string()
});
export type Institution = v.InferOutput<typeof institutionSchema>;

/** What happens in the life of a project or platform, in its order. */
export const lifeEvents = [
	'proposed',
	'established',
	'annual-report',
	'mid-term-passed',
	'mid-term-failed',
	'accepted',
	'not-accepted',
	'withdrawn',
	'subsidy-paid',
	'subsidy-withdrawn'
] as const;
export type LifeEvent = (typeof lifeEvents)[number];
