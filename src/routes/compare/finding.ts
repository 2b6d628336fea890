import type { ComparedSubject, ComparedTarget } from '$lib/cube/compare';
import type { ComparedYear } from '$lib/cube/series';
import type { Language } from '$lib/text';
import type { Naming } from '$lib/view/naming';

/** The numbers that grow with the size of a place: a total above is no measure of a part. */
const summed = new Set(['count', 'amount']);

/** Whether the numbers of the place above can be held against those below. */
export function isHeldAgainstUpper(naming: Naming, { target_id, isPart }: ComparedTarget): boolean {
	return !isPart && !summed.has(naming.indicatorOf(target_id)?.kind ?? '');
}

/**
 * What a comparison says, in a sentence: who leads in the year, by how much against the place above (else against the last
 * one), who has no number. A sentence that rests on an illustrative number says so.
 */
export function findingOf(
	naming: Naming,
	compared: ComparedTarget,
	nameOf: (subject: ComparedSubject) => string
): string {
	const words = sentences[naming.language];
	const { year, subjects } = compared;
	const index = compared.years.indexOf(year);
	const reports = subjects.map((subject) => ({
		subject,
		point: subject.years.find((point) => point.year === year)
	}));
	const known = reports.flatMap(({ subject, point }) =>
		point && point.value !== null
			? [{ subject, point, value: point.value, rank: subject.ranks[index] ?? 0 }]
			: []
	);
	const missing = reports
		.filter(({ point }) => (point?.value ?? null) === null)
		.map(({ subject }) => nameOf(subject));
	const leaders = known.filter(({ rank }) => rank === 1);
	const [leader] = leaders;
	if (!leader) return words.none(year);
	const value = (amount: number) => naming.value(naming.indicatorOf(compared.target_id), amount);
	const gap = (amount: number) =>
		naming.difference(naming.indicatorOf(compared.target_id), Math.abs(amount), false);
	const names = words.join(leaders.map(({ subject }) => nameOf(subject)));
	const tail = missing.length > 0 && known.length > 0 ? words.missing(missing) : '';
	const marked = (rests: readonly ComparedYear[]) =>
		rests.some(({ illustrative }) => illustrative) ? words.illustrative : '';
	const points = leaders.map(({ point }) => point);
	if (known.length === 1) return words.only(names, year, value(leader.value)) + marked(points) + tail;
	if (leaders.length === known.length) return words.same(year, value(leader.value)) + marked(points) + tail;
	const head = words.leads(names, year, leaders.length > 1, compared.better !== 'neither');
	const upper = isHeldAgainstUpper(naming, compared) ? upperOf(compared, leader) : undefined;
	if (upper) {
		const above =
			words.above[naming.place(upper.place_code)?.level ?? ''] ?? naming.placeName(upper.place_code);
		const difference = leader.value - upper.value;
		return (
			head +
			words.against(above, gap(difference), Math.sign(difference)) +
			marked([...points, upper.point]) +
			tail
		);
	}
	const last = known.reduce((worst, report) => (report.rank > worst.rank ? report : worst), leader);
	const difference = leader.value - last.value;
	if ((last.point.vintage ?? '') !== (leader.point.vintage ?? '')) return head + marked(points) + tail;
	return (
		head +
		words.beyond(nameOf(last.subject), gap(difference), Math.sign(difference)) +
		marked([...points, last.point]) +
		tail
	);
}

function upperOf(
	{ upper, year, subjects }: ComparedTarget,
	leader: { subject: ComparedSubject; point: ComparedYear }
): { place_code: string; value: number; point: ComparedYear } | undefined {
	const point = upper?.years.find((known) => known.year === year);
	if (!upper || !point || point.value === null || leader.subject.id === upper.place_code) return undefined;
	if (subjects.every(({ id }) => id === upper.place_code)) return undefined;
	if ((point.vintage ?? '') !== (leader.point.vintage ?? '')) return undefined;
	return { place_code: upper.place_code, value: point.value, point };
}

interface Sentences {
	join: (names: readonly string[]) => string;
	none: (year: number) => string;
	only: (name: string, year: number, value: string) => string;
	same: (year: number, value: string) => string;
	leads: (names: string, year: number, shared: boolean, judged: boolean) => string;
	above: Record<string, string>;
	against: (above: string, gap: string, sign: number) => string;
	beyond: (last: string, gap: string, sign: number) => string;
	missing: (names: readonly string[]) => string;
	illustrative: string;
}

const sentences: Record<Language, Sentences> = {
	zh: {
		join: (names) => (names.length > 3 ? `${names.length} 地` : names.join('、')),
		none: (year) => `所选地区 ${year} 年均无数据`,
		only: (name, year, value) => `${year} 年只有${name}有数：${value}`,
		same: (year, value) => `${year} 年各地相同，均为 ${value}`,
		leads: (names, year, shared, judged) =>
			`${names} ${year} 年${shared ? '并列' : ''}${judged ? '居首' : '数值最高'}`,
		above: { country: '全国', province: '全省', prefecture: '全市' },
		against: (above, gap, sign) =>
			sign === 0 ? `，与${above}持平` : `，${sign > 0 ? '高出' : '低于'}${above} ${gap}`,
		beyond: (last, gap, sign) => `，${sign > 0 ? '高出' : '低于'}末位的${last} ${gap}`,
		missing: (names) => `；${names.length > 3 ? `${names.length} 地` : names.join('、')}无数据`,
		illustrative: '（示例数据）'
	},
	en: {
		join: (names) =>
			names.length > 3
				? `${names.length} places`
				: names.length > 1
					? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
					: (names[0] ?? ''),
		none: (year) => `None of the chosen places has data for ${year}`,
		only: (name, year, value) => `Only ${name} has a number for ${year}: ${value}`,
		same: (year, value) => `All are equal in ${year}: ${value}`,
		leads: (names, year, shared, judged) =>
			`${names} ${judged ? (shared ? 'share the lead' : 'leads') : shared ? 'have the highest value' : 'has the highest value'} in ${year}`,
		above: { country: 'the country', province: 'the province', prefecture: 'the prefecture' },
		against: (above, gap, sign) =>
			sign === 0 ? `, level with ${above}` : `, ${gap} ${sign > 0 ? 'above' : 'below'} ${above}`,
		beyond: (last, gap, sign) => `, ${gap} ${sign > 0 ? 'above' : 'below'} ${last}, the last`,
		missing: (names) => `; no data for ${names.length > 3 ? `${names.length} places` : names.join(', ')}`,
		illustrative: ' (illustrative data)'
	}
};
