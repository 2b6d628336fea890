import { languageOf } from '$lib/text';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ data, url }) => ({
	...data,
	language: data.publication?.language ?? languageOf(url.searchParams.get('lang'))
});
