import type { Light } from '$lib/assessment/assessment';
import type { ComparedSubject, ComparedTarget } from '$lib/cube/compare';
import { medianOf } from '$lib/cube/median';
import type { ComparedYear } from '$lib/cube/series';
import type { Language } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import { isHeldAgainstUpper } from './finding';

type NameOf = (subject: ComparedSubject) => string;

/** Who moved most between the two years, in numbers of one vintage. */
export function slopeFinding(naming: Naming, compared: ComparedTarget, nameOf: NameOf): string {
	const words = sentences[naming.language];
	const { from, year } = compared;
	if (from === null) return words.noEarlier;
	const moves = compared.subjects.flatMap((subject) => {
		const [before, after] = [pointIn(subject, from), pointIn(subject, year)];
		if (!before || !after || (before.vintage ?? '') !== (after.vintage ?? '')) return [];
		return [{ subject, before, after, change: after.value - before.value }];
	});
	const most = moves.reduce<(typeof moves)[number] | undefined>(
		(first, move) => (first && Math.abs(first.change) >= Math.abs(move.change) ? first : move),
		undefined
	);
	if (!most) return words.noPair(from, year);
	if (most.change === 0) return words.unmoved(from, year);
	const amount = naming.difference(naming.indicatorOf(compared.target_id), most.change);
	const rests = most.before.illustrative || most.after.illustrative;
	return words.moved(nameOf(most.subject), from, year, amount) + (rests ? words.illustrative : '');
}

/** Who changed rank most between the two years. */
export function ranksFinding(naming: Naming, compared: ComparedTarget, nameOf: NameOf): string {
	const words = sentences[naming.language];
	const { from, year, years } = compared;
	if (from === null) return words.noEarlier;
	const moves = compared.subjects.flatMap((subject) => {
		const [before, after] = [
			subject.ranks[years.indexOf(from)] ?? null,
			subject.ranks[years.indexOf(year)] ?? null
		];
		return before === null || after === null ? [] : [{ subject, before, after }];
	});
	const most = moves.toSorted((a, b) => Math.abs(b.before - b.after) - Math.abs(a.before - a.after))[0];
	if (!most) return words.noPair(from, year);
	if (most.before === most.after) return words.sameRanks(from, year);
	const rests = [pointIn(most.subject, from), pointIn(most.subject, year)].some(
		(point) => point?.illustrative
	);
	return (
		words.climbed(nameOf(most.subject), from, year, most.before, most.after) +
		(rests ? words.illustrative : '')
	);
}

const kept: ReadonlySet<Light> = new Set<Light>(['met', 'on-pace']);
const short: ReadonlySet<Light> = new Set<Light>(['slightly-behind', 'behind', 'worsening', 'missed']);

/** How many of the judged places keep their promise or its pace; nobody judges a zone, or a place without a number. */
export function lightsFinding(naming: Naming, compared: ComparedTarget): string {
	const words = sentences[naming.language];
	const judged = compared.subjects.flatMap(
		(subject) => subject.years.find(({ year }) => year === compared.year)?.light ?? []
	);
	const keeping = judged.filter((light) => kept.has(light)).length;
	const falling = judged.filter((light) => short.has(light)).length;
	return keeping + falling === 0
		? words.unjudged(compared.year)
		: words.lights(compared.year, keeping + falling, keeping);
}

/** How many of the chosen places are better than the place above, or than the median of all. */
export function spineFinding(naming: Naming, compared: ComparedTarget): string {
	const words = sentences[naming.language];
	const above = isHeldAgainstUpper(naming, compared)
		? (compared.upper?.years.find(({ year }) => year === compared.year) ?? null)
		: null;
	const centre = above?.value ?? medianOf(compared.field.flatMap(({ value }) => value ?? []));
	const values = compared.subjects.flatMap((subject) => pointIn(subject, compared.year) ?? []);
	if (centre === null || values.length === 0) return words.none(compared.year);
	const beyond = values.filter(({ value }) =>
		compared.better === 'less' ? value < centre : value > centre
	).length;
	const against =
		above?.value != null
			? (words.above[naming.place(compared.upper?.place_code ?? '')?.level ?? ''] ?? words.median)
			: words.median;
	const rests = values.some(({ illustrative }) => illustrative);
	return (
		words.beyond(compared.year, values.length, beyond, against, compared.better) +
		(rests ? words.illustrative : '')
	);
}

function pointIn(subject: ComparedSubject, year: number): (ComparedYear & { value: number }) | undefined {
	return subject.years.find(
		(point): point is ComparedYear & { value: number } => point.year === year && point.value !== null
	);
}

interface Sentences {
	noEarlier: string;
	noPair: (from: number, year: number) => string;
	unmoved: (from: number, year: number) => string;
	moved: (name: string, from: number, year: number, amount: string) => string;
	sameRanks: (from: number, year: number) => string;
	climbed: (name: string, from: number, year: number, before: number, after: number) => string;
	lights: (year: number, of: number, kept: number) => string;
	unjudged: (year: number) => string;
	none: (year: number) => string;
	beyond: (
		year: number,
		of: number,
		beyond: number,
		against: string,
		better: ComparedTarget['better']
	) => string;
	above: Record<string, string>;
	median: string;
	illustrative: string;
}

const sentences: Record<Language, Sentences> = {
	zh: {
		noEarlier: '没有更早的年份可比',
		noPair: (from, year) => `${from} 年与 ${year} 年没有两年都可比的地区`,
		unmoved: (from, year) => `${from} 年到 ${year} 年数值都没有变化`,
		moved: (name, from, year, amount) => `${from} 年到 ${year} 年${name}变化最大：${amount}`,
		sameRanks: (from, year) => `${from} 年与 ${year} 年名次相同`,
		climbed: (name, from, year, before, after) =>
			`${name}名次变化最大：${from} 年第 ${before}，${year} 年第 ${after}`,
		lights: (year, of, count) => `${year} 年可判断的 ${of} 个地区中 ${count} 个已达成或符合进度`,
		unjudged: (year) => `${year} 年所选地区都不能单独判断`,
		none: (year) => `${year} 年没有可比的数`,
		beyond: (year, of, count, against, better) =>
			`${year} 年 ${of} 个地区中 ${count} 个${better === 'neither' ? '高于' : '好于'}${against}`,
		above: { country: '全国', province: '全省', prefecture: '全市' },
		median: '中位数',
		illustrative: '（示例数据）'
	},
	en: {
		noEarlier: 'No earlier year to compare with',
		noPair: (from, year) => `No place can be compared between ${from} and ${year}`,
		unmoved: (from, year) => `Nothing changed from ${from} to ${year}`,
		moved: (name, from, year, amount) => `${name} moved most from ${from} to ${year}: ${amount}`,
		sameRanks: (from, year) => `The ranks of ${year} are those of ${from}`,
		climbed: (name, from, year, before, after) =>
			`${name} changed rank most: ${before} in ${from}, ${after} in ${year}`,
		lights: (year, of, count) => `${count} of ${of} judged places met their promise or kept pace in ${year}`,
		unjudged: (year) => `None of the chosen places is judged in ${year}`,
		none: (year) => `No numbers to compare in ${year}`,
		beyond: (year, of, count, against, better) =>
			`${count} of ${of} places ${count === 1 ? 'is' : 'are'} ${better === 'neither' ? 'above' : 'better than'} ${against} in ${year}`,
		above: { country: 'the country', province: 'the province', prefecture: 'the prefecture' },
		median: 'the median',
		illustrative: ' (illustrative data)'
	}
};
