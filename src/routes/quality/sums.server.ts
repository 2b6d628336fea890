import { readQualitySums, type QualitySum } from '$lib/server/registry/quality';
import { formatShare } from '$lib/text';
import { statuses } from './choice';
import { isAskedFor, offeredBy, pageOf, type Question } from './question';

/** The sums that are asked for; without a chosen result those with all their parts. */
export async function sumsView(question: Question) {
	const { engine, choice, naming } = question;
	const all = await readQualitySums(engine, choice.illustrative ? 'all' : 'reported');
	const asked = all.filter((sum) => isAskedFor(question, sum));
	const listed = asked.filter(({ status }) =>
		choice.status === null ? status !== 'parts-missing' : status === choice.status
	);
	const { rows, ...position } = pageOf(listed, choice);
	const row = (sum: QualitySum) => {
		const indicator = naming.indicator(sum.indicator_id);
		return {
			relation_id: sum.relation_id,
			relation: naming.pick(sum.title, sum.title_en),
			place_code: sum.place_code,
			indicator_id: sum.indicator_id,
			place: naming.placeName(sum.place_code),
			indicator: naming.indicatorName(sum.indicator_id),
			year: sum.year,
			parts: sum.parts,
			reported: sum.reported,
			sum: naming.value(indicator, sum.parts_sum),
			total: naming.value(indicator, sum.total),
			residual: naming.difference(indicator, sum.residual),
			share: formatShare(sum.residual_share, naming.language, 2),
			tolerance: formatShare(sum.tolerance, naming.language, 2),
			status: sum.status,
			reason:
				sum.declared_reason === null ? '' : naming.pick(sum.declared_reason, sum.declared_reason_en ?? ''),
			illustrative: sum.illustrative
		};
	};
	return {
		view: 'sums' as const,
		...position,
		...offeredBy(all, naming),
		illustrativeCount: listed.filter(({ illustrative }) => illustrative).length,
		statuses: statuses.map((status) => ({
			status,
			count: asked.filter((sum) => sum.status === status).length
		})),
		rows: rows.map(row)
	};
}

export type SumsView = Awaited<ReturnType<typeof sumsView>>;
