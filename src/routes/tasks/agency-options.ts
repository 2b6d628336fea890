import type { LedgerAgency } from '$lib/server/registry/ledger';
import { messagesOf } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import type { AgencyNaming } from './agency-naming';
import { text } from './text';

/** Agencies to choose from, by place and name; one that is no more says until when it was. */
export function agencyOptions(known: readonly LedgerAgency[], agencies: AgencyNaming, naming: Naming) {
	const { compare } = new Intl.Collator(naming.pick('zh-CN', 'en'));
	const { bracket } = messagesOf(naming.language);
	return [...Map.groupBy(known, ({ region }) => region)].map(([region, here]) => ({
		label: naming.placeName(region),
		options: here
			.map(({ agency_id, until }) => ({
				value: agency_id,
				label: agencies.name(agency_id) + (until === null ? '' : bracket(text[naming.language].until(until)))
			}))
			.toSorted((a, b) => compare(a.label, b.label))
	}));
}
