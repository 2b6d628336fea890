import { lights } from '$lib/chart/light';
import type { Catalogue } from '$lib/assessment/catalogue';
import type { MatrixChoice } from '$lib/cube/matrix';

export const levels = ['country', 'province', 'prefecture', 'county'] as const;
export const spans = [1, 2, 3] as const;

/** Reads what is asked of the matrix from a query string; what is missing or unknown takes its default. */
export function choiceFrom(parameters: URLSearchParams, catalogue: Catalogue): MatrixChoice {
	const sort = parameters.get('sort');
	const isTarget = catalogue.targets.some(({ target_id }) => target_id === sort);
	return {
		light: lights.find((light) => light === parameters.get('light')) ?? null,
		level: levels.find((level) => level === parameters.get('level')) ?? null,
		sort: sort === 'behind' || isTarget ? sort : null,
		best: parameters.get('order') === 'best',
		across: parameters.get('across') === 'behind' ? 'behind' : 'document',
		span: spans.find((span) => String(span) === parameters.get('span')) ?? 1,
		reference: parameters.get('reference') !== 'off'
	};
}
