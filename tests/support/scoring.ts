import { scoringSql } from '../../src/lib/assessment/composite';
import type {
	CompositeColour,
	CompositePair,
	CompositePart,
	CompositeScore,
	CompositeWeight
} from '../../src/lib/assessment/composite-rows';
import measure from '../../src/lib/assessment/measure.sql?raw';
import variantTried from '../../src/lib/assessment/composite-variant.sql?raw';
import { rowsOf, type Engine } from '../../src/lib/engine/engine';
import { insertRows, type Row } from '../../src/lib/engine/insert';
import { openNativeEngine } from '../../src/lib/engine/native';
import tables from '../../src/lib/release/tables.sql?raw';

/** A composite worked by hand: one subject a row and one item a column; what is left out takes the plainest value. */
export interface Worked {
	values: (number | null)[][];
	/** Columns of composite_item. */
	items: Row[];
	normalisation?: string;
	weighting?: string;
	aggregation?: string;
	missing_rule?: string;
	minimum_share?: number;
	/** Beside its own method: every other one, or a fifth more and less of each weight. */
	variants?: 'all' | 'weights';
}

export interface ScoredItems {
	/** In the order of the subjects, then of the items. */
	parts: CompositePart[][];
	scores: CompositeScore[];
	weights: CompositeWeight[];
	/** By "subject|other". */
	outranked: Map<string, CompositePair>;
	colours: CompositeColour[];
}

let opened: Promise<Engine> | undefined;

/** Scores one worked composite with the SQL of the assessment. */
export async function scoreItems(worked: Worked): Promise<ScoredItems> {
	opened ??= open();
	const engine = await opened;
	const normalisation = worked.normalisation ?? 'as-is';
	const weighting = worked.weighting ?? 'stated';
	const aggregation = worked.aggregation ?? 'arithmetic';
	await engine.run(
		`DELETE FROM composite; DELETE FROM composite_item;
		CREATE OR REPLACE TEMP TABLE item_valued (
			basis VARCHAR, composite_id VARCHAR, year SMALLINT, subject_id VARCHAR, item_id VARCHAR, value DOUBLE, state VARCHAR,
			provenance VARCHAR, vintage VARCHAR, illustrative BOOLEAN, problem VARCHAR
		)`
	);
	await insertRows(engine, 'composite', [
		{
			composite_id: 'worked',
			normalisation,
			weighting,
			aggregation,
			missing_rule: worked.missing_rule ?? 'renormalise',
			minimum_share: worked.minimum_share ?? 0.01
		}
	]);
	await insertRows(
		engine,
		'composite_item',
		worked.items.map((item, position) => ({
			composite_id: 'worked',
			item_id: nameOf('i', position),
			position,
			weight: 1,
			direction: 'increase',
			...item
		}))
	);
	await insertRows(
		engine,
		'item_valued',
		worked.values.flatMap((row, subject) =>
			row.map((value, item) => ({
				basis: 'all',
				composite_id: 'worked',
				year: 2024,
				subject_id: nameOf('s', subject),
				item_id: nameOf('i', item),
				value,
				illustrative: false
			}))
		)
	);
	await engine.run(variantTried);
	if (worked.variants !== 'all') {
		await engine.run(
			`DELETE FROM variant_tried WHERE NOT own ${worked.variants === 'weights' ? 'AND changed_item IS NULL' : ''}`
		);
	}
	await engine.run(scoringSql);
	const rows = async <Found>(sql: string) => rowsOf<Found>(await engine.query(sql));
	const parts = await rows<CompositePart>('FROM part_scored ORDER BY subject_id, item_id');
	const pairs = await rows<CompositePair>('FROM subject_outranked ORDER BY subject_id, other_id');
	return {
		parts: worked.values.map((_, subject) =>
			parts.filter(({ subject_id }) => subject_id === nameOf('s', subject))
		),
		scores: await rows('FROM subject_ranked ORDER BY subject_id'),
		weights: await rows(`FROM item_weighed WHERE weighting = '${weighting}' ORDER BY item_id`),
		outranked: new Map(pairs.map((pair) => [`${pair.subject_id}|${pair.other_id}`, pair])),
		colours: await rows('FROM worst_items ORDER BY subject_id')
	};
}

async function open(): Promise<Engine> {
	const engine = await openNativeEngine();
	await engine.run(tables);
	await engine.run(`CREATE TEMP TABLE figure_in_force (
		basis VARCHAR, place_code VARCHAR, indicator_id VARCHAR, year SMALLINT, value DOUBLE, state VARCHAR, provenance VARCHAR,
		vintage VARCHAR, revision SMALLINT
	)`);
	await engine.run(measure);
	return engine;
}

/** Names that sort as they are counted. */
function nameOf(kind: 's' | 'i', position: number): string {
	return `${kind}${position < 10 ? '' : String.fromCharCode(96 + Math.floor(position / 10))}${String(position % 10)}`;
}
