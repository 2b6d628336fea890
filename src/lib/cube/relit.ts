import type { CodeColumn, NumberColumn } from '../assessment/assessment';
import { followsYear, type CubeContent } from './content';
import { rankedLights } from './ranked-lights';

/**
 * The columns of a cube that another method changes, where it judged a row itself.
 * @param said its lights by code of the list, 0 where it says nothing
 * @param before its lights of the year before, where these rows may be missing
 */
export function relit(
	content: CubeContent,
	said: Uint8Array,
	lightList: readonly string[],
	before?: Uint8Array
) {
	const { rowCount, columns, lists } = content;
	const codesOf = (name: CodeColumn) => (columns[name] ?? []) as Uint16Array;
	const recoded = (lists['light'] ?? []).map((light) => lightList.indexOf(light) + 1);
	const ownLights = codesOf('light');
	const light = Uint16Array.from(said, (code, row) =>
		code === 0 ? (recoded[(ownLights[row] ?? 0) - 1] ?? 0) : code
	);
	const reasons = [...(lists['reason'] ?? []), 'by-method'];
	const reason = Uint16Array.from(codesOf('reason'), (code, row) =>
		said[row] === 0 ? code : reasons.length
	);
	const changes = ['better', 'worse', 'same'];
	const { previous, change } = compared(content, light, lightList, changes, before);
	const unknown = (name: NumberColumn) =>
		Float64Array.from({ length: rowCount }, (_, row) =>
			said[row] === 0 ? (columns[name]?.[row] ?? NaN) : NaN
		);
	const uncoded = (name: CodeColumn) =>
		Uint16Array.from(codesOf(name), (code, row) => (said[row] === 0 ? code : 0));
	return {
		columns: {
			light,
			reason,
			previous_light: previous,
			change,
			on_pace_edge: unknown('on_pace_edge'),
			slightly_edge: unknown('slightly_edge'),
			...('lead' in columns
				? {
						lead: unknown('lead'),
						flip_up_change: unknown('flip_up_change'),
						flip_down_change: unknown('flip_down_change'),
						flip_up_light: uncoded('flip_up_light'),
						flip_down_light: uncoded('flip_down_light')
					}
				: {})
		},
		lists: { light: lightList, previous_light: lightList, reason: reasons, change: changes }
	};
}

/**
 * The light of the year before, and whether a row became better: rows are sorted by target, place and year.
 * @param told the light of the year before, where its row may be missing
 */
function compared(
	content: CubeContent,
	light: Uint16Array,
	lightList: readonly string[],
	changes: readonly string[],
	told?: Uint8Array
) {
	const previous = new Uint16Array(content.rowCount);
	const change = new Uint16Array(content.rowCount);
	const ranks = ['', ...lightList].map((name) => rankedLights.findIndex((light) => light === name));
	for (let row = 0; row < content.rowCount; row++) {
		previous[row] = told?.[row] ?? (followsYear(content, row) ? (light[row - 1] ?? 0) : 0);
		const [before = -1, now = -1] = [ranks[previous[row] ?? 0], ranks[light[row] ?? 0]];
		if (before < 0 || now < 0) continue;
		change[row] = changes.indexOf(now > before ? 'better' : now < before ? 'worse' : 'same') + 1;
	}
	return { previous, change };
}
