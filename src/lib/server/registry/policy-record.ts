import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';
import { readContradictions, type OpenContradiction } from '../open/contradictions';
import { readFacts, type OpenFact } from '../open/facts';
import { readAwards, type AwardRule } from './awards';
import { readPriorities, type PriorityRule } from './priorities';

/** All that the registry holds of one policy beside its commitments, in the order of the document. */
export interface PolicyRecord {
	outline: { clause: string; heading: string }[];
	targets: RecordedTarget[];
	facts: OpenFact[];
	focus: PlaceFocus[];
	awards: AwardRule[];
	priorities: PriorityRule[];
	findings: OpenContradiction[];
	/** Zones the policy draws. */
	zones: { zone_id: string; name: string; name_en: string; places: string[] }[];
}

export interface RecordedTarget {
	target_id: string;
	clause: string;
	restates: string | null;
	part_of: string | null;
	/** How many things the document names one by one. */
	items: number;
}

/** What a plan names as the focus of a place. */
export interface PlaceFocus {
	place_code: string;
	industries: string[];
	positioning: string[];
	clause: string;
}

/** Reads the record of a policy. Throws EngineError. */
export async function readPolicyRecord(engine: Engine, policy: string): Promise<PolicyRecord> {
	const own = `policy_id = ${literal(policy)}`;
	const ofPolicy = <Row extends { policy_id: string }>(rows: Row[]) =>
		rows.filter(({ policy_id }) => policy_id === policy);
	const [outline, targets, focus, zones, facts, findings] = await Promise.all([
		engine.query(`SELECT clause, heading FROM policy_clause WHERE ${own} ORDER BY position`),
		engine.query(
			`SELECT target_id, clause, restates, part_of,
				(SELECT count(*)::INTEGER FROM target_item WHERE target_item.target_id = target.target_id) AS items
			FROM target WHERE ${own} ORDER BY rowid`
		),
		engine.query(
			`SELECT place_code, role, name, clause FROM focus_industry WHERE ${own} ORDER BY place_code, role, position`
		),
		engine.query(
			`SELECT zone_id, name, name_en, string_agg(place_code, ' ' ORDER BY place_code) AS places
			FROM zone JOIN zone_place USING (zone_id) WHERE ${own} GROUP BY ALL ORDER BY zone_id`
		),
		readFacts(engine),
		readContradictions(engine)
	]);
	return {
		outline: rowsOf(outline),
		targets: rowsOf(targets),
		facts: ofPolicy(facts),
		focus: gatherFocus(rowsOf(focus)),
		awards: ofPolicy(await readAwards(engine)),
		priorities: ofPolicy(await readPriorities(engine)),
		findings: findings.filter(
			({ policy_id, sides }) => policy_id === policy || sides.some((side) => side.policy_id === policy)
		),
		zones: rowsOf<{ zone_id: string; name: string; name_en: string; places: string }>(zones).map((zone) => ({
			...zone,
			places: zone.places.split(' ')
		}))
	};
}

interface FocusRow {
	place_code: string;
	role: string;
	name: string;
	clause: string;
}

function gatherFocus(rows: readonly FocusRow[]): PlaceFocus[] {
	return [...Map.groupBy(rows, ({ place_code }) => place_code)].map(([place_code, entries]) => ({
		place_code,
		industries: entries.filter(({ role }) => role === 'industry').map(({ name }) => name),
		positioning: entries.filter(({ role }) => role === 'positioning').map(({ name }) => name),
		clause: entries[0]?.clause ?? ''
	}));
}
