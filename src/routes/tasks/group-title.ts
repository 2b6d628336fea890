import { messagesOf } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import type { AgencyNaming } from './agency-naming';
import { standings, type Grouping } from './choice';
import { text } from './text';

/** The heading of a group of commitments in words. */
export function groupTitle(id: string, group: Grouping, naming: Naming, agencies: AgencyNaming): string {
	const own = text[naming.language];
	if (group === 'policy') return naming.policyTitle(id);
	if (group === 'agency') return id === '' ? own.nobody : agencies.heading(id);
	if (group === 'due') {
		if (id === 'ongoing') return own.ongoing;
		return id === 'none' ? own.undated : naming.pick(`${id} 年`, id);
	}
	const standing = standings.find((known) => known === id);
	return standing ? messagesOf(naming.language).commitmentStatus[standing] : id;
}
