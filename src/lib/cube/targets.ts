import type { Change, Light } from '../assessment/assessment';
import type { Catalogue } from '../assessment/catalogue';
import type { Cube } from './cube';
import type { Filters } from './filters';
import type { LightCount } from './overview';

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
	return catalogue.targets.flatMap(({ target_id, policy_id }) => {
		if (filters.policy !== null && filters.policy !== policy_id) return [];
		const [first, last] = cube.rangeOf(target_id);
		const counts = new Map<Light, number>();
		const places: string[] = [];
		let illustrative = false;
		for (let row = first; row < last; row++) {
			const code = cube.text('place_code', row) ?? '';
			if (
				cube.year[row] !== filters.year ||
				cube.text('standing', row) !== 'bound' ||
				!filters.area.codes.has(code)
			)
				continue;
			const light = cube.text('light', row) as Light;
			counts.set(light, (counts.get(light) ?? 0) + 1);
			illustrative ||= cube.flag('illustrative', row);
			const wanted =
				(asked.light === null || light === asked.light) &&
				(asked.change === null || cube.text('change', row) === asked.change);
			if (wanted && (asked.light !== null || asked.change !== null)) places.push(code);
		}
		if (counts.size === 0) return [];
		if ((asked.light !== null || asked.change !== null) && places.length === 0) return [];
		return [
			{
				target_id,
				policy_id,
				counts: [...counts].map(([light, count]) => ({ light, count })),
				asked: places,
				illustrative
			}
		];
	});
}
