import { createHash } from 'node:crypto';
import { rowsOf, type Engine } from '../../engine/engine';
import type { Vocabulary } from '../../intake/reading';

/** A release as far as its names need it. */
interface Source {
	id: string;
	engine: Engine;
}

/** A vocabulary with the address it is served at, named by what it holds. */
export interface ServedVocabulary {
	vocabulary: Vocabulary;
	json: string;
	digest: string;
}

let served: { id: string; promise: Promise<ServedVocabulary> } | undefined;

/** The names of a release, read once. Throws EngineError. */
export function vocabularyOf(release: Source): Promise<ServedVocabulary> {
	if (served?.id !== release.id) served = { id: release.id, promise: read(release) };
	return served.promise;
}

/** Where the browser finds the vocabulary; the address changes with what it holds. */
export function vocabularyAddress({ digest }: ServedVocabulary): string {
	return `/submit/vocabulary/${digest}.json`;
}

async function read({ id, engine }: Source): Promise<ServedVocabulary> {
	const rows = async <Row>(sql: string) => rowsOf<Row>(await engine.query(sql));
	const steps = await rows<{ scale_id: string; rank: number; label: string }>(
		'FROM scale_step ORDER BY scale_id, rank'
	);
	const indicators = await rows<Vocabulary['indicators'][number] & { aliasNames: string | null }>(
		`SELECT indicator_id AS id, name, name_en AS "nameEn", aliases AS "aliasNames", unit, kind, decimals, minimum, maximum,
			scale_id AS scale
		FROM indicator ORDER BY indicator_id`
	);
	const vocabulary: Vocabulary = {
		release: id,
		places: await rows(
			`SELECT place_code AS code, name, short_name AS "shortName", pinyin, level, nullif(parent, '') AS parent
			FROM place ORDER BY place_code`
		),
		aliases: await rows(
			`SELECT old_code AS code, old_name AS name, place_code AS place, nullif(first_seen, '') AS "firstSeen",
				nullif(last_seen, '') AS "lastSeen"
			FROM place_alias ORDER BY old_code, old_name`
		),
		indicators: indicators.map(({ aliasNames, ...indicator }) => ({
			...indicator,
			aliases: aliasesOf(indicator.name, aliasNames)
		})),
		units: await rows('SELECT symbol, name_en AS "nameEn", dimension, factor FROM unit ORDER BY symbol'),
		scales: [...Map.groupBy(steps, ({ scale_id }) => scale_id)].map(([scale, own]) => ({
			id: scale,
			steps: own.map(({ rank, label }) => ({ rank, label }))
		}))
	};
	const json = JSON.stringify(vocabulary);
	return { vocabulary, json, digest: createHash('sha256').update(json).digest('hex').slice(0, 16) };
}

/** The release joins aliases by 、, which some names hold themselves: 医院、卫生院数 has one alias, not two. */
function aliasesOf(name: string, joined: string | null): string[] {
	if (!joined) return [];
	return name.includes('、') ? [joined] : joined.split('、');
}
