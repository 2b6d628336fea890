import type { Catalogue, CatalogueTarget } from '../assessment/catalogue';

/** The names a page needs before the whole catalogue is in the browser. */
export type Names = Pick<Catalogue, 'places' | 'targets' | 'indicators' | 'policies'>;

/** What a reader can choose from. */
export interface Choices {
	years: number[];
	policies: { id: string; title: string; title_en: string }[];
	areas: { id: string; name: string; name_en: string; zone: boolean }[];
}

/** The part of a catalogue that names some targets and places; texts that only a target's own page shows are left out. */
export function namesFor(
	catalogue: Catalogue,
	targets: Iterable<string>,
	places: Iterable<string>,
	policies: Iterable<string> = []
): Names {
	const targetIds = new Set(targets);
	const placeCodes = new Set(places);
	const chosen = catalogue.targets.filter(({ target_id }) => targetIds.has(target_id)).map(brief);
	const indicatorIds = new Set(chosen.map(({ indicator_id }) => indicator_id));
	const policyIds = new Set([...policies, ...chosen.map(({ policy_id }) => policy_id)]);
	return {
		places: catalogue.places.filter(({ place_code }) => placeCodes.has(place_code)),
		targets: chosen,
		indicators: catalogue.indicators
			.filter(({ indicator_id }) => indicatorIds.has(indicator_id))
			.map((indicator) => ({ ...indicator, definition: '', definition_en: '' })),
		policies: catalogue.policies
			.filter(({ policy_id }) => policyIds.has(policy_id))
			.map((policy) => ({ ...policy, note: null, note_en: null, source: '' }))
	};
}

/** The years, policies and areas of a catalogue, as choices; the chosen area is always among them. */
export function choicesOf(catalogue: Catalogue, area: string): Choices {
	const regions = new Set([...catalogue.policies.map(({ region }) => region), area]);
	return {
		years: catalogue.years,
		policies: catalogue.policies.map(({ policy_id, short_title, short_title_en }) => ({
			id: policy_id,
			title: short_title,
			title_en: short_title_en
		})),
		areas: [
			...catalogue.places
				.filter(({ place_code }) => regions.has(place_code))
				.toSorted((a, b) => order(a.place_code) - order(b.place_code))
				.map(({ place_code, short_name, name_en }) => ({
					id: place_code,
					name: short_name,
					name_en,
					zone: false
				})),
			...catalogue.zones.map(({ zone_id, name, name_en }) => ({ id: zone_id, name, name_en, zone: true }))
		]
	};
}

/** 四川 is where most promises bind; the country comes last. */
function order(code: string): number {
	const position = ['510000', '500000', '410300', '510100', '100000'].indexOf(code);
	return position === -1 ? 9 : position;
}

function brief(target: CatalogueTarget): CatalogueTarget {
	return { ...target, clause: '', phrase: '', note: null, note_en: null };
}
