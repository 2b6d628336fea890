import {
	readQualityFindings,
	readSeries,
	type QualityFinding,
	type SeriesPoint
} from '$lib/server/registry/quality';
import { checks, severities } from './choice';
import { isAskedFor, offeredBy, pageOf, type Question } from './question';
import { expectedOf, valueOf, whyOf } from './why';

/** The findings that are asked for, by check, each with its series; and how many there are of each severity and check. */
export async function findingsView(question: Question) {
	const { engine, choice, naming } = question;
	const basis = choice.illustrative ? 'all' : 'reported';
	const all = await readQualityFindings(engine, basis);
	const asked = all.filter((finding) => isAskedFor(question, finding));
	const listed = asked.filter(
		({ check_id, severity }) =>
			(choice.check === null || check_id === choice.check) &&
			(choice.severity === null || severity === choice.severity)
	);
	const { rows, ...position } = pageOf(
		listed.toSorted((a, b) => checks.indexOf(a.check_id) - checks.indexOf(b.check_id)),
		choice
	);
	const series = Map.groupBy(await readSeries(engine, basis, rows), keyOf);
	const row = (finding: QualityFinding) => ({
		severity: finding.severity,
		place_code: finding.place_code,
		indicator_id: finding.indicator_id,
		place: naming.placeName(finding.place_code),
		indicator: naming.indicatorName(finding.indicator_id),
		year: finding.year,
		value: finding.check_id === 'late' ? '—' : valueOf(finding, finding.value, naming),
		expected: expectedOf(finding, naming),
		why: whyOf(finding, naming),
		points: (series.get(keyOf(finding)) ?? []).map(pointOf),
		illustrative: finding.illustrative,
		rule: finding.rule_id ?? ''
	});
	return {
		view: 'findings' as const,
		...position,
		...offeredBy(all, naming),
		illustrativeCount: listed.filter(({ illustrative }) => illustrative).length,
		severities: severities.map((severity) => ({
			severity,
			count: asked.filter((finding) => finding.severity === severity).length
		})),
		groups: checks
			.map((check) => ({
				check,
				count: listed.filter(({ check_id }) => check_id === check).length,
				rows: rows.filter(({ check_id }) => check_id === check).map(row)
			}))
			.filter((group) => group.rows.length > 0)
	};
}

export type FindingsView = Awaited<ReturnType<typeof findingsView>>;

const keyOf = ({ place_code, indicator_id }: { place_code: string; indicator_id: string }) =>
	`${place_code} ${indicator_id}`;

const pointOf = ({ year, value, vintage, illustrative }: SeriesPoint) => ({
	year,
	value,
	vintage,
	illustrative
});
