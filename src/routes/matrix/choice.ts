import type { Catalogue } from '$lib/assessment/catalogue';
import { lights } from '$lib/chart/light';
import type { Area } from '$lib/cube/area';
import type { MatrixChoice } from '$lib/cube/matrix';

export const levels = ['country', 'province', 'prefecture', 'county'] as const;
export const spans = [1, 2, 3] as const;

/**
 * Reads what is asked of the matrix from a query string; what is missing or unknown takes its default. Where several
 * prefectures lie in the area they are compared, unless another level or `all` is asked for.
 */
export function choiceFrom(
	parameters: URLSearchParams,
	catalogue: Catalogue,
	area: Pick<Area, 'codes'>
): MatrixChoice {
	const asked = parameters.get('level');
	const sort = parameters.get('sort');
	const isTarget = catalogue.targets.some(({ target_id }) => target_id === sort);
	return {
		light: lights.find((light) => light === parameters.get('light')) ?? null,
		level:
			asked === 'all' ? null : (levels.find((level) => level === asked) ?? comparedLevel(catalogue, area)),
		sort: sort === 'behind' || isTarget ? sort : null,
		best: parameters.get('order') === 'best',
		across: parameters.get('across') === 'behind' ? 'behind' : 'document',
		span: spans.find((span) => String(span) === parameters.get('span')) ?? 1,
		reference: parameters.get('reference') !== 'off'
	};
}

function comparedLevel({ places }: Catalogue, { codes }: Pick<Area, 'codes'>): MatrixChoice['level'] {
	const prefectures = places.filter(
		({ place_code, level }) => level === 'prefecture' && codes.has(place_code)
	);
	return prefectures.length > 1 ? 'prefecture' : null;
}
