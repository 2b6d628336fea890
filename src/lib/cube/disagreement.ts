import type { Light } from '../assessment/assessment';
import type { Catalogue } from '../assessment/catalogue';
import type { Cube } from './cube';
import type { Filters } from './filters';
import { rankedLights } from './ranked-lights';
import { membership } from './tally';

/** One target and place whose light depends on the method: a light a method, in the order of the catalogue. */
export interface Disagreement {
	target_id: string;
	place_code: string;
	illustrative: boolean;
	lights: Light[];
	/** How many steps lie between the best and the worst comparable light. */
	spread: number;
}

/** Where methods disagree in a year, area and policy: the widest first; `judged` counts the rows that any method judged. */
export interface Disagreements {
	rows: Disagreement[];
	judged: number;
	/** How many lights of each kind a method gives, by method and light. */
	counts: { id: string; lights: Map<Light, number> }[];
}

/** Holds the methods of a catalogue against each other; a method that cannot judge a row neither agrees nor disagrees. */
export function sliceDisagreements(cube: Cube, catalogue: Catalogue, filters: Filters): Disagreements {
	const inArea = membership(cube, filters.area.codes);
	const bound = cube.codeOf('standing', 'bound');
	const standings = cube.codesOf('standing');
	const places = cube.codesOf('place_code');
	const views = catalogue.methods.map(({ id }) => ({ id, cube: cube.judgedBy(id) }));
	const tallies: Map<Light, number>[] = views.map(() => new Map<Light, number>());
	const rows: Disagreement[] = [];
	let judged = 0;
	for (const { target_id, policy_id } of catalogue.targets) {
		if (filters.policy !== null && filters.policy !== policy_id) continue;
		const [first, last] = cube.rangeOf(target_id);
		for (let row = first; row < last; row++) {
			if (cube.year[row] !== filters.year || standings[row] !== bound || inArea[places[row] ?? 0] !== 1)
				continue;
			if (!open.has(cube.text('light', row) as Light)) continue;
			judged++;
			const lights = views.map(({ cube: view }) => view.text('light', row) as Light);
			lights.forEach((light, index) => {
				const tally = tallies[index];
				tally?.set(light, (tally.get(light) ?? 0) + 1);
			});
			const ranks = lights.map((light) => rankedLights.indexOf(light)).filter((rank) => rank >= 0);
			const spread = Math.max(...ranks) - Math.min(...ranks);
			if (ranks.length < 2 || spread === 0) continue;
			rows.push({
				target_id,
				place_code: cube.text('place_code', row) ?? '',
				illustrative: cube.flag('illustrative', row),
				lights,
				spread
			});
		}
	}
	return {
		rows: rows.sort((a, b) => b.spread - a.spread),
		judged,
		counts: views.map(({ id }, index) => ({ id, lights: tallies[index] ?? new Map<Light, number>() }))
	};
}

/** The lights that a method may see otherwise; the others are facts, or no judgement at all. */
const open: ReadonlySet<Light> = new Set<Light>([
	'on-pace',
	'slightly-behind',
	'behind',
	'worsening',
	'baseline-only'
]);
