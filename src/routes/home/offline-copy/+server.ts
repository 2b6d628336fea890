import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { error, json } from '@sveltejs/kit';
import { mostBytes } from '$lib/engine/small-file';
import { currentRelease } from '$lib/server/current-release';
import { vocabularyAddress, vocabularyOf } from '$lib/server/intake/vocabulary';
import { mayBeKept } from '$lib/server/offline-copies';
import type { OpenRelease } from '$lib/server/releases/open-release';
import { releasesFolder } from '$lib/server/settings';
import { searchIndexOf } from '../../search/search-index.server';
import { sizeOfPages } from './sizes';
import type { RequestHandler } from './$types';

/** What an offline copy of a release consists of. */
export interface CopyPlan {
	release: string;
	/** Addresses of pages, without a language. */
	pages: string[];
	/** Files of the release: address and size in bytes. */
	files: { address: string; bytes: number }[];
	/** Whether the database is among the files: one that is read by ranges cannot be read offline. */
	hasDatabase: boolean;
	/** Of the pages, as they will be stored; an estimate. */
	pageBytes: number;
}

/** What to fetch for an offline copy of the newest release; 404 where this server lets nobody keep anything. */
export const GET: RequestHandler = async () => {
	if (!mayBeKept()) error(404, '本服务器不允许保存离线副本 This server allows no offline copies');
	const release = await currentRelease();
	const pages = pagesOf(release);
	const files = await filesOf(release);
	const plan: CopyPlan = {
		release: release.id,
		pages,
		files,
		hasDatabase: files.some(({ address }) => address === release.database),
		pageBytes: sizeOfPages(pages)
	};
	return json(plan, { headers: { 'cache-control': 'no-cache' } });
};

const single = [
	'/',
	'/matrix',
	'/targets',
	'/places',
	'/policies',
	'/tasks',
	'/reports',
	'/submit',
	'/map',
	'/compare',
	'/institutions',
	'/scores',
	'/methods',
	'/quality',
	'/what-if',
	'/explore',
	'/open',
	'/releases',
	'/wall',
	'/home',
	'/search',
	'/offline'
];

function pagesOf({ names }: OpenRelease): string[] {
	const latest = names.years.at(-1);
	return [
		...single,
		...(latest === undefined ? [] : [`/reports/${String(latest)}`]),
		...names.policies.map(({ policy_id }) => `/policies/${policy_id}`),
		...names.targets.map(({ target_id }) => `/targets/${target_id}`),
		...names.places.map(({ place_code }) => `/places/${place_code}`)
	];
}

async function filesOf(release: OpenRelease): Promise<CopyPlan['files']> {
	const { id, cubes, catalogue, database, maps } = release;
	const cubeFiles = [cubes.all, cubes.reported].flatMap(({ core, numbers, lights }) => [
		core,
		numbers,
		lights
	]);
	const ofRelease = [...cubeFiles, catalogue, database];
	const sized = ofRelease.map(async (address) => {
		const name = address.slice(address.lastIndexOf('/') + 1);
		return { address, bytes: (await stat(join(releasesFolder(), id, name))).size };
	});
	const index = await searchIndexOf(release);
	return [
		...(await Promise.all(sized)).filter(({ address, bytes }) => address !== database || bytes <= mostBytes),
		{ address: `/search/index?release=${id}`, bytes: index.plain.length },
		{ address: vocabularyAddress(await vocabularyOf(release)), bytes: 0 },
		{ address: maps, bytes: 0 }
	];
}
