import type { Outlook } from '$lib/assessment/outlook';
import type { Naming } from '$lib/view/naming';
import { text } from './text';

/** What an outlook says of the pace: what is needed, and whether anybody ever held it; empty where none is needed. */
export function paceSentences(naming: Naming, outlook: Outlook): string[] {
	const words = text[naming.language];
	const { pace_class, required_pace, year, due_year, peers } = outlook;
	if (required_pace === null || pace_class === null) {
		return outlook.pace_reason === null
			? []
			: [
					`${words.required}${naming.pick('：', ': ')}${words.arrivalReason[outlook.pace_reason]}${naming.pick('。', '.')}`
				];
	}
	const indicator = naming.indicatorOf(outlook.target_id);
	return [
		words.needed(
			year,
			naming.value(indicator, outlook.actual),
			due_year,
			naming.promise(naming.target(outlook.target_id)),
			paceOf(naming, outlook, required_pace)
		),
		words.paceClass[pace_class](
			dated(naming, outlook, outlook.own_best_pace, outlook.own_best_year),
			dated(naming, outlook, outlook.peer_best_pace, outlook.peer_best_year, outlook.peer_best_place),
			peers
		)
	];
}

/** What an outlook says of the due year, or why it says nothing. */
export function projectionSentences(naming: Naming, outlook: Outlook): string[] {
	const words = text[naming.language];
	const { projection_reason, verdict } = outlook;
	if (projection_reason !== null) return [words.noProjection[projection_reason](outlook.points)];
	const value = (number: number | null) => projected(naming, outlook, number);
	return [
		words.projected(
			outlook.due_year,
			value(outlook.projection),
			value(outlook.projection_low),
			value(outlook.projection_high)
		),
		...(verdict === null ? [] : [words.verdict[verdict](naming.promise(naming.target(outlook.target_id)))])
	];
}

/** A change a year with its sign and unit, one digit finer than the reports. */
export function paceOf(
	naming: Naming,
	{ target_id }: Pick<Outlook, 'target_id'>,
	pace: number | null
): string {
	const indicator = naming.indicatorOf(target_id);
	return naming.difference(indicator && { ...indicator, decimals: indicator.decimals + 1 }, pace);
}

/** A projected value with its unit; whole where the measure is counted. */
export function projected(
	naming: Naming,
	{ target_id }: Pick<Outlook, 'target_id'>,
	value: number | null
): string {
	return naming.value(naming.indicatorOf(target_id), value);
}

function dated(
	naming: Naming,
	outlook: Outlook,
	pace: number | null,
	year: number | null,
	place: string | null = null
): string {
	const words = text[naming.language];
	if (pace === null || year === null) return words.nobody;
	const when = place === null ? words.untilYear(year) : words.atPlace(naming.placeName(place), year);
	return naming.pick(
		`${paceOf(naming, outlook, pace)}（${when}）`,
		`${paceOf(naming, outlook, pace)} (${when})`
	);
}
