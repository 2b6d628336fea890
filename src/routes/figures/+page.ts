import { browser } from '$app/environment';
import { asset } from '$app/paths';
import { error } from '@sveltejs/kit';
import type { Catalogue } from '$lib/assessment/catalogue';
import type { ReportedFigure } from '$lib/server/figures-of';
import type { OpenIndicator } from '$lib/server/open/indicators';
import { text } from './[place]/[indicator]/text';
import type { PageLoad } from './$types';
import { viewFigures } from './view';

/** The figures of the place and indicator that the address of a static copy names; null before it names any. */
export const load: PageLoad = async ({ url, fetch, parent }) => {
	const [code, id] = [url.searchParams.get('place'), url.searchParams.get('indicator')];
	if (!browser || code === null || id === null) return { shown: null };
	const { files, language } = await parent();
	const words = text[language];
	const read = async <Content>(path: string): Promise<Content> => {
		const response = await fetch(asset(path));
		if (!response.ok) error(404, words.placeNotFound(code.slice(0, 40)));
		return (await response.json()) as Content;
	};
	const { places, indicators } = await read<Catalogue>(files.catalogue);
	const place = places.find(({ place_code }) => place_code === code);
	if (!place) error(404, words.placeNotFound(code.slice(0, 40)));
	const indicator = indicators.find(({ indicator_id }) => indicator_id === id);
	if (!indicator) error(404, words.indicatorNotFound(id.slice(0, 80)));
	const [figures, { items }] = await Promise.all([
		read<ReportedFigure[]>(`/figures/${code}.json`),
		read<{ items: OpenIndicator[] }>('/open/indicators.json')
	]);
	const formula = items.find(({ indicator_id }) => indicator_id === id)?.formula ?? null;
	return { shown: viewFigures({ place, indicator, formula }, figures, indicators, url.searchParams) };
};
