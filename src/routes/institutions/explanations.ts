import type { GradedPlace } from '$lib/server/registry/institution-grades';
import { formatNumber, messagesOf, type Language } from '$lib/text';
import { text } from './text';

/** Why a place stands as it does: the exception that applies, or how many of its institutions reach the grade. */
export function explanationOf(row: GradedPlace, language: Language): string {
	const words = text[language];
	const number = (value: number) => formatNumber(value, 2, language);
	if (row.reason === 'condition-not-met' && row.condition_actual !== null && row.condition_value !== null)
		return words.below(number(row.condition_actual), number(row.condition_value));
	if (row.reason === 'condition-unknown') return words.residentsUnknown;
	if (row.members === 0) return words.noneRegistered;
	const reason = messagesOf(language).reason[row.reason];
	if (row.members === null || row.met === null || row.not_met === null) return reason;
	return words.counted({
		met: row.met,
		applicable: row.applicable ?? row.members,
		unknown: row.unknown ?? 0,
		enough: row.quantifier === 'at-least-one'
	});
}
