import { rowsOf, type Engine } from '../../engine/engine';
import type { Light, Reason } from '../../assessment/assessment';
import { literal } from '../../engine/insert';
import { judgedCondition, listOf, type InstitutionScope } from './institutions';

/** A place held to a grade, with the institutions that have to reach it. */
export interface GradedPlace {
	target_id: string;
	policy_id: string;
	title: string;
	title_en: string;
	clause: string;
	place_code: string;
	place_name: string;
	place_name_en: string;
	parent_name: string;
	parent_name_en: string;
	required: string;
	required_en: string;
	required_rank: number;
	/** The grade that decides; null where none is known. */
	actual: string | null;
	actual_en: string | null;
	actual_rank: number | null;
	quantifier: string | null;
	members: number | null;
	applicable: number | null;
	met: number | null;
	not_met: number | null;
	unknown: number | null;
	/** Residents (万人) that the promise is conditional on, and how many there must be. */
	condition_actual: number | null;
	condition_value: number | null;
	light: Light;
	reason: Reason;
	illustrative: boolean;
	institutions: GradedInstitution[];
}

/** An institution of a place held to a grade. */
export interface GradedInstitution {
	institution_id: string;
	name: string;
	name_en: string;
	actual: string | null;
	actual_en: string | null;
	light: Light;
	reason: Reason;
	provenance: string;
	illustrative: boolean;
}

/** Places of the level a target speaks of that it leaves out, and the ground that can be seen: their kind, or a zone. */
export interface LeftOut {
	target_id: string;
	/** 市辖区, the id of the zone that is set apart, or '' where neither tells. */
	ground: string;
	ground_name: string;
	ground_name_en: string;
	places: string[];
	places_en: string[];
}

const scales = "('hospital-grade', 'cdc-grade')";

/** Required against actual grades in a year, by target and place. Throws EngineError. */
export async function readGrades(engine: Engine, scope: InstitutionScope): Promise<GradedPlace[]> {
	const condition = `${judgedCondition(scope)} AND indicator.scale_id IN ${scales}${kindCondition(scope.kind)}`;
	const rows = rowsOf<Omit<GradedPlace, 'institutions'>>(
		await engine.query(
			`SELECT judged.target_id, target.policy_id, target.title, target.title_en, target.clause, judged.place_code,
				place.short_name AS place_name, place.name_en AS place_name_en,
				parent.short_name AS parent_name, parent.name_en AS parent_name_en,
				required.label AS required, required.label_en AS required_en, judged.target_value AS required_rank,
				reached.label AS actual, reached.label_en AS actual_en, judged.actual AS actual_rank,
				rollup.quantifier, rollup.members, rollup.applicable, rollup.met, rollup.not_met, rollup.unknown,
				judged.condition_actual, judged.condition_value, judged.light, judged.reason, judged.illustrative
			FROM assessment AS judged
			JOIN target USING (target_id)
			JOIN indicator USING (indicator_id)
			JOIN place USING (place_code)
			LEFT JOIN place AS parent ON parent.place_code = place.parent
			LEFT JOIN institution_rollup AS rollup USING (basis, method, target_id, place_code, year)
			LEFT JOIN scale_step AS required ON required.scale_id = indicator.scale_id AND required.rank = judged.target_value
			LEFT JOIN scale_step AS reached ON reached.scale_id = indicator.scale_id AND reached.rank = judged.actual
			WHERE ${condition} AND judged.standing = 'bound'
			ORDER BY target.policy_id, target.rowid, judged.place_code`
		)
	);
	const members = Map.groupBy(
		await readMembers(engine, condition),
		({ target_id, place_code }) => `${target_id} ${place_code}`
	);
	return rows.map((row) => ({
		...row,
		institutions: (members.get(`${row.target_id} ${row.place_code}`) ?? []).map(
			({ target_id: _, place_code: __, ...institution }) => institution
		)
	}));
}

/** The places that grade targets leave out, by what sets them apart. Throws EngineError. */
export async function readLeftOut(engine: Engine, targets: readonly string[]): Promise<LeftOut[]> {
	const result = await engine.query(
		`WITH bound AS (
			SELECT target_id, place_code, place.level, policy.region
			FROM target_place JOIN place USING (place_code) JOIN target USING (target_id) JOIN policy USING (policy_id)
			WHERE standing = 'bound' AND target_id IN (${listOf(targets)})
		),
		other AS (
			SELECT DISTINCT bound.target_id, place.place_code, place.short_name, place.name_en, place.kind
			FROM bound
			JOIN place ON place.level = bound.level
			LEFT JOIN place AS parent ON parent.place_code = place.parent
			WHERE (place.parent = bound.region OR parent.parent = bound.region)
				AND (bound.target_id, place.place_code) NOT IN (SELECT (target_id, place_code) FROM bound)
		),
		apart AS (
			SELECT other.*, zone.zone_id, zone.name AS zone_name, zone.name_en AS zone_name_en
			FROM other
			LEFT JOIN zone_place USING (place_code)
			LEFT JOIN zone ON zone.zone_id = zone_place.zone_id AND zone.zone_id IN (${listOf(grounds)})
			QUALIFY row_number() OVER (PARTITION BY target_id, place_code ORDER BY zone.zone_id NULLS LAST) = 1
		)
		SELECT target_id,
			CASE WHEN zone_id IS NOT NULL THEN zone_id WHEN kind = '市辖区' THEN kind ELSE '' END AS ground,
			coalesce(any_value(zone_name), '') AS ground_name, coalesce(any_value(zone_name_en), '') AS ground_name_en,
			string_agg(short_name, '|' ORDER BY place_code) AS places,
			string_agg(name_en, '|' ORDER BY place_code) AS places_en
		FROM apart GROUP BY ALL ORDER BY target_id, ground`
	);
	return rowsOf<Omit<LeftOut, 'places' | 'places_en'> & { places: string; places_en: string }>(result).map(
		(row) => ({ ...row, places: row.places.split('|'), places_en: row.places_en.split('|') })
	);
}

/** Zones that grade targets are known to set apart. */
const grounds = ['three-autonomous-prefectures'];

async function readMembers(
	engine: Engine,
	condition: string
): Promise<(GradedInstitution & { target_id: string; place_code: string })[]> {
	return rowsOf(
		await engine.query(
			`SELECT judged.target_id, judged.place_code, judged.institution_id, institution.name,
				coalesce(nullif(institution.name_en, ''), institution.name) AS name_en,
				reached.label AS actual, reached.label_en AS actual_en, judged.light, judged.reason,
				institution.provenance, judged.illustrative
			FROM institution_assessment AS judged
			JOIN target USING (target_id)
			JOIN indicator USING (indicator_id)
			JOIN institution USING (institution_id)
			LEFT JOIN scale_step AS reached ON reached.scale_id = indicator.scale_id AND reached.rank = judged.actual
			WHERE ${condition}
			ORDER BY judged.target_id, judged.place_code, judged.institution_id`
		)
	);
}

function kindCondition(kind: string | null): string {
	return kind ? ` AND list_contains(string_split(target.institution_kinds, '、'), ${literal(kind)})` : '';
}
