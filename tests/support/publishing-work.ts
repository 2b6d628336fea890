import { existsSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';
import type { Manifest } from '../../src/lib/release/manifest';
import { onPublished } from '../../src/lib/server/releases/announcements';
import { listPublished } from '../../src/lib/server/releases/published';
import { publishChanges, shownRelease } from '../../src/lib/server/releases/publisher';
import { releasesFolder } from '../../src/lib/server/settings';
import { currentStore } from '../../src/lib/server/store/current-store';
import type { Store } from '../../src/lib/server/store/open';
import { accept } from '../../src/lib/server/submissions/decide';
import { handIn } from '../../src/lib/server/submissions/hand-in';
import { handInOf, person, proposed } from './handing-in';
import { smallHomeFigure } from './small-home';

/**
 * Where a server that publishes is ended by SIGKILL, and its builder with it: as soon as it has acknowledged an acceptance, when a file of
 * the release that is being built lies there, when the release is in its place, after a statement to the store, or when it tells others.
 */
export type PublishingKill =
	| { at: 'acknowledged' | 'draft' | 'database' | 'manifest' | 'in-place' | 'announcement' }
	| { at: 'statement'; number: number };

export interface PublishingTask {
	/** Hands in and accepts a figure of this year, and publishes it; none where left out. */
	year?: number;
	kill?: PublishingKill;
	/** Goes on until so many acceptances are in the release that is shown, whoever made them. */
	until?: number;
}

/** What a server shows. */
export interface Shown {
	release: string;
	/** Submissions of the figures in the release, one for each figure. */
	submissions: string[];
	/** Newest first. */
	published: { release_id: string; through: number; at: string }[];
	/** Files that its manifest names and that are not there. */
	lacking: string[];
	/** Folders of builds that did not end. */
	drafts: string[];
}

/** Opens the newest release as a server that starts, says what it shows, and does its task. */
export async function work({ year, kill, until }: PublishingTask): Promise<void> {
	await shownRelease();
	say('shown', await look());
	if (year !== undefined) {
		const store = await currentStore();
		const id = await acceptOne(store, year);
		say('accepted', id);
		if (kill) arm(kill, store);
		await publishChanges();
		say('published', await look());
	}
	for (let attempt = 0; until !== undefined && attempt < 200; attempt++) {
		await publishChanges();
		if ((await look()).submissions.length >= until) break;
		await setTimeout(100);
	}
	say('end', await look());
}

async function acceptOne(store: Store, year: number): Promise<string> {
	const { place, indicator, unit } = smallHomeFigure;
	const figure = proposed(year, 60 + (year - 2000) / 10, {
		place: { printed: '全国', printedCode: null, code: place, name: '全国', level: null },
		indicator: { printed: '人均预期寿命', id: indicator },
		unit: { printed: unit, symbol: unit }
	});
	const { id } = await handIn(store, (await shownRelease()).id, handInOf([figure]));
	await accept(store, person('planner'), { submission: id, positions: [0], decided: [], comment: '' });
	return id;
}

async function look(): Promise<Shown> {
	const { id, engine } = await shownRelease();
	const { columns } = await engine.query(
		'SELECT submission FROM figure WHERE submission IS NOT NULL ORDER BY year'
	);
	const folder = join(releasesFolder(), id);
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	const published = await listPublished(await currentStore());
	return {
		release: id,
		submissions: [...(columns[0] ?? [])] as string[],
		published: published.map(({ release_id, through, at }) => ({ release_id, through, at })),
		lacking: manifest.files.filter((file) => !existsSync(join(folder, file))),
		drafts: readdirSync(releasesFolder()).filter((name) => name.startsWith('.draft-'))
	};
}

function arm(kill: PublishingKill, store: Store): void {
	switch (kill.at) {
		case 'acknowledged':
			endNow();
			break;
		case 'statement':
			store.db = store.db.withPlugin(killAfter(kill.number));
			break;
		case 'announcement':
			onPublished(() => {
				endNow();
			});
			break;
		default:
			watch(kill.at);
	}
}

const files = { draft: '', database: 'kangbiao.duckdb', manifest: 'manifest.json' };

/** Looks every millisecond; the builder is another process, so that this one has nothing else to do. */
function watch(at: 'draft' | 'database' | 'manifest' | 'in-place'): void {
	const before = new Set(readdirSync(releasesFolder()));
	let builder: number | undefined;
	setInterval(() => {
		const fresh = readdirSync(releasesFolder()).filter((name) => !before.has(name));
		const draft = fresh.find((name) => name.startsWith('.draft-'));
		if (draft) builder = Number(draft.slice('.draft-'.length));
		const isThere =
			at === 'in-place'
				? fresh.some(
						(name) => existsSync(join(releasesFolder(), name, 'manifest.json')) && !name.startsWith('.')
					)
				: draft !== undefined && existsSync(join(releasesFolder(), draft, files[at]));
		if (isThere) endNow(builder);
	}, 1);
}

function killAfter(statement: number): KyselyPlugin {
	let done = 0;
	return {
		transformQuery: ({ node }) => node,
		transformResult: ({ result }) => {
			done += 1;
			if (done === statement) endNow();
			return Promise.resolve(result);
		}
	};
}

/** Ends the builder first: on its own it would do the work to its end. */
function endNow(builder?: number): void {
	if (builder !== undefined && builder !== process.pid) {
		try {
			process.kill(builder, 'SIGKILL');
		} catch {
			// It has ended by itself.
		}
	}
	process.kill(process.pid, 'SIGKILL');
}

/** At once: what waits in a buffer dies with the process. */
function say(what: string, told: unknown): void {
	writeSync(1, `${JSON.stringify({ what, told })}\n`);
}
