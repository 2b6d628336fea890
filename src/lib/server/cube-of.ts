import type { Cube } from '../cube/cube';
import { methodFrom } from '../cube/filters';
import type { OpenRelease } from './releases/open-release';

/** The cube of a release that an address asks for: with or without illustrative figures, judged by its method. */
export function cubeOf(release: OpenRelease, parameters: URLSearchParams): Cube {
	const cube = parameters.get('illustrative') === 'off' ? release.reported : release.all;
	return cube.judgedBy(methodFrom(parameters, release.names));
}
