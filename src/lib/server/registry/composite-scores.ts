import type {
	CompositeColour,
	CompositePair,
	CompositePart,
	CompositeScore,
	CompositeWeight
} from '../../assessment/composite-rows';
import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';
import type { Aggregation, Normalisation, Weighting } from '../../policy/composite-schema';

/** A way to score: it stands in the address, and beside every result. */
export interface Method {
	normalisation: Normalisation;
	weighting: Weighting;
	aggregation: Aggregation;
}

/** Which composite of which year, with illustrative figures or without. */
export interface Asked {
	composite: string;
	basis: 'all' | 'reported';
	year: number;
}

/** What one method says of everybody in a year. */
export interface ScoredYear {
	scores: NamedScore[];
	parts: CompositePart[];
	weights: CompositeWeight[];
	pairs: CompositePair[];
	colours: CompositeColour[];
}

export interface NamedScore extends CompositeScore {
	name: string;
	name_en: string;
}

/** Reads the scores of a year by the composite's own method, as published. Throws EngineError. */
export async function readScores(engine: Engine, asked: Asked): Promise<ScoredYear> {
	const where = condition(asked);
	const rows = async <Row>(sql: string) => rowsOf<Row>(await engine.query(sql));
	const [scores, parts, weights, pairs, colours] = await Promise.all([
		rows<NamedScore>(namedScores('composite_score', asked)),
		rows<CompositePart>(partsIn('composite_part', where)),
		rows<CompositeWeight>(weightsIn('composite_weight', where)),
		rows<CompositePair>(`FROM composite_pair WHERE ${where}`),
		rows<CompositeColour>(`FROM composite_colour WHERE ${where}`)
	]);
	return { scores, parts, weights, pairs, colours };
}

/**
 * Scores a year by another method with the same SQL, on an engine that is asked by nobody else meanwhile. The range of ranks
 * and the colours stay those of the release: they do not depend on the method chosen. Throws EngineError.
 */
export async function scoreAgain(
	engine: Engine,
	scoringSql: string,
	asked: Asked,
	{ normalisation, weighting, aggregation }: Method
): Promise<ScoredYear> {
	const where = condition(asked);
	const rows = async <Row>(sql: string) => rowsOf<Row>(await engine.query(sql));
	await engine.run(
		`${sumInOrder};
		CREATE OR REPLACE TEMP TABLE item_valued AS
			SELECT basis, composite_id, year, subject_id, item_id, value, state, provenance, vintage, illustrative,
				CASE WHEN problem <> 'constant' THEN problem WHEN value IS NULL THEN 'no-report' END AS problem
			FROM composite_part WHERE ${where};
		CREATE OR REPLACE TEMP TABLE variant_tried AS
			SELECT composite_id, ${literal(normalisation)} AS normalisation, ${literal(weighting)} AS weighting,
				${literal(aggregation)} AS aggregation, NULL::VARCHAR AS changed_item, 1.0::DOUBLE AS factor, true AS own
			FROM composite WHERE composite_id = ${literal(asked.composite)};
		${scoringSql}`
	);
	const published = await readScores(engine, asked);
	const spread: ReadonlyMap<string, Partial<NamedScore>> = new Map(
		published.scores.map((score) => [score.subject_id, score])
	);
	const scores = await rows<NamedScore>(namedScores('subject_ranked', asked));
	return {
		...published,
		scores: scores.map((score) => {
			const known = spread.get(score.subject_id);
			// Ranks among others than those the range was found among cannot be held against it.
			const {
				rank_best = null,
				rank_worst = null,
				methods_counted = null,
				methods_tried = 0
			} = known?.rank_of === score.rank_of ? known : {};
			return { ...score, rank_best, rank_worst, methods_counted, methods_tried };
		}),
		parts: await rows<CompositePart>(partsIn('part_scored', where)),
		weights: await rows<CompositeWeight>(weightsIn('item_weighed', where))
	};
}

/** The methods a composite's items allow, its own among them. Throws EngineError. */
export async function readMethods(engine: Engine, composite: string): Promise<(Method & { own: boolean })[]> {
	return rowsOf<Method & { own: boolean }>(
		await engine.query(
			`SELECT normalisation, weighting, aggregation, own FROM composite_method WHERE composite_id = ${literal(composite)} ORDER BY ALL`
		)
	);
}

/** A sum in one order whatever the number of threads, as everywhere in the judgement. */
const sumInOrder = 'CREATE OR REPLACE TEMP MACRO ordered_sum(list) AS list_sum(list)';

function condition({ composite, basis, year }: Asked): string {
	return `composite_id = ${literal(composite)} AND basis = ${literal(basis)} AND year = ${literal(year)}`;
}

function partsIn(table: string, where: string): string {
	return `SELECT * EXCLUDE (basis, composite_id, year) FROM ${table} WHERE ${where} ORDER BY subject_id, item_id`;
}

function weightsIn(table: string, where: string): string {
	return `SELECT weighting, item_id, constant, entropy, weight FROM ${table} WHERE ${where} ORDER BY weighting, item_id`;
}

function namedScores(table: string, { composite, basis, year }: Asked): string {
	return `SELECT score.* EXCLUDE (basis, composite_id),
			coalesce(place.short_name, institution.name, agency.name, score.subject_id) AS name,
			coalesce(place.name_en, nullif(institution.name_en, ''), agency.name_en, score.subject_id) AS name_en
		FROM ${table} AS score
		JOIN composite USING (composite_id)
		LEFT JOIN place ON composite.scored = 'place' AND place.place_code = score.subject_id
		LEFT JOIN institution ON composite.scored = 'institution' AND institution.institution_id = score.subject_id
		LEFT JOIN agency ON composite.scored = 'agency' AND agency.agency_id = score.subject_id
		WHERE score.composite_id = ${literal(composite)} AND score.basis = ${literal(basis)} AND score.year = ${literal(year)}
		ORDER BY rank NULLS LAST, score.subject_id`;
}
