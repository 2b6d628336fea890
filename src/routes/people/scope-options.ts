import type { Catalogue, CataloguePlace } from '$lib/assessment/catalogue';
import type { Naming } from '$lib/view/naming';

/** Something to tick, and the lower-case text by which it is found. */
export interface ScopeOption {
	id: string;
	label: string;
	/** How far below the first of its group it lies. */
	depth: number;
	search: string;
}

export interface ScopeGroup {
	label: string;
	options: ScopeOption[];
}

/** The places of a release as a tree, a group for each province; a place is followed by those that lie in it. */
export function placeOptions({ places }: Catalogue, naming: Naming): ScopeGroup[] {
	const inside = Map.groupBy(places, ({ parent }) => parent);
	const below = (place: CataloguePlace, depth: number): ScopeOption[] => [
		{
			id: place.place_code,
			label: naming.placeName(place.place_code, 'full'),
			depth,
			search:
				`${place.name} ${place.name_en} ${place.pinyin} ${place.pinyin.replaceAll(' ', '')} ${place.place_code}`.toLowerCase()
		},
		...(inside.get(place.place_code) ?? []).flatMap((child) => below(child, depth + 1))
	];
	const roots = places.filter(({ level }) => level === 'province' || level === 'country');
	return roots
		.toSorted((a, b) => a.place_code.localeCompare(b.place_code))
		.map((root) => ({
			label: naming.placeName(root.place_code, 'full'),
			options: root.level === 'country' ? below(root, 0).slice(0, 1) : below(root, 0)
		}));
}

/** The indicators of a release, by name. */
export function indicatorOptions({ indicators }: Catalogue, naming: Naming): ScopeGroup[] {
	const options = indicators.map(({ indicator_id, name, name_en }) => ({
		id: indicator_id,
		label: naming.indicatorName(indicator_id),
		depth: 0,
		search: `${name} ${name_en} ${indicator_id}`.toLowerCase()
	}));
	const language = naming.language === 'zh' ? 'zh-CN' : 'en';
	return [{ label: '', options: options.toSorted((a, b) => a.label.localeCompare(b.label, language)) }];
}
