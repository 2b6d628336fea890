import type { Catalogue } from '../assessment/catalogue';
import { areaOf, type Area } from './area';

/** What a reader has chosen; everything of it stands in the URL. */
export interface Filters {
	year: number;
	/** null: all policies. */
	policy: string | null;
	area: Area;
	/** False: only official and compiled figures are judged. */
	illustrative: boolean;
	/** The way to judge; `pace` is the assessment's own. */
	method: string;
	/** The target a map shows; null: the first that fits. */
	map: string | null;
}

const defaultArea = '510000';

/** Reads the filters from a query string; what is missing or unknown takes its default: the last year, 四川, everything. */
export function filtersFrom(parameters: URLSearchParams, catalogue: Catalogue): Filters {
	const year = Number(parameters.get('year'));
	const policy = parameters.get('policy');
	const map = parameters.get('map');
	return {
		year: catalogue.years.includes(year) ? year : (catalogue.years.at(-1) ?? 0),
		policy: catalogue.policies.some(({ policy_id }) => policy_id === policy) ? policy : null,
		area: areaOf(catalogue, parameters.get('zone') ?? '') ?? areaOf(catalogue, defaultArea) ?? empty,
		method: methodFrom(parameters, catalogue),
		illustrative: parameters.get('illustrative') !== 'off',
		map: catalogue.targets.some(({ target_id }) => target_id === map) ? map : null
	};
}

/** The way to judge that an address asks for: a known one, else the assessment's own. */
export function methodFrom(parameters: URLSearchParams, catalogue: Pick<Catalogue, 'methods'>): string {
	const asked = parameters.get('method');
	return catalogue.methods.find(({ id }) => id === asked)?.id ?? 'pace';
}

const empty: Area = { id: '', codes: new Set(), region: '' };
