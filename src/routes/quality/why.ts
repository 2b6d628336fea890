import type { QualityFinding } from '$lib/server/registry/quality';
import { formatNumber, formatShare } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import { text } from './text';

/** What a number should be near to, as its column shows it. */
export function expectedOf(finding: QualityFinding, naming: Naming): string {
	if (finding.check_id === 'late') return '—';
	return valueOf(finding, finding.expected, naming);
}

/** A value of a finding; both sides of a rule have no unit of their own. */
export function valueOf(finding: QualityFinding, value: number | null, naming: Naming): string {
	if (finding.check_id === 'rule') return formatNumber(value, 2, naming.language);
	return naming.value(naming.indicator(finding.indicator_id), value);
}

/** Why a number was found, in one sentence with the numbers in it. */
export function whyOf(finding: QualityFinding, naming: Naming): string {
	const { language } = naming;
	const { why } = text[language];
	const number = (value: number | null, decimals = 1) => formatNumber(value, decimals, language);
	const inUnit = (value: number | null) => naming.value(naming.indicator(finding.indicator_id), value);
	const title = finding.title === null ? '' : naming.pick(finding.title, finding.title_en ?? '');
	switch (finding.check_id) {
		case 'out-of-bounds':
			return why.outOfBounds(finding.reason === 'below-minimum', inUnit(finding.expected));
		case 'rule':
			return why.rule(title);
		case 'digit-shift':
			return why.digitShift(
				timesOf(finding.score ?? 1, language),
				(finding.score ?? 1) > 1,
				finding.reason === 'digits-at-end'
			);
		case 'outlier':
			return why.outlier(
				finding.reason === 'above-course',
				number(finding.score),
				number(finding.threshold),
				number(finding.plain_z, 2)
			);
		case 'sum':
			return [
				why.sum(title, formatShare(finding.score, language, 2), formatShare(finding.threshold, language, 2)),
				finding.reason === 'another-series' ? why.anotherSeries : '',
				finding.declared_reason === null
					? ''
					: naming.pick(finding.declared_reason, finding.declared_reason_en ?? '')
			]
				.filter((part) => part !== '')
				.join(naming.pick('', ' '));
		case 'jump':
			return why.jump(
				String(finding.previous_year ?? ''),
				inUnit(finding.previous_value),
				finding.reason === 'jump-up'
			);
		case 'late':
			return why.late(String(finding.previous_year ?? ''), finding.score ?? 0);
	}
}

/** A power of ten as the factor it was off by: 100, also for a hundredth. */
function timesOf(score: number, language: 'zh' | 'en'): string {
	return formatNumber(10 ** Math.abs(Math.round(Math.log10(score))), 0, language);
}
