import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';
import type { Light } from '../../chart/light';

export type AllocationKey = 'population' | 'gdp' | 'base' | 'equal-pace' | 'by-hand';
type Basis = 'all' | 'reported';

/** By what a target can be divided, in the order of the seeds. */
export interface KeyChoice {
	key: AllocationKey;
	year: number | null;
	/** Why the parts do not add up to the total. */
	reason: string | null;
	reason_en: string | null;
}

/** A place's part of a target, and how the place stands to it in a year. */
export interface AllocationRow {
	place_code: string;
	/** What the key counts: residents, product, or the base; null where it is missing or not asked. */
	key_value: number | null;
	share: number | null;
	part: number | null;
	total: number;
	residual: number | null;
	problem: 'key-missing' | 'key-zero' | null;
	actual: number | null;
	path_value: number | null;
	gap: number | null;
	/** Of what all places lack together, from 0 to 1. */
	gap_share: number | null;
	/** null in a year in which the target is not judged. */
	light: Light | null;
	illustrative: boolean;
}

/** The keys of a target; none where it is not divided. Throws EngineError. */
export async function readKeys(engine: Engine, target: string): Promise<KeyChoice[]> {
	return rowsOf(
		await engine.query(
			`SELECT key, year, reason, reason_en FROM allocation_key WHERE target_id = ${literal(target)} ORDER BY position`
		)
	);
}

/** The parts of a target by one key, each with its year's judgement, the largest first. Throws EngineError. */
export async function readAllocation(
	engine: Engine,
	basis: Basis,
	target: string,
	key: AllocationKey,
	year: number
): Promise<AllocationRow[]> {
	return rowsOf(
		await engine.query(
			`SELECT place_code, key_value, share, allocated.part, total, residual, allocated.problem,
				actual, path_value, gap, gap_share, light, coalesce(judged.illustrative, allocated.illustrative) AS illustrative
			FROM allocation_part AS allocated
			LEFT JOIN (FROM allocation_assessment WHERE year = ${literal(year)}) AS judged
				USING (basis, target_id, key, place_code)
			WHERE basis = ${literal(basis)} AND target_id = ${literal(target)} AND key = ${literal(key)}
			ORDER BY allocated.part DESC, place_code`
		)
	);
}

/** What the place that made the promise reported itself in a year; null where it did not. Throws EngineError. */
export async function readWhole(
	engine: Engine,
	basis: Basis,
	target: string,
	year: number
): Promise<{ place_code: string; actual: number | null; illustrative: boolean } | null> {
	const [row] = rowsOf<{ place_code: string; actual: number | null; illustrative: boolean }>(
		await engine.query(
			`SELECT place_code, actual, coalesce(actual_provenance = 'illustrative', false) AS illustrative FROM assessment
			WHERE basis = ${literal(basis)} AND target_id = ${literal(target)} AND year = ${literal(year)}
				AND standing = 'bound'`
		)
	);
	return row ?? null;
}
