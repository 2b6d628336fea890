import type { CatalogueZone } from '$lib/assessment/catalogue';
import type { BumpProps } from '$lib/chart/bump';
import { domainOf } from '$lib/chart/domain';
import type { LinesProps } from '$lib/chart/lines';
import type { Series } from '$lib/chart/several';
import type { SlopeProps } from '$lib/chart/slope';
import type { SpineProps, SpineRow } from '$lib/chart/spine';
import type { TrendProps } from '$lib/chart/trend';
import type { ComparedSubject, ComparedTarget } from '$lib/cube/compare';
import { medianOf } from '$lib/cube/median';
import { messagesOf } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import { thresholdOf } from '$lib/view/threshold';
import { gradesBetween, pathOf, trendPoint } from '$lib/view/trend-words';
import { isHeldAgainstUpper } from './finding';
import { text } from './text';

/** What names the subjects of a comparison. */
export interface Subjects {
	naming: Naming;
	zones: readonly CatalogueZone[];
}

/** The name of a place; of a zone, with the word that it is a median. */
export function nameOf({ naming, zones }: Subjects, { id, zone }: { id: string; zone: boolean }): string {
	const found = zone ? zones.find(({ zone_id }) => zone_id === id) : undefined;
	return found ? text[naming.language].median(naming.zoneName(found)) : naming.placeName(id);
}

/** Every subject as a line of one target. */
export function seriesOf(subjects: Subjects, compared: ComparedTarget): Series[] {
	return compared.subjects.map((subject) => ({
		id: subject.id,
		label: shortened(nameOf(subjects, subject)),
		points: subject.years.map(trendPoint)
	}));
}

/** All subjects year by year, with the path of the first place and the promised value. */
export function linesOf(subjects: Subjects, compared: ComparedTarget, title: string): LinesProps {
	const { naming } = subjects;
	const { target, indicator, threshold } = measureOf(naming, compared);
	const path = compared.isPart ? undefined : pathOf(compared.history);
	const first = compared.history[0]?.place_code;
	return {
		title,
		summary: summaryOf(subjects, compared),
		series: seriesOf(subjects, compared),
		target: threshold && { year: target?.due_year ?? compared.years.at(-1) ?? compared.year, ...threshold },
		path:
			path && first !== undefined
				? { label: text[naming.language].pathOf(naming.placeName(first)), points: path }
				: undefined,
		zero: indicator?.kind === 'count' || indicator?.kind === 'amount',
		minimum: indicator?.minimum ?? undefined,
		maximum: indicator?.maximum ?? undefined,
		ticks: gradesBetween(indicator?.steps.length ?? 0, [
			target?.value ?? null,
			...compared.subjects.flatMap(({ years }) => years.map(({ value }) => value))
		]),
		selectedYear: compared.year,
		format: (value) => naming.plain(indicator, value),
		words: severalWords(naming)
	};
}

/** All subjects between the two years; undefined where no earlier one is known. */
export function slopeOf(subjects: Subjects, compared: ComparedTarget, title: string): SlopeProps | undefined {
	if (compared.from === null) return undefined;
	const { indicator, threshold } = measureOf(subjects.naming, compared);
	return {
		title,
		summary: summaryOf(subjects, compared),
		series: seriesOf(subjects, compared),
		years: [compared.from, compared.year],
		target: threshold,
		format: (value) => subjects.naming.plain(indicator, value),
		words: severalWords(subjects.naming)
	};
}

/** The ranks of the subjects among each other, year by year. */
export function bumpOf(subjects: Subjects, compared: ComparedTarget, title: string): BumpProps {
	const words = text[subjects.naming.language];
	return {
		title,
		summary: summaryOf(subjects, compared),
		years: compared.years,
		series: compared.subjects.map((subject) => ({
			id: subject.id,
			label: shortened(nameOf(subjects, subject)),
			ranks: subject.ranks,
			illustrative: compared.years.map((year) =>
				subject.years.some((point) => point.year === year && point.illustrative)
			)
		})),
		selectedYear: compared.year,
		words: {
			noData: words.noNumber,
			illustrative: messagesOf(subjects.naming.language).chart.illustrative,
			rank: words.rank
		}
	};
}

/** One small chart a subject, all on one scale. */
export function multiplesOf(
	subjects: Subjects,
	compared: ComparedTarget
): { id: string; name: string; props: TrendProps }[] {
	const { naming } = subjects;
	const { target, indicator, threshold } = measureOf(naming, compared);
	const values = compared.subjects.flatMap(({ years }) => years.map(({ value }) => value));
	const domain = domainOf([...values, threshold?.value, threshold?.upper], {
		zero: false,
		minimum: indicator?.minimum ?? undefined,
		maximum: indicator?.maximum ?? undefined
	});
	const due = target?.due_year ?? compared.years.at(-1) ?? compared.year;
	const years = [compared.years[0] ?? compared.year, Math.max(due, compared.years.at(-1) ?? due)] as const;
	return compared.subjects.map((subject) => {
		const name = nameOf(subjects, subject);
		return {
			id: subject.id,
			name,
			props: {
				title: name,
				summary: sentenceOf(subjects, compared, subject),
				actual: { label: name, points: subject.years.map(trendPoint) },
				baseline: compared.isPart ? undefined : (subject.baseline ?? undefined),
				target: threshold && { year: due, ...threshold },
				ticks: indicator?.steps.length ? [...new Set(domain)] : undefined,
				domain,
				years,
				selectedYear: compared.year,
				compact: true,
				height: 84,
				words: { noData: text[naming.language].noNumber },
				format: (value: number) => naming.plain(indicator, value).replace(/\s*[（(].*[)）]$/, '')
			}
		};
	});
}

/** Where the subjects lie among all places of their level, a row a target. */
export function spineOf(subjects: Subjects, targets: readonly ComparedTarget[], title: string): SpineProps {
	const { naming } = subjects;
	const words = text[naming.language];
	return {
		title,
		summary: targets.map((compared) => summaryOf(subjects, compared)).join(naming.pick('。', '. ')),
		rows: targets.map((compared) => spineRow(naming, compared)),
		labels: (targets[0]?.subjects ?? []).map((subject) => nameOf(subjects, subject)),
		words: {
			noData: words.noNumber,
			illustrative: messagesOf(naming.language).chart.illustrative,
			range: words.range,
			half: words.half,
			centre: words.centre,
			better: words.better,
			higher: words.higher
		}
	};
}

function spineRow(naming: Naming, compared: ComparedTarget): SpineRow {
	const { indicator } = measureOf(naming, compared);
	const words = text[naming.language];
	const above = isHeldAgainstUpper(naming, compared)
		? compared.upper?.years.find((point) => point.year === compared.year)
		: undefined;
	const median = medianOf(compared.field.flatMap(({ value }) => value ?? []));
	const level = words.levels[compared.fieldLevel] ?? '';
	const centre =
		above && above.value !== null && compared.upper
			? {
					value: above.value,
					label: words.upperValue(
						naming.placeName(compared.upper.place_code),
						naming.value(indicator, above.value)
					),
					illustrative: above.illustrative
				}
			: median === null
				? null
				: {
						value: median,
						label: words.fieldMedian(naming.value(indicator, median)),
						illustrative: compared.field.some(({ illustrative }) => illustrative)
					};
	return {
		id: compared.target_id,
		label: `${naming.indicatorName(indicator?.indicator_id ?? '')} ${String(compared.year)}${naming.pick('（', ' (')}${words.spineOf(compared.fieldSize, level)}${naming.pick('）', ')')}`,
		better: compared.better,
		centre,
		field: compared.field.flatMap(({ value }) => value ?? []),
		chosen: compared.subjects.map(({ years }) => {
			const point = years.find(({ year }) => year === compared.year);
			return point && point.value !== null
				? {
						value: point.value,
						illustrative: point.illustrative,
						hollow: point.state === 'provisional' || point.state === 'estimated'
					}
				: null;
		}),
		format: (value) => naming.value(indicator, value)
	};
}

/** The numbers of the year in words, for whoever does not see the chart. */
function summaryOf(subjects: Subjects, compared: ComparedTarget): string {
	return compared.subjects
		.map((subject) => sentenceOf(subjects, compared, subject))
		.join(messagesOf(subjects.naming.language).listJoin);
}

function sentenceOf(subjects: Subjects, compared: ComparedTarget, subject: ComparedSubject): string {
	const { naming } = subjects;
	const point = subject.years.find(({ year }) => year === compared.year);
	const value =
		point && point.value !== null
			? naming.value(naming.indicatorOf(compared.target_id), point.value)
			: text[naming.language].noNumber;
	return `${nameOf(subjects, subject)} ${value}`;
}

function measureOf(naming: Naming, compared: ComparedTarget) {
	const target = naming.target(compared.target_id);
	return {
		target,
		indicator: naming.indicatorOf(compared.target_id),
		threshold: compared.isPart ? undefined : thresholdOf(naming, target)
	};
}

function severalWords(naming: Naming) {
	const { chart } = messagesOf(naming.language);
	return {
		noData: chart.noData,
		illustrative: chart.illustrative,
		provisional: text[naming.language].states
	};
}

/** The names of some zones are sentences. */
function shortened(name: string): string {
	return name.length > 20 ? `${name.slice(0, 19)}…` : name;
}
