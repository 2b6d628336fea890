import type { Catalogue, CatalogueIndicator, CataloguePlace } from '$lib/assessment/catalogue';
import type { ReportedFigure } from '$lib/server/figures-of';
import type { Formula } from '$lib/server/open/indicators';

/** An indicator at a place, and the indicators that it is worked out from. */
export interface Asked {
	place: CataloguePlace;
	indicator: CatalogueIndicator;
	formula: Formula | null;
}

/** The indicators whose figures a page shows: the one asked for, then its parts. */
export function shownOf({ indicator, formula }: Pick<Asked, 'indicator' | 'formula'>): string[] {
	if (!formula) return [indicator.indicator_id];
	const parts =
		formula.kind === 'ratio' ? [formula.numerator_id, formula.denominator_id] : [formula.growth_of];
	return [indicator.indicator_id, ...parts];
}

/** What the page of an indicator at a place shows of its figures for an address. */
export function viewFigures(
	asked: Asked,
	figures: readonly ReportedFigure[],
	indicators: Catalogue['indicators'],
	parameters: URLSearchParams
) {
	const shown = shownOf(asked);
	const illustrative = parameters.get('illustrative') !== 'off';
	const year = parameters.get('year');
	return {
		...asked,
		year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
		sections: shown.map((id) => ({
			indicator_id: id,
			figures: figures.filter(
				(figure) => figure.indicator_id === id && (illustrative || figure.provenance !== 'illustrative')
			)
		})),
		hidden: illustrative
			? 0
			: figures.filter(
					({ provenance, indicator_id }) => provenance === 'illustrative' && shown.includes(indicator_id)
				).length,
		names: {
			places: [asked.place],
			indicators: shown.flatMap((id) => indicators.filter(({ indicator_id }) => indicator_id === id)),
			targets: [],
			policies: []
		}
	};
}
