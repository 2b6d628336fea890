import type { Engine } from '../engine/engine';
import { literal } from '../engine/insert';
import { readInPieces } from '../engine/pieces';
import type { Light, Reason, Standing } from './assessment';
import lightChanges from './light-changes.sql?raw';
import lightRank from './light-rank.sql?raw';

/** How a light changed; only the six lights between missed and met can be compared. */
export type LightChangeKind = 'better' | 'worse' | 'newly-judged' | 'no-longer-judged' | 'other';

/** A light that differs between two judgements; null where one of them has no row. */
export interface LightChange {
	target_id: string;
	place_code: string;
	/** null where the place itself is judged. */
	institution_id: string | null;
	year: number;
	standing: Standing;
	light_before: Light | null;
	light_after: Light | null;
	/** In the indicator's unit. */
	actual_before: number | null;
	actual_after: number | null;
	reason_after: Reason | null;
	change: LightChangeKind;
}

/** Two tables of judged places and two of judged institutions, as they are named in the engine. */
export interface JudgedTables {
	places: string;
	institutions: string;
}

/** The lights that differ between two judgements in one engine, the worse ones first. Throws EngineError. */
export async function readLightChanges(
	engine: Engine,
	before: JudgedTables,
	after: JudgedTables,
	{ basis, where = 'true' }: { basis: 'all' | 'reported'; where?: string }
): Promise<LightChange[]> {
	await engine.run(
		`${lightRank}
		CREATE OR REPLACE TEMP TABLE lights_before AS ${lightsOf(before, basis, where)};
		CREATE OR REPLACE TEMP TABLE lights_after AS ${lightsOf(after, basis, where)};
		${lightChanges}`
	);
	return readInPieces<LightChange>(engine, 'SELECT * EXCLUDE (position) FROM light_change');
}

function lightsOf({ places, institutions }: JudgedTables, basis: string, where: string): string {
	const columns = 'year, standing, light, reason, actual';
	const condition = `basis = ${literal(basis)} AND (${where})`;
	return `SELECT target_id, place_code, '' AS institution_id, ${columns} FROM ${places} WHERE ${condition}
		UNION ALL
		SELECT target_id, place_code, institution_id, ${columns} FROM ${institutions} WHERE ${condition}`;
}
