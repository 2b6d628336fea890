import { rowsOf, type Engine } from '../engine/engine';
import { literal } from '../engine/insert';
import { promiseSql } from './assess';
import { promisedMethodsSql } from './methods';
import type { Assessment, Light } from './assessment';
import type { Outlook } from './outlook';

/** A change to think through: of one place's number in a year, of the promised value, of the due year; null leaves it. */
export interface Scenario {
	target: string;
	place: string;
	year: number;
	basis: 'all' | 'reported';
	/** In the indicator's unit. */
	actual: number | null;
	value: number | null;
	due: number | null;
	/** The way to judge, as a catalogue names it: `pace`, `pace.` with a light pack, or another method. */
	method: string;
}

/** One side of a comparison; null where the promise has no row in that year. */
export type WhatIfRow = Pick<
	Assessment,
	| 'place_code'
	| 'year'
	| 'standing'
	| 'light'
	| 'reason'
	| 'illustrative'
	| 'actual'
	| 'path_value'
	| 'gap_to_target'
	| 'required_pace'
	| 'rank'
	| 'rank_of'
>;

export interface WhatIfCount {
	year: number;
	bound: number;
	applicable: number;
	met: number;
	not_met: number;
	unknown: number;
	light: Light;
}

export interface Sides<Row> {
	published: Row | null;
	supposed: Row | null;
}

/** What is published beside what the same rule says of the supposed numbers. */
export interface WhatIf {
	/** Every year of the place, ascending. */
	years: (Sides<WhatIfRow> & { year: number })[];
	/** Every place in the year of the scenario. */
	places: (Sides<WhatIfRow> & { place_code: string })[];
	/** All bound places together in that year. */
	together: Sides<WhatIfCount>;
	outlook: Sides<Outlook>;
}

/**
 * Judges a scenario by the rule of the release whose tables lie in `source` (a database and schema), which stays as it
 * is: the inputs that the target needs are shadowed by temporary tables. Throws EngineError.
 */
export async function supposeThat(engine: Engine, scenario: Scenario, source: string): Promise<WhatIf> {
	await engine.run(shadowSql(scenario, source));
	await engine.run(promiseSql);
	const { target, place, year, basis, method } = scenario;
	if (method !== ownMethod) await engine.run(promisedMethodsSql);
	const of = `target_id = ${literal(target)} AND basis = ${literal(basis)}`;
	const read = async <Row>(table: string, order: string) =>
		rowsOf<Row>(await engine.query(`FROM ${table} WHERE ${of} ORDER BY ${order}`));
	const both = async <Row>(published: string, supposed: string, order: string) => ({
		published: await read<Row>(published, order),
		supposed: await read<Row>(supposed, order)
	});
	const published = judgedBy(method, `${source}.assessment`, `${source}.method_assessment`);
	const supposed = judgedBy(method, 'assessed', 'methods_judged');
	const judged = await both<WhatIfRow>(published, supposed, 'place_code, year');
	const counts = await both<WhatIfCount>(
		rolledUpBy(method, `${source}.target_rollup`, published),
		rolledUpBy(method, 'targets_rolled_up', supposed),
		'year'
	);
	const outlooks = await both<Outlook>(`${source}.outlook`, 'outlooks', 'place_code, year');
	const inYear = (row: { year: number }) => row.year === year;
	const ofPlace = (row: { place_code: string }) => row.place_code === place;
	const here = (row: Outlook) => inYear(row) && ofPlace(row);
	return {
		years: sideBySide(
			judged.published.filter(ofPlace),
			judged.supposed.filter(ofPlace),
			(row) => row.year
		).map(({ key, ...sides }) => ({ year: key, ...sides })),
		places: sideBySide(
			judged.published.filter(inYear),
			judged.supposed.filter(inYear),
			(row) => row.place_code
		).map(({ key, ...sides }) => ({ place_code: key, ...sides })),
		together: {
			published: counts.published.find(inYear) ?? null,
			supposed: counts.supposed.find(inYear) ?? null
		},
		outlook: {
			published: outlooks.published.find(here) ?? null,
			supposed: outlooks.supposed.find(here) ?? null
		}
	};
}

/** The assessment's own way, which needs no other lights. */
const ownMethod = 'pace';

/** Judged rows with the lights of a method; what it cannot judge of an open promise is not evaluable. */
function judgedBy(method: string, rows: string, others: string): string {
	if (method === ownMethod) return rows;
	const [name = '', pack] = method.split('.');
	return `(
		SELECT own.* REPLACE (
			CASE WHEN own.light IN ('on-pace', 'slightly-behind', 'behind', 'worsening', 'baseline-only')
				THEN coalesce(said.light, 'not-evaluable') ELSE own.light END AS light
		)
		FROM ${rows} AS own
		LEFT JOIN (
			FROM ${others} WHERE method = ${literal(name)} AND pack_id IS NOT DISTINCT FROM ${literal(pack ?? null)}
		) AS said
			ON said.basis = own.basis AND said.target_id = own.target_id AND said.place_code = own.place_code AND said.year = own.year
	)`;
}

/** How many places keep a target, which no method changes, with the weakest of their lights by a method. */
function rolledUpBy(method: string, counts: string, judged: string): string {
	if (method === ownMethod) return counts;
	return `(
		SELECT counted.* REPLACE (weakest.light AS light)
		FROM ${counts} AS counted
		JOIN (
			SELECT basis, target_id, year, weakest_of(light) AS light FROM ${judged} WHERE standing = 'bound'
			GROUP BY basis, target_id, year
		) AS weakest USING (basis, target_id, year)
	)`;
}

/** Both sides of each key, in ascending order of keys. */
function sideBySide<Row, Key extends string | number>(
	published: readonly Row[],
	supposed: readonly Row[],
	keyOf: (row: Row) => Key
): (Sides<Row> & { key: Key })[] {
	const before = new Map(published.map((row) => [keyOf(row), row]));
	const after = new Map(supposed.map((row) => [keyOf(row), row]));
	return [...new Set([...before.keys(), ...after.keys()])]
		.sort((a, b) => (a < b ? -1 : 1))
		.map((key) => ({ key, published: before.get(key) ?? null, supposed: after.get(key) ?? null }));
}

/**
 * The inputs of one target with the scenario in them. Of the figures those it is measured and conditioned by, and those
 * of the newest year, which says how far promises are judged.
 */
function shadowSql({ target, place, year, actual, value, due }: Scenario, source: string): string {
	const own = `target_id = ${literal(target)}`;
	const replaced = [
		...(value === null ? [] : [`${literal(value)}::DOUBLE AS value`]),
		...(due === null ? [] : [`${literal(due)}::SMALLINT AS due_year`])
	];
	const target_columns = replaced.length === 0 ? '*' : `* REPLACE (${replaced.join(', ')})`;
	const changed = `place_code = ${literal(place)} AND year = ${literal(year)} AND indicator_id = (SELECT indicator_id FROM target)`;
	const supposed =
		actual === null
			? ''
			: `DELETE FROM figure WHERE ${changed};
			INSERT INTO figure BY NAME
			SELECT ${literal(place)} AS place_code, indicator_id, ${literal(year)} AS year, ${literal(actual)} AS value,
				'final' AS state, 'official' AS provenance, coalesce(series.vintage, '') AS vintage, 0 AS revision
			FROM target
			LEFT JOIN (
				SELECT actual_vintage AS vintage FROM ${source}.assessment
				WHERE ${own} AND place_code = ${literal(place)} AND basis = 'all' AND actual_vintage IS NOT NULL
				ORDER BY abs(year - ${literal(year)}), year LIMIT 1
			) AS series ON true;`;
	return `CREATE OR REPLACE TEMP TABLE target AS SELECT ${target_columns} FROM ${source}.target WHERE ${own};
		CREATE OR REPLACE TEMP TABLE target_place AS FROM ${source}.target_place WHERE ${own};
		CREATE OR REPLACE TEMP TABLE target_institution AS FROM ${source}.target_institution WHERE ${own};
		CREATE OR REPLACE TEMP TABLE figure AS
		WITH needed AS (
			SELECT unnest([indicator_id, numerator_id, denominator_id, growth_of]) AS indicator_id
			FROM ${source}.indicator WHERE indicator_id = (SELECT indicator_id FROM target)
			UNION
			SELECT condition_indicator FROM target_place
			UNION
			SELECT condition_indicator FROM target_institution
		)
		FROM ${source}.figure
		WHERE indicator_id IN (FROM needed) OR year = (SELECT max(year) FROM ${source}.figure);
		${supposed}`;
}
