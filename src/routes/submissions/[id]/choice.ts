import type { FigureQuestion } from '$lib/server/submissions/submitted-figures';

/** What a reader has chosen of a submission's figures, as it stands in the address. */
export interface Choice {
	/** Part of a name, or a code. */
	place: string;
	indicator: string;
	year: string;
	taken: 'yes' | 'no' | '';
}

/** Reads the choice from a query string; what cannot be is left out. Years have a name of their own: `year` follows a reader everywhere. */
export function choiceFrom(query: URLSearchParams): Choice {
	const year = query.get('reported') ?? '';
	const taken = query.get('taken');
	return {
		place: (query.get('place') ?? '').trim().slice(0, 60),
		indicator: query.get('indicator') ?? '',
		year: /^\d{4}$/.test(year) ? year : '',
		taken: taken === 'yes' || taken === 'no' ? taken : ''
	};
}

/** A page's number in a query string, from 1. */
export function pageFrom(query: URLSearchParams, name: string): number {
	const page = Number(query.get(name));
	return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** The choice as a question to the ledger; a place is known by its code, its name or a part of that. */
export function questionOf(
	{ place, indicator, year, taken }: Choice,
	places: readonly { place_code: string; name: string; name_en: string }[],
	query: URLSearchParams
): FigureQuestion {
	const wanted = place.toLowerCase();
	const named = places.filter(
		({ name, name_en }) => name.includes(place) || name_en.toLowerCase().includes(wanted)
	);
	return {
		places: place === '' ? null : [place, ...named.map(({ place_code }) => place_code)],
		indicator: indicator === '' ? null : indicator,
		year: year === '' ? null : Number(year),
		accepted: taken === '' ? null : taken === 'yes',
		cell: query.get('cell'),
		page: pageFrom(query, 'page')
	};
}
