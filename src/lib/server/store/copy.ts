import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sql, type Kysely } from 'kysely';
import type { Store } from './open';
import type { Tables } from './tables';

/**
 * Every table with its key, those that others refer to first. Sessions and counts of failed logins are not copied: whoever is logged in
 * logs in again.
 */
const copiedTables = {
	account: ['id'],
	password_link: ['id'],
	audit: ['id'],
	ledger_clock: ['id'],
	file: ['sha256'],
	// A version refers to the one before it.
	submission: ['sequence'],
	submission_figure: ['submission_id', 'position'],
	submission_time: ['submission_id', 'position'],
	submission_event: ['sequence'],
	event_figure: ['sequence', 'position'],
	event_comment: ['sequence', 'sheet', 'cell'],
	mapping: ['shape', 'sequence'],
	published_release: ['sequence']
} satisfies Partial<Record<keyof Tables, readonly string[]>>;

export type CopiedTable = keyof typeof copiedTables;
export const copied = Object.keys(copiedTables) as CopiedTable[];

/** How much a copy holds. */
export interface Copied {
	rows: number;
	sha256: string;
}

/** A copy that cannot be trusted, or a store that it may not be written over. */
export class CopyRefused extends Error {
	override name = 'CopyRefused';
}

type Row = Record<string, unknown>;

const rowsAtOnce = 200;

/**
 * Writes everything in a store, as it is at one moment, to a file while the store is in use: a line of JSON for each row, compressed, and
 * their SHA-256 in the last one. The file may be restored to either kind of store. Throws what writing or reading throws; the file is
 * then not there.
 */
export async function backUp(store: Store, path: string): Promise<Copied> {
	const draft = `${path}.part`;
	const hash = createHash('sha256');
	let rows = 0;
	try {
		await atOneMoment(store, async (within) => {
			async function* lines(): AsyncGenerator<string> {
				for (const table of copied) {
					for await (const row of rowsOf(within, table)) {
						const line = `${JSON.stringify({ table, row: written(row) })}\n`;
						hash.update(line);
						rows += 1;
						yield line;
					}
				}
				yield `${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`;
			}
			await pipeline(Readable.from(lines()), createGzip(), createWriteStream(draft));
		});
		const end = await verifyBackup(draft);
		await rename(draft, path);
		return end;
	} finally {
		await rm(draft, { force: true });
	}
}

/** Reads a backup to its end and compares its SHA-256. Throws CopyRefused where it is not whole. */
export async function verifyBackup(path: string): Promise<Copied> {
	let end: Copied | undefined;
	const hash = createHash('sha256');
	let rows = 0;
	for await (const line of linesOf(path)) {
		if (end) throw damaged(path);
		const said = JSON.parse(line) as Partial<Copied> & { table?: string };
		if (said.table === undefined) end = { rows: said.rows ?? -1, sha256: said.sha256 ?? '' };
		else {
			hash.update(`${line}\n`);
			rows += 1;
		}
	}
	if (!end || end.rows !== rows || end.sha256 !== hash.digest('hex')) throw damaged(path);
	return end;
}

/** Puts a verified backup into a store that holds nothing yet, whole or not at all. Throws CopyRefused. */
export async function restore(store: Store, path: string): Promise<Copied> {
	const end = await verifyBackup(path);
	await store.db.transaction().execute(async (within) => {
		for (const table of copied) {
			if (table === 'ledger_clock') continue;
			const { rows } = await sql`SELECT 1 FROM ${sql.table(table)} LIMIT 1`.execute(within);
			if (rows.length > 0) {
				throw new CopyRefused(
					'台账不是空的，不能恢复到其中。请把 KANGBIAO_DATA（或 DATABASE_URL）指向新的位置。 The store holds something already; point KANGBIAO_DATA (or DATABASE_URL) to a new place.'
				);
			}
		}
		await within.deleteFrom('ledger_clock').execute();
		let waiting: Row[] = [];
		let table: CopiedTable | undefined;
		const flush = async () => {
			if (table !== undefined && waiting.length > 0) {
				await within.insertInto(table).values(waiting).execute();
			}
			waiting = [];
		};
		for await (const line of linesOf(path)) {
			const said = JSON.parse(line) as { table?: CopiedTable; row?: Row };
			if (said.table === undefined || said.row === undefined) continue;
			if (said.table !== table || waiting.length >= rowsAtOnce) await flush();
			table = said.table;
			waiting.push(read(said.row));
		}
		await flush();
	});
	return end;
}

/** Runs a task that sees the store as it is now, whatever is written meanwhile; it holds nobody up. */
export function atOneMoment<Answer>(
	{ kind, db }: Store,
	task: (within: Kysely<Tables>) => Promise<Answer>
): Promise<Answer> {
	const reading = db.transaction().setAccessMode('read only');
	// SQLite reads within a transaction from one moment anyhow, and knows no levels.
	return (kind === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading).execute(task);
}

/** The rows of a table in the order of its key, a few at a time; files one by one, for they are large. */
export async function* rowsOf(within: Kysely<Tables>, table: CopiedTable): AsyncGenerator<Row> {
	const order = sql.join(copiedTables[table].map((column) => sql.ref(column)));
	const most = table === 'file' ? 1 : rowsAtOnce;
	for (let start = 0; ; start += most) {
		const { rows } = await sql<Row>`SELECT * FROM ${sql.table(table)} ORDER BY ${order}
			LIMIT ${most} OFFSET ${start}`.execute(within);
		yield* rows;
		if (rows.length < most) return;
	}
}

async function* linesOf(path: string): AsyncGenerator<string> {
	const source = createReadStream(path);
	const unpacked = createGunzip();
	const broken = pipeline(source, unpacked).then(
		() => undefined,
		(error: unknown) => error
	);
	try {
		yield* createInterface({ input: unpacked, crlfDelay: Infinity });
	} catch {
		throw damaged(path);
	}
	const error = await broken;
	if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error;
	if (error !== undefined) throw damaged(path);
}

function damaged(path: string): CopyRefused {
	return new CopyRefused(
		`备份文件不完整或被改动，未恢复任何内容：${path} The backup is not whole or was changed; nothing was restored: ${path}`
	);
}

function written(row: Row): Row {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
		])
	);
}

function read(row: Row): Row {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			typeof value === 'object' && value !== null && 'base64' in value
				? Buffer.from(String(value.base64), 'base64')
				: value
		])
	);
}
