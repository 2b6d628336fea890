import type { Catalogue, CatalogueTarget } from '../assessment/catalogue';

/** The names a page needs before the whole catalogue is in the browser. */
export type Names = Pick<Catalogue, 'places' | 'targets' | 'indicators' | 'policies'>;

/** What a reader can choose from. */
export interface Choices {
	years: number[];
	policies: { id: string; title: string; title_en: string }[];
	/** The ways to judge, the assessment's own first. */
	methods: { id: string; name: string; name_en: string }[];
	areas: { id: string; name: string; name_en: string; zone: boolean }[];
}

interface Subjects {
	targets: Iterable<string>;
	places: Iterable<string>;
	/** Beside those of the targets. */
	policies?: Iterable<string>;
	/** False on pages in Chinese: whoever turns to English gets the whole catalogue or a new page. */
	english: boolean;
}

/** The part of a catalogue that names some subjects; texts that only a target's own page shows are left out. */
export function namesFor(catalogue: Catalogue, { targets, places, policies = [], english }: Subjects): Names {
	const targetIds = new Set(targets);
	const placeCodes = new Set(places);
	const chosen = catalogue.targets.filter(({ target_id }) => targetIds.has(target_id)).map(brief);
	const indicatorIds = new Set(chosen.map(({ indicator_id }) => indicator_id));
	const policyIds = new Set([...policies, ...chosen.map(({ policy_id }) => policy_id)]);
	const names = {
		places: catalogue.places
			.filter(({ place_code }) => placeCodes.has(place_code))
			.map((place) => ({ ...place, pinyin: '' })),
		targets: chosen,
		indicators: catalogue.indicators
			.filter(({ indicator_id }) => indicatorIds.has(indicator_id))
			.map((indicator) => ({ ...indicator, definition: '', definition_en: '' })),
		policies: catalogue.policies
			.filter(({ policy_id }) => policyIds.has(policy_id))
			.map((policy) => ({ ...policy, issuers: '', note: null, note_en: null, source: '' }))
	};
	return english ? names : inChinese(names);
}

function inChinese({ places, targets, indicators, policies }: Names): Names {
	return {
		places: places.map((place) => ({ ...place, name_en: '' })),
		targets: targets.map((target) => ({ ...target, title_en: '' })),
		indicators: indicators.map((indicator) => ({
			...indicator,
			name_en: '',
			unit_en: '',
			steps: indicator.steps.map((step) => ({ ...step, label_en: '' }))
		})),
		policies: policies.map((policy) => ({ ...policy, title_en: '', short_title_en: '' }))
	};
}

/** The years, policies and areas of a catalogue, as choices; the chosen area is always among them. */
export function choicesOf(catalogue: Catalogue, area: string): Choices {
	const regions = new Set([...catalogue.policies.map(({ region }) => region), area]);
	return {
		years: catalogue.years,
		methods: catalogue.methods,
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
