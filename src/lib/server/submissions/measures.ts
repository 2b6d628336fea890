import { rowsOf, type Engine } from '../../engine/engine';
import type { Measures } from '../../intake/fit-figures';

/** Reads the measures of a release. Throws EngineError. */
export async function readReleaseMeasures(engine: Engine): Promise<Measures> {
	const read = async <Row>(sql: string) => rowsOf<Row>(await engine.query(sql));
	const [places, indicators, steps, units] = await Promise.all([
		read<{ code: string }>(
			'SELECT place_code AS code FROM place UNION ALL SELECT institution_id FROM institution'
		),
		read<{ indicator_id: string; unit: string; scale_id: string | null }>(
			'SELECT indicator_id, unit, scale_id FROM indicator'
		),
		read<{ scale_id: string; rank: number; label: string }>('SELECT scale_id, rank, label FROM scale_step'),
		read<{ symbol: string; dimension: string; factor: number }>('SELECT symbol, dimension, factor FROM unit')
	]);
	const scales = Map.groupBy(steps, ({ scale_id }) => scale_id);
	const scaleOf = (id: string | null) =>
		id === null ? null : new Map((scales.get(id) ?? []).map(({ rank, label }) => [rank, label]));
	return {
		places: new Set(places.map(({ code }) => code)),
		indicators: new Map(
			indicators.map(({ indicator_id, unit, scale_id }) => [indicator_id, { unit, scale: scaleOf(scale_id) }])
		),
		units: new Map(units.map(({ symbol, ...unit }) => [symbol, unit]))
	};
}
