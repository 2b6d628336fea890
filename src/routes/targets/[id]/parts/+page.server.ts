import { error } from '@sveltejs/kit';
import { filtersFrom } from '$lib/cube/filters';
import { currentRelease } from '$lib/server/current-release';
import { readAllocation, readKeys, readWhole, type AllocationRow } from '$lib/server/registry/allocations';
import { formatShare, messagesOf } from '$lib/text';
import { Naming } from '$lib/view/naming';
import type { PageServerLoad } from './$types';

/** A target divided among its places by the chosen key, and how each stands to its part in a year. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { engine, names } = await currentRelease();
	const target = names.targets.find(({ target_id }) => target_id === params.id);
	if (target?.breakdown_as !== 'part') error(404, messagesOf(locals.language).error.notFound);
	const { year, illustrative } = filtersFrom(url.searchParams, names);
	const basis = illustrative ? 'all' : 'reported';
	const keys = await readKeys(engine, target.target_id);
	const chosen = keys.find(({ key }) => key === url.searchParams.get('by')) ?? keys[0];
	const rows = chosen ? await readAllocation(engine, basis, target.target_id, chosen.key, year) : [];
	const whole = await readWhole(engine, basis, target.target_id, year);

	const naming = Naming.of(names, locals.language);
	const indicator = naming.indicator(target.indicator_id);
	const measured = { population: 'resident-population', gdp: 'gdp' } as Partial<Record<string, string>>;
	const keyIndicator = naming.indicator(measured[chosen?.key ?? ''] ?? target.indicator_id);
	const sumOf = (field: 'part' | 'actual') => {
		const values = rows.flatMap((row) => row[field] ?? []);
		return rows.length > 0 && values.length === rows.length
			? values.reduce((total, value) => total + value, 0)
			: null;
	};
	const rowOf = (row: AllocationRow) => ({
		place_code: row.place_code,
		name: naming.placeName(row.place_code),
		keyValue: chosen?.key === 'by-hand' ? '—' : naming.value(keyIndicator, row.key_value),
		share: formatShare(row.share, locals.language, 1, true),
		part: naming.plain(indicator, row.part),
		actual: naming.plain(indicator, row.actual),
		path: row.path_value === null ? '—' : naming.plain(indicator, row.path_value),
		gap: naming.columnDifference(indicator, row.gap),
		gapShare: formatShare(row.gap_share, locals.language, 1, true),
		light: row.light,
		illustrative: row.illustrative
	});
	return {
		target: target.target_id,
		indicator_id: target.indicator_id,
		title: naming.targetTitle(target.target_id),
		unit: naming.unit(indicator),
		year,
		years: names.years.filter(
			(one) => one >= (target.baseline_year ?? target.from_year) && one <= (target.due_year ?? one)
		),
		illustrative,
		keys,
		chosen: chosen ?? null,
		reason: chosen?.reason ? naming.pick(chosen.reason, chosen.reason_en ?? '') : '',
		problem: rows[0]?.problem ?? null,
		total: naming.value(indicator, target.value),
		parts: naming.value(indicator, sumOf('part')),
		residual: naming.difference(indicator, rows[0]?.residual),
		whole: whole && {
			name: naming.placeName(whole.place_code),
			actual: naming.value(indicator, whole.actual),
			sum: naming.value(indicator, sumOf('actual'))
		},
		gapUnknown: rows.some(({ light }) => light !== null) && rows.every(({ gap_share }) => gap_share === null),
		anyIllustrative: rows.some((row) => row.illustrative),
		rows: rows.map(rowOf)
	};
};
