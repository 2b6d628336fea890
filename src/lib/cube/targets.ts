import type { Change, Light } from '../assessment/assessment';
import type { Catalogue } from '../assessment/catalogue';
import type { Cube } from './cube';
import type { Filters } from './filters';
import { inOrder, membership, noLights, type LightCount } from './tally';

/** One line of the list of targets: how its bound places stand in the year. */
export interface TargetLine {
	target_id: string;
	policy_id: string;
	counts: LightCount[];
	/** Places in the asked-for light or change, where one was asked for. */
	asked: string[];
	illustrative: boolean;
}

/** Lists the targets in force in a year and area; with a light or change only those with such a place. */
export function sliceTargets(
	cube: Cube,
	catalogue: Catalogue,
	filters: Filters,
	asked: { light: Light | null; change: Change | null }
): TargetLine[] {
	const inArea = membership(cube, filters.area.codes);
	const bound = cube.codeOf('standing', 'bound');
	const places = cube.codesOf('place_code');
	const standings = cube.codesOf('standing');
	const lights = cube.codesOf('light');
	const changes = cube.codesOf('change');
	const wantedLight = asked.light === null ? null : cube.codeOf('light', asked.light);
	const wantedChange = asked.change === null ? null : cube.codeOf('change', asked.change);
	const filtered = wantedLight !== null || wantedChange !== null;
	return catalogue.targets.flatMap(({ target_id, policy_id }) => {
		if (filters.policy !== null && filters.policy !== policy_id) return [];
		const [first, last] = cube.rangeOf(target_id);
		const counts = noLights(cube);
		let judged = 0;
		const found: string[] = [];
		let illustrative = false;
		for (let row = first; row < last; row++) {
			if (cube.year[row] !== filters.year || standings[row] !== bound || inArea[places[row] ?? 0] !== 1)
				continue;
			const light = lights[row] ?? 0;
			counts[light] = (counts[light] ?? 0) + 1;
			judged++;
			illustrative ||= cube.flag('illustrative', row);
			const wanted = (wantedLight ?? light) === light && (wantedChange ?? changes[row]) === changes[row];
			if (filtered && wanted) found.push(cube.text('place_code', row) ?? '');
		}
		if (judged === 0 || (filtered && found.length === 0)) return [];
		return [{ target_id, policy_id, counts: inOrder(cube, counts), asked: found, illustrative }];
	});
}
