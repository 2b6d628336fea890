import type { TargetSlice } from '$lib/cube/target';
import { messagesOf } from '$lib/text';
import type { Language } from '$lib/text';
import type { Naming } from './naming';
import { lightWords, sentence } from './words';

/** What the trend of a target's chosen place says. */
export function trendFinding(naming: Naming, { chosen, year }: TargetSlice): string {
	return chosen.now
		? sentence(naming, chosen.now)
		: `${naming.placeName(chosen.place_code)} ${String(year)} ${messagesOf(naming.language).chart.noData}`;
}

/** Who is first and who is last of the places in the year, in the given order; missing ones are counted. */
export function rankingFinding(
	naming: Naming,
	slice: TargetSlice,
	order: 'ascending' | 'descending'
): string {
	const words = sentences[naming.language];
	const ranked = slice.rows.filter(({ light }) => light !== 'not-applicable');
	const valued = ranked
		.flatMap(({ place_code, actual, illustrative }) =>
			actual === null ? [] : [{ place_code, actual, illustrative }]
		)
		.toSorted((a, b) => (order === 'ascending' ? a.actual - b.actual : b.actual - a.actual));
	const [first, last] = [valued[0], valued.at(-1)];
	const missing = ranked.length - valued.length;
	if (!first || !last) return words.none(slice.year);
	const value = (amount: number) => naming.value(naming.indicatorOf(slice.target_id), amount);
	const named = (amount: number) =>
		words.join(
			valued.filter(({ actual }) => actual === amount).map(({ place_code }) => naming.placeName(place_code))
		);
	const head =
		first.actual === last.actual
			? words.same(slice.year, valued.length, value(first.actual))
			: words.spread(
					slice.year,
					named(first.actual),
					value(first.actual),
					named(last.actual),
					value(last.actual)
				);
	const rests = valued.some(
		({ actual, illustrative }) => illustrative && (actual === first.actual || actual === last.actual)
	);
	return head + (rests ? words.illustrative : '') + (missing > 0 ? words.missing(missing) : '');
}

/** How many places have which light in the year. */
export function mapFinding(naming: Naming, { year, counts }: Pick<TargetSlice, 'year' | 'counts'>): string {
	const text = messagesOf(naming.language);
	return `${text.unit.year(year)}${text.colon}${lightWords(text, counts)}`;
}

interface Sentences {
	join: (names: readonly string[]) => string;
	none: (year: number) => string;
	same: (year: number, count: number, value: string) => string;
	spread: (year: number, first: string, best: string, last: string, worst: string) => string;
	missing: (count: number) => string;
	illustrative: string;
}

const sentences: Record<Language, Sentences> = {
	zh: {
		join: (names) => (names.length > 3 ? `${String(names.length)} 地` : names.join('、')),
		none: (year) => `${String(year)} 年各地均无数据`,
		same: (year, count, value) => `${String(year)} 年 ${String(count)} 地相同：${value}`,
		spread: (year, first, best, last, worst) =>
			`${String(year)} 年${first}居首（${best}），${last}居末（${worst}）`,
		missing: (count) => `；${String(count)} 地无数据`,
		illustrative: '（示例数据）'
	},
	en: {
		join: (names) => (names.length > 3 ? `${String(names.length)} places` : names.join(', ')),
		none: (year) => `No place has data for ${String(year)}`,
		same: (year, count, value) => `${String(count)} places are equal in ${String(year)}: ${value}`,
		spread: (year, first, best, last, worst) =>
			`${String(year)}: ${first} first (${best}), ${last} last (${worst})`,
		missing: (count) => `; ${String(count)} without data`,
		illustrative: ' (illustrative data)'
	}
};
