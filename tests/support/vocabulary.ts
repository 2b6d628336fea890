import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { Vocabulary } from '../../src/lib/intake/reading';

interface SeedIndicator {
	id: string;
	name: string;
	name_en: string;
	unit: string;
	kind: string;
	decimals: number;
	minimum?: number;
	maximum?: number;
	scale?: string;
	aliases?: string[];
}

/** The names of the shipped seeds and data, as a release of them would tell. */
export function shippedVocabulary(): Vocabulary {
	const seed = (name: string): unknown => parseYaml(readFileSync(join('seeds', name), 'utf8'));
	const rows = (name: string) =>
		parseCsv<Record<string, string>>(readFileSync(join('data/places', name)), { columns: true });
	const indicators = readdirSync('seeds/indicators').flatMap(
		(name) => seed(join('indicators', name)) as SeedIndicator[]
	);
	return {
		release: 'test',
		places: rows('places.csv').map((row) => ({
			code: row['code'] ?? '',
			name: row['name'] ?? '',
			shortName: row['short_name'] ?? '',
			pinyin: row['pinyin'] ?? '',
			level: row['level'] ?? '',
			parent: row['parent'] === '' ? null : (row['parent'] ?? null)
		})),
		aliases: rows('aliases.csv').map((row) => ({
			code: row['old_code'] ?? '',
			name: row['old_name'] ?? '',
			place: row['code'] ?? '',
			firstSeen: row['first_seen'] === '' ? null : (row['first_seen'] ?? null),
			lastSeen: row['last_seen'] === '' ? null : (row['last_seen'] ?? null)
		})),
		indicators: indicators.map((indicator) => ({
			id: indicator.id,
			name: indicator.name,
			nameEn: indicator.name_en,
			aliases: indicator.aliases ?? [],
			unit: indicator.unit,
			kind: indicator.kind,
			decimals: indicator.decimals,
			minimum: indicator.minimum ?? null,
			maximum: indicator.maximum ?? null,
			scale: indicator.scale ?? null
		})),
		units: (
			seed('units.yaml') as { symbol: string; name_en: string; dimension: string; factor: number }[]
		).map(({ name_en, ...unit }) => ({ ...unit, nameEn: name_en })),
		scales: (seed('scales.yaml') as { id: string; steps: { label: string }[] }[]).map(({ id, steps }) => ({
			id,
			steps: steps.map(({ label }, rank) => ({ rank, label }))
		}))
	};
}
