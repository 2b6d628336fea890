import type { Catalogue } from '$lib/assessment/catalogue';
import { aggregations, normalisations, weightings } from '$lib/policy/composite-schema';
import type { Method } from '$lib/server/registry/composite-scores';

/** What a reader of the scores has chosen; everything of it stands in the URL. */
export interface Choice {
	year: number;
	illustrative: boolean;
	method: Method;
	/** Whether it is the composite's own. */
	own: boolean;
	/** The place, institution or agency whose score is opened. */
	subject: string | null;
}

/** The year and the switch of a query string; what is missing or unknown takes the newest year, with everything. */
export function yearFrom(parameters: URLSearchParams, { years }: Pick<Catalogue, 'years'>) {
	const asked = Number(parameters.get('year'));
	return {
		year: years.includes(asked) ? asked : (years.at(-1) ?? 0),
		illustrative: parameters.get('illustrative') !== 'off'
	};
}

/** The method of a query string, of those that are possible; what is missing or impossible is the composite's own. */
export function methodFrom(
	parameters: URLSearchParams,
	possible: readonly (Method & { own: boolean })[]
): Method & { own: boolean } {
	const own = possible.find((method) => method.own) ?? possible[0];
	if (!own) throw new Error('a composite has its own method at least');
	const one = <Value extends string>(name: string, known: readonly Value[], otherwise: Value) =>
		known.find((value) => value === parameters.get(name)) ?? otherwise;
	const normalisation = one('normalisation', normalisations, own.normalisation);
	const weighting = one('weights', weightings, own.weighting);
	const aggregation = one('aggregation', aggregations, own.aggregation);
	return (
		possible.find(
			(method) =>
				method.normalisation === normalisation &&
				method.weighting === weighting &&
				method.aggregation === aggregation
		) ?? own
	);
}
