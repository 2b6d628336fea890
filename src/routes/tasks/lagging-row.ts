import { clauseText } from '$lib/view/clause';
import type { Naming } from '$lib/view/naming';
import type { LaggingTarget } from './lagging';
import { standingOf } from './ledger';

const shownPlaces = 6;

/** A lagging target as the page shows it, in the reader's language. */
export function laggingRow(
	{ target_id, policy_id, counts, illustrative, places, movers }: LaggingTarget,
	naming: Naming
) {
	return {
		target_id,
		policy_id,
		policy: naming.policyTitle(policy_id),
		/** Known only through a page that quotes it. */
		quoted: naming.policy(policy_id)?.known_from === 'quoted',
		title: naming.targetTitle(target_id),
		counts,
		illustrative,
		places: places.slice(0, shownPlaces).map(({ place_code }) => naming.placeName(place_code)),
		placeCount: places.length,
		movers: movers.map(({ entry, through }) => ({
			id: entry.commitment_id,
			policy_id: entry.policy_id,
			label: `${clauseText(entry.number ?? '')} ${naming.pick(entry.title, entry.title_en)}`.trim(),
			standing: standingOf(entry),
			illustrative: entry.state?.illustrative ?? false,
			through: through === null ? null : naming.targetTitle(through)
		}))
	};
}
