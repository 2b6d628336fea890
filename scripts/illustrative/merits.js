import { between, draw } from './draw.js';
import { rounded } from './series.js';

/**
 * @typedef {import('./obligations.js').Policy} Policy
 * @typedef {import('./obligations.js').Indicator} Indicator
 * @typedef {import('./register.js').Entry} Entry
 * @typedef {import('./sheet.js').Drawn} Drawn
 */

/**
 * What candidates can show for the rules of preference, some beyond the edge and some short of it; not all report.
 * @param {readonly Policy[]} policies
 * @param {readonly Entry[]} register
 * @param {ReadonlyMap<string, Indicator>} indicators
 * @param {ReadonlyMap<string, readonly string[]>} scales
 * @returns {Drawn[]}
 */
export function figuresOfMerits(policies, register, indicators, scales) {
	return policies.flatMap(({ region, priorities }) =>
		(priorities ?? []).flatMap(({ chooses, requires }) =>
			requires.flat().flatMap((merit) => {
				const indicator = 'indicator' in merit ? indicators.get(merit.indicator) : undefined;
				if (!indicator || !('indicator' in merit)) return [];
				const steps = scales.get(indicator.scale ?? '');
				return register
					.filter(
						({ id, kind, place }) =>
							kind === chooses && place === region && draw('merit', indicator.id, id) < 0.8
					)
					.flatMap(({ id }) =>
						[2023, 2024, 2025].map((year) => ({
							place: id,
							indicator: indicator.id,
							year,
							value: steps
								? stepAround(steps, String(merit.value), id)
								: rounded(
										Number(merit.value) * between(0.2, 2.2, indicator.id, id) + (2023 - year),
										indicator
									)
						}))
					);
			})
		)
	);
}

/**
 * @param {readonly string[]} steps
 * @param {string} edge
 * @param {string} id
 */
function stepAround(steps, edge, id) {
	const rank = steps.indexOf(edge) + Math.floor(between(-2, 3, 'step', id));
	return steps[Math.min(steps.length - 1, Math.max(0, rank))] ?? '';
}
