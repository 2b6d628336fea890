import { join } from 'node:path';
import type { Engine } from '../../engine/engine';
import { openNativeEngine } from '../../engine/native';
import { currentRelease } from '../current-release';
import { releasesFolder } from '../settings';

let opened: { id: string; engine: Engine } | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a task on an engine of its own that reads the release of the request, one task after the other: cases are asked in
 * temporary tables, which two tasks at once would share. Throws EngineError and what the task throws.
 */
export function askInTurn<Answer>(task: (engine: Engine) => Promise<Answer>): Promise<Answer> {
	const turn = last.then(async () => task(await engineOf((await currentRelease()).id)));
	last = turn.catch(() => undefined);
	return turn;
}

/** The engine that was asked last, where it reads this release; else another takes its place. */
async function engineOf(id: string): Promise<Engine> {
	if (opened?.id === id) return opened.engine;
	const engine = await openNativeEngine(join(releasesFolder(), id, 'kangbiao.duckdb'), { readOnly: true });
	await opened?.engine.close();
	opened = { id, engine };
	return engine;
}
