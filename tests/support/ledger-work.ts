import { writeSync } from 'node:fs';
import type { KyselyPlugin } from 'kysely';
import { openStore, type Store, type StoreAddress } from '../../src/lib/server/store/open';
import { accept, withdraw } from '../../src/lib/server/submissions/decide';
import { handIn } from '../../src/lib/server/submissions/hand-in';
import { handInOf, person, proposed } from './handing-in';

/**
 * Hands in one submission; then hands in another, accepts it and withdraws it, and is killed by SIGKILL after the statement of that
 * number. Writes a line for everything that was acknowledged before.
 */
export async function workUntilKilled(address: StoreAddress, statement: number): Promise<void> {
	const store = await openStore(address);
	await work(store);
	await work({ ...store, db: store.db.withPlugin(killAfter(statement)) });
	await store.close();
	say('finished');
}

async function work(store: Store): Promise<void> {
	const figures = [2021, 2022, 2023].map((year) => proposed(year, year - 1980));
	const { id } = await handIn(store, 'small', handInOf(figures));
	say(`handed-in ${id}`);
	await accept(store, person('planner'), {
		submission: id,
		positions: [0, 1, 2],
		decided: [0, 1, 2],
		comment: ''
	});
	say(`accepted ${id}`);
	await withdraw(store, person('planner'), { submission: id, comment: '' });
	say(`withdrawn ${id}`);
}

function killAfter(statement: number): KyselyPlugin {
	let done = 0;
	return {
		transformQuery: ({ node }) => node,
		transformResult: ({ result }) => {
			done += 1;
			if (done === statement) process.kill(process.pid, 'SIGKILL');
			return Promise.resolve(result);
		}
	};
}

/** At once: what waits in a buffer dies with the process. */
function say(line: string): void {
	writeSync(1, `${line}\n`);
}
