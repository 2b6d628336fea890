import type { Catalogue } from '$lib/assessment/catalogue';
import type { TypingChoices } from './typing-choices';

/** What a reader can type figures for, or get a template of: regions with their cities, and promised indicators. */
export function typingChoices(
	{ places, regions, policies, targets, indicators, years }: Catalogue,
	policiesOf: ReadonlyMap<string, readonly string[]>
): TypingChoices {
	const mapped = new Set(regions);
	const promised = new Map(policies.map(({ policy_id }) => [policy_id, new Set<string>()]));
	for (const { policy_id, indicator_id } of targets) promised.get(policy_id)?.add(indicator_id);
	const used = new Set([...promised.values()].flatMap((ids) => [...ids]));
	const offered = places.filter(({ place_code, parent }) => mapped.has(place_code) || mapped.has(parent));
	return {
		places: offered.map(({ place_code, name, name_en, parent }) => ({
			code: place_code,
			name,
			name_en,
			parent
		})),
		policies: policies
			.filter(({ policy_id }) => (promised.get(policy_id)?.size ?? 0) > 0)
			.map(({ policy_id, short_title, short_title_en }) => ({
				id: policy_id,
				title: short_title,
				title_en: short_title_en,
				indicators: [...(promised.get(policy_id) ?? [])],
				places: offered
					.filter(({ place_code }) => policiesOf.get(place_code)?.includes(policy_id))
					.map(({ place_code }) => place_code)
			})),
		indicators: indicators
			.filter(({ indicator_id }) => used.has(indicator_id))
			.map(({ indicator_id, name, name_en, unit }) => ({ id: indicator_id, name, name_en, unit })),
		year: years.at(-1) ?? new Date().getFullYear() - 1
	};
}
