import { join } from 'node:path';
import type { Engine } from '../../engine/engine';
import { openNativeEngine } from '../../engine/native';
import { currentRelease } from '../current-release';
import { releasesFolder } from '../settings';

let opened: Promise<Engine> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a task on an engine of its own that reads the present release, one task after the other: cases are asked in
 * temporary tables, which two tasks at once would share.
 */
export function askInTurn<Answer>(task: (engine: Engine) => Promise<Answer>): Promise<Answer> {
	const turn = last.then(async () => {
		opened ??= open();
		return task(await opened);
	});
	last = turn.catch(() => undefined);
	return turn;
}

async function open(): Promise<Engine> {
	const { id } = await currentRelease();
	return openNativeEngine(join(releasesFolder(), id, 'kangbiao.duckdb'), { readOnly: true });
}
