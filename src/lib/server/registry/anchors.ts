import { rowsOf, type Engine } from '../../engine/engine';
import type { AnchorBook } from '../../cube/compare';

const indicators = { population: 'resident-population', gdp: 'gdp' } as const;

/** Population (万人) and GDP (亿元) of all places since a year, as the figures in force say. Throws EngineError. */
export async function readAnchors(engine: Engine, since: number): Promise<AnchorBook> {
	const rows = rowsOf<{
		place_code: string;
		indicator_id: string;
		year: number;
		value: number;
		illustrative: boolean;
	}>(
		await engine.query(
			`SELECT place_code, indicator_id, year, value, provenance = 'illustrative' AS illustrative
			FROM figure JOIN place USING (place_code)
			WHERE is_current AND value IS NOT NULL AND year >= ${since}
				AND indicator_id IN ('${Object.values(indicators).join("', '")}')
			ORDER BY place_code, indicator_id, year`
		)
	);
	const book: Record<
		keyof typeof indicators,
		Record<string, { year: number; value: number; illustrative: boolean }[]>
	> = {
		population: {},
		gdp: {}
	};
	for (const { place_code, indicator_id, year, value, illustrative } of rows) {
		const anchor = indicator_id === indicators.gdp ? book.gdp : book.population;
		(anchor[place_code] ??= []).push({ year, value, illustrative });
	}
	return book;
}
