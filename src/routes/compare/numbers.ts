import type { Result } from '$lib/engine/engine';
import type { ComparedTarget } from '$lib/cube/compare';
import { messagesOf } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import { takenTable } from '$lib/view/taken-table';
import { nameOf, type Subjects } from './pictures';

const columns = [
	'target_id',
	'target',
	'subject_id',
	'subject',
	'kind',
	'year',
	'value',
	'unit',
	'rank_among_chosen',
	'light',
	'state',
	'provenance',
	'vintage',
	'places_reported',
	'places'
] as const;

/** Every number that a comparison draws, a row for each target, subject and year; a missing number is empty. */
export function numbersOf(subjects: Subjects, targets: readonly ComparedTarget[]): Result {
	const { naming } = subjects;
	const rows = targets.flatMap((compared) =>
		compared.subjects.flatMap((subject) =>
			compared.years.map((year, index) => {
				const point = subject.years.find((known) => known.year === year);
				return [
					compared.target_id,
					naming.targetTitle(compared.target_id),
					subject.id,
					nameOf(subjects, subject),
					subject.zone ? 'zone-median' : 'place',
					year,
					point?.value ?? null,
					unitOf(naming, compared),
					subject.ranks[index] ?? null,
					point?.light ? messagesOf(naming.language).light[point.light] : null,
					point?.state ?? null,
					point?.illustrative ? 'illustrative' : point && point.value !== null ? 'reported' : null,
					point?.vintage ?? null,
					subject.zone ? (point?.reported ?? 0) : null,
					subject.zone ? subject.members : null
				];
			})
		)
	);
	return takenTable(columns, rows);
}

/** The steps of a scale are written as numbers, lowest 0. */
function unitOf(naming: Naming, { target_id }: ComparedTarget): string {
	const indicator = naming.indicatorOf(target_id);
	return indicator?.steps.length
		? indicator.steps.map(({ label }, rank) => `${String(rank)}=${label}`).join(' ')
		: naming.unit(indicator);
}
