import type { Catalogue } from '../assessment/catalogue';
import { anchors, type Anchor } from './peers';

/** What a reader compares; everything of it stands in the address. */
export interface CompareChoice {
	/** Codes of places and ids of zones, at most `mostSubjects`. */
	subjects: string[];
	/** At most `mostTargets`. */
	targets: string[];
	/** Peers of this place stand in for the subjects. */
	like: string | null;
	by: Anchor[];
	peers: number;
	/** The year looked at, and the one it is held against; null: the page finds them. */
	year: number | null;
	from: number | null;
	illustrative: boolean;
}

export const mostSubjects = 8;
export const mostTargets = 4;

/**
 * Reads the choice from a query string: `places` and `targets` are lists with commas, to which `add` and `with` add one
 * each (a form without scripts can say no more). What nobody knows is left out.
 */
export function compareChoiceFrom(parameters: URLSearchParams, catalogue: Catalogue): CompareChoice {
	const isPlace = (id: string) => catalogue.places.some(({ place_code }) => place_code === id);
	const isZone = (id: string) => catalogue.zones.some(({ zone_id }) => zone_id === id);
	const isTarget = (id: string) => catalogue.targets.some(({ target_id }) => target_id === id);
	const like = parameters.get('like');
	const by = anchors.filter((anchor) => listOf(parameters.getAll('by').join(',')).includes(anchor));
	const peers = Number(parameters.get('peers') ?? 4);
	const subjects = [...listOf(parameters.get('places')), ...listOf(parameters.get('add'))];
	const targets = [...listOf(parameters.get('targets')), ...listOf(parameters.get('with'))];
	return {
		subjects: [...new Set(subjects)].filter((id) => isPlace(id) || isZone(id)).slice(0, mostSubjects),
		targets: [...new Set(targets)].filter(isTarget).slice(0, mostTargets),
		like: like !== null && isPlace(like) ? like : null,
		by: by.length > 0 ? by : [...anchors],
		peers: Number.isInteger(peers) && peers >= 1 && peers < mostSubjects ? peers : 4,
		year: yearOf(parameters.get('year')),
		from: yearOf(parameters.get('from')),
		illustrative: parameters.get('illustrative') !== 'off'
	};
}

function listOf(text: string | null): string[] {
	return (text ?? '').split(',').filter((part) => part !== '');
}

function yearOf(text: string | null): number | null {
	return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}
