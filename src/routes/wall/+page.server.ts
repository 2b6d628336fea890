import { readScenes } from './scenes.server';
import type { PageServerLoad } from './$types';

/** The scenes of a wall; from then on the page asks for newer ones itself. */
export const load: PageServerLoad = async ({ url, locals }) => ({
	scenes: await readScenes(url.searchParams, locals.language),
	seconds: secondsOf(url.searchParams.get('seconds'))
});

const standard = 20;

/** How long a scene stays: a whole number of seconds from 5 to 600. */
function secondsOf(asked: string | null): number {
	const seconds = Number(asked);
	return Number.isInteger(seconds) && seconds >= 5 && seconds <= 600 ? seconds : standard;
}
