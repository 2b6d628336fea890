import { error } from '@sveltejs/kit';
import { choicesOf, namesFor } from '$lib/cube/names';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { mapAtlas } from '$lib/server/maps';
import { messagesOf } from '$lib/text';
import type { PageServerLoad } from './$types';
import { readExtras } from './extras.server';
import { viewTarget } from './view';

export const load: PageServerLoad = async ({ url, params, untrack, locals }) => {
	const release = await currentRelease();
	// Another target is shown from the open release; only what the registry adds is fetched for it.
	const id = untrack(() => params.id);
	const [{ sheets }, extras] = await Promise.all([mapAtlas(), readExtras(release, id)]);
	return untrack(() => {
		const view = viewTarget(cubeOf(release, url.searchParams), release.names, id, url.searchParams);
		if (!view) error(404, messagesOf(locals.language).error.notFound);
		const { target, slice, parts, siblings } = view;
		const names = namesFor(release.names, {
			targets: [target.target_id, ...parts, ...siblings, ...(target.part_of ? [target.part_of] : [])],
			places: slice.rows.map(({ place_code }) => place_code).concat(slice.chosen.place_code),
			english: locals.language === 'en'
		});
		const measured = new Set([target.indicator_id, target.condition_indicator]);
		for (const { indicator_id, numerator_id, denominator_id, growth_of } of release.names.indicators) {
			if (indicator_id !== target.indicator_id) continue;
			for (const part of [numerator_id, denominator_id, growth_of]) measured.add(part);
		}
		return {
			...view,
			extras,
			key: `${id}${url.search}`,
			names: {
				...names,
				indicators: release.names.indicators.filter(({ indicator_id }) => measured.has(indicator_id)),
				policies: release.names.policies.filter(({ policy_id }) => policy_id === target.policy_id)
			},
			choices: choicesOf(release.names, view.chosen.area),
			sheet: sheets[`${slice.map?.region} ${slice.map?.level}`] ?? null
		};
	});
};
