import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';

/** What every view of institutions is narrowed to. */
export interface InstitutionScope {
	/** 'reported' knows no illustrative figure and shows no illustrative institution. */
	basis: 'all' | 'reported';
	year: number;
	/** Codes of the places looked at; null: all. */
	places: readonly string[] | null;
	policy: string | null;
	target: string | null;
	/** A kind of institution. */
	kind: string | null;
}

/** A row of the register: an institution with the names of what it refers to. */
export interface RegisteredInstitution {
	institution_id: string;
	name: string;
	name_en: string;
	kind: string;
	kind_name: string;
	kind_name_en: string;
	level: string;
	place_code: string;
	place_name: string;
	place_name_en: string;
	ownership: string;
	host: string | null;
	host_name: string | null;
	host_name_en: string | null;
	provenance: string;
	source: string;
	note: string;
	/** How many targets bind it. */
	targets: number;
}

/** A kind of institution with its names. */
export interface KindOfInstitution {
	kind: string;
	name: string;
	name_en: string;
	institution_group: string;
}

/** Every kind that some institution has, in the order of the seeds. Throws EngineError. */
export async function readKinds(engine: Engine): Promise<KindOfInstitution[]> {
	return rowsOf<KindOfInstitution>(
		await engine.query(
			`FROM institution_kind WHERE kind IN (SELECT kind FROM institution) ORDER BY institution_kind.rowid`
		)
	);
}

/** The institutions of the register, named ones first. Throws EngineError. */
export async function readRegister(
	engine: Engine,
	scope: InstitutionScope
): Promise<RegisteredInstitution[]> {
	return rowsOf<RegisteredInstitution>(
		await engine.query(
			`${registered} WHERE ${registerCondition(scope)}
			ORDER BY institution.provenance = 'illustrative', institution.place_code, kind.rowid, institution.institution_id`
		)
	);
}

/** One institution; undefined where the register does not know it. Throws EngineError. */
export async function readInstitution(
	engine: Engine,
	id: string
): Promise<RegisteredInstitution | undefined> {
	const rows = rowsOf<RegisteredInstitution>(
		await engine.query(`${registered} WHERE institution.institution_id = ${literal(id)}`)
	);
	return rows[0];
}

/** The disciplines, platforms and projects that an institution hosts. Throws EngineError. */
export async function readHosted(
	engine: Engine,
	id: string,
	basis: InstitutionScope['basis']
): Promise<RegisteredInstitution[]> {
	return rowsOf<RegisteredInstitution>(
		await engine.query(
			`${registered} WHERE institution.host = ${literal(id)}${
				basis === 'reported' ? " AND institution.provenance <> 'illustrative'" : ''
			} ORDER BY kind.rowid, institution.rowid`
		)
	);
}

/** The conditions of a scope on a table of judged promises, as SQL; the table must be named `judged`. */
export function judgedCondition({ basis, year, places, policy, target }: InstitutionScope): string {
	return [
		`judged.basis = ${literal(basis)}`,
		`judged.year = ${literal(year)}`,
		...(places ? [`judged.place_code IN (${listOf(places)})`] : []),
		...(policy ? [`target.policy_id = ${literal(policy)}`] : []),
		...(target ? [`judged.target_id = ${literal(target)}`] : [])
	].join(' AND ');
}

/** Values as the inside of an SQL list; an empty list fits nothing. */
export function listOf(values: readonly string[]): string {
	return values.length === 0 ? 'NULL' : values.map((value) => literal(value)).join(', ');
}

const registered = `SELECT institution.institution_id, institution.name,
		coalesce(nullif(institution.name_en, ''), institution.name) AS name_en,
		institution.kind, kind.name AS kind_name, kind.name_en AS kind_name_en, institution.level,
		institution.place_code, place.short_name AS place_name, place.name_en AS place_name_en,
		institution.ownership, nullif(institution.host, '') AS host, host.name AS host_name,
		coalesce(nullif(host.name_en, ''), host.name) AS host_name_en,
		institution.provenance, institution.source, institution.note,
		(SELECT count(DISTINCT target_id) FROM target_institution AS bound
			WHERE bound.institution_id = institution.institution_id)::INTEGER AS targets
	FROM institution
	JOIN institution_kind AS kind USING (kind)
	JOIN place USING (place_code)
	LEFT JOIN institution AS host ON host.institution_id = institution.host`;

function registerCondition({ basis, places, policy, target, kind }: InstitutionScope): string {
	const bound = [
		...(policy ? [`target.policy_id = ${literal(policy)}`] : []),
		...(target ? [`target.target_id = ${literal(target)}`] : [])
	];
	const named = `SELECT institution_id FROM target_item JOIN target USING (target_id) WHERE ${bound.join(' AND ')}`;
	const binding = `SELECT institution_id FROM target_institution JOIN target USING (target_id) WHERE ${bound.join(' AND ')}`;
	return [
		'true',
		...(basis === 'reported' ? ["institution.provenance <> 'illustrative'"] : []),
		...(places ? [`institution.place_code IN (${listOf(places)})`] : []),
		...(kind ? [`institution.kind = ${literal(kind)}`] : []),
		...(bound.length > 0
			? [`(institution.institution_id IN (${binding}) OR institution.institution_id IN (${named}))`]
			: [])
	].join(' AND ');
}
