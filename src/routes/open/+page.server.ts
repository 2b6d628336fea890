import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rowsOf, type Engine } from '$lib/engine/engine';
import { currentRelease } from '$lib/server/current-release';
import { releasesFolder } from '$lib/server/settings';
import { resources } from './resources';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
	const { id, engine, database, cubes } = await currentRelease();
	const sizeOf = async (href: string) => {
		const { size } = await stat(join(releasesFolder(), id, basename(href)));
		return { href, megabytes: size / 1_000_000 };
	};
	return {
		// A copy does not tell where it was written.
		origin: locals.publication ? '' : url.origin,
		counts: await countRows(engine),
		examples: await findExamples(engine),
		downloads: {
			database: await sizeOf(database),
			all: await sizeOf(cubes.all.core),
			allNumbers: await sizeOf(cubes.all.numbers),
			reported: await sizeOf(cubes.reported.core),
			reportedNumbers: await sizeOf(cubes.reported.numbers)
		}
	};
};

async function countRows(engine: Engine): Promise<Record<string, number>> {
	const counts = resources.map(({ table }) => `(SELECT count(*) FROM "${table}") AS "${table}"`);
	const [row] = rowsOf<Record<string, number>>(await engine.query(`SELECT ${counts.join(', ')}`));
	return row ?? {};
}

/** Links of each kind that lead to rows of this release. */
async function findExamples(engine: Engine): Promise<ExampleLink[]> {
	const [judged] = rowsOf<{ target_id: string; policy_id: string; place_code: string; year: number }>(
		await engine.query(
			`SELECT target_id, policy_id, place_code, year FROM assessment JOIN target USING (target_id)
			WHERE basis = 'all' AND actual IS NOT NULL
			ORDER BY headline DESC, year DESC, place_code, target_id LIMIT 1`
		)
	);
	const [figure] = rowsOf<{ place_code: string; indicator_id: string; year: number }>(
		await engine.query(
			`SELECT place_code, indicator_id, max(year) AS year FROM figure WHERE provenance = 'official'
			GROUP BY ALL ORDER BY count(*) DESC, place_code, indicator_id LIMIT 1`
		)
	);
	const links: ExampleLink[] = [];
	const add = (resource: string, words: ExampleLink['words'], query: Record<string, string | number>) => {
		const parameters = Object.entries(query).map(([name, value]) => `${name}=${value}`);
		links.push({ resource, words, query: parameters.join('&') });
	};
	if (figure) {
		add('figures.csv', 'figuresOfPlace', { place: figure.place_code, indicator: figure.indicator_id });
		add('figures.csv', 'official', { year: figure.year, provenance: 'official' });
	}
	if (judged) {
		add('assessment.csv', 'target', { target: judged.target_id });
		add('assessment.csv', 'policyYear', { policy: judged.policy_id, year: judged.year });
		add('assessment.csv', 'reported', { place: judged.place_code, basis: 'reported' });
	}
	return links;
}

interface ExampleLink {
	resource: string;
	words: 'figuresOfPlace' | 'official' | 'target' | 'policyYear' | 'reported';
	query: string;
}
