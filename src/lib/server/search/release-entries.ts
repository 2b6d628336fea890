import type { Catalogue } from '../../assessment/catalogue';
import { rowsOf, type Engine } from '../../engine/engine';
import type { SearchEntry } from '../../search/entry';
import { readingFrom, readingOf } from './pinyin';

/** Everything of a release that has a page of its own, with how it is read. Throws EngineError. */
export async function releaseEntries(names: Catalogue, engine: Engine): Promise<SearchEntry[]> {
	const rows = async <Row>(sql: string) => rowsOf<Row>(await engine.query(sql));
	const former = Map.groupBy(
		await rows<{ place_code: string; old_name: string }>(
			'SELECT DISTINCT place_code, old_name FROM place_alias ORDER BY place_code, old_name'
		),
		({ place_code }) => place_code
	);
	const reported = new Map(
		(
			await rows<{ indicator_id: string; place_code: string }>(
				`SELECT indicator_id, min(place_code) AS place_code FROM figure
				WHERE place_code IN (SELECT place_code FROM place) GROUP BY indicator_id`
			)
		).map(({ indicator_id, place_code }) => [indicator_id, place_code])
	);
	const institutions = await rows<{
		institution_id: string;
		name: string;
		name_en: string;
		place_code: string;
		provenance: string;
	}>('SELECT institution_id, name, name_en, place_code, provenance FROM institution ORDER BY institution_id');
	const places = new Map(names.places.map((place) => [place.place_code, place]));
	const policies = new Map(names.policies.map((policy) => [policy.policy_id, policy]));
	const placeHint = (code: string) => ({
		hint: places.get(code)?.short_name ?? '',
		hint_en: places.get(code)?.name_en ?? ''
	});

	return [
		...names.places.map((place): SearchEntry => {
			const old = (former.get(place.place_code) ?? []).map(({ old_name }) => old_name);
			const known = { text: place.short_name, pinyin: place.pinyin };
			const all = unique([place.name, place.short_name, ...old]);
			return {
				kind: 'place',
				id: place.place_code,
				names: all,
				// Of a name that is read in a way of its own, the usual reading is typed as well.
				pinyin: unique(all.flatMap((name) => [readingFrom(name, known), readingOf(name)])),
				name_en: place.name_en,
				code: place.place_code,
				...placeHint(place.parent),
				path: `/places/${place.place_code}`
			};
		}),
		...names.targets.map((target): SearchEntry => {
			const policy = policies.get(target.policy_id);
			return {
				kind: 'target',
				id: target.target_id,
				names: [target.title],
				pinyin: [readingOf(target.title)],
				name_en: target.title_en,
				code: '',
				hint: policy?.short_title ?? '',
				hint_en: policy?.short_title_en ?? '',
				path: `/targets/${target.target_id}`
			};
		}),
		...names.policies.map((policy): SearchEntry => {
			const all = unique([policy.short_title, policy.title]);
			return {
				kind: 'policy',
				id: policy.policy_id,
				names: all,
				pinyin: all.map(readingOf),
				name_en: policy.short_title_en,
				code: policy.number ?? '',
				...placeHint(policy.region),
				path: `/policies/${policy.policy_id}`
			};
		}),
		...names.indicators.flatMap((indicator): SearchEntry[] => {
			const place = reported.get(indicator.indicator_id);
			// An indicator is shown by its figures; one that nobody reported has no page.
			if (place === undefined) return [];
			return [
				{
					kind: 'indicator',
					id: indicator.indicator_id,
					names: [indicator.name],
					pinyin: [readingOf(indicator.name)],
					name_en: indicator.name_en,
					code: '',
					...placeHint(place),
					path: `/figures/${place}/${indicator.indicator_id}`
				}
			];
		}),
		...institutions.map((institution): SearchEntry => ({
			kind: 'institution',
			id: institution.institution_id,
			names: [institution.name],
			pinyin: [readingOf(institution.name)],
			name_en: institution.name_en,
			code: '',
			...placeHint(institution.place_code),
			path: `/institutions/${institution.institution_id}`,
			...(institution.provenance === 'illustrative' ? { illustrative: true } : {})
		}))
	];
}

function unique(names: readonly string[]): string[] {
	return [...new Set(names.filter(Boolean))];
}
