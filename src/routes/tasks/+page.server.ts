import { choicesOf } from '$lib/cube/names';
import { readKin } from '$lib/server/registry/target-movers';
import { Naming } from '$lib/view/naming';
import { AgencyNaming } from './agency-naming';
import { agencyOptions } from './agency-options';
import { groupTitle } from './group-title';
import { laggingTargets } from './lagging';
import { laggingRow } from './lagging-row';
import { countStandings, dueOf, openGroups } from './ledger';
import { rowOf, spanOf } from './rows';
import { readTasks } from './tasks.server';
import type { PageServerLoad } from './$types';

/** The ledger of commitments in a year: in groups, on a timeline, and by the targets that lag; in the reader's language. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const { release, cube, choice, filters, ledger, beforeStatus, entries, groups, lines } = await readTasks(
		url.searchParams
	);
	const { names } = release;
	const naming = Naming.of(names, locals.language);
	const agencies = new AgencyNaming(ledger.agencies, locals.language);
	const kin = await readKin(release.engine);
	const lagging = laggingTargets(cube, names, { ...filters, policy: choice.policy }, ledger.entries, kin);
	const seen = new Set<string>();
	const byId = new Map(ledger.entries.map((entry) => [entry.commitment_id, entry]));
	const open = choice.view === 'ledger' ? openGroups(groups, choice) : new Set<string>();
	const listed = groups.filter(({ id }) => open.has(id)).flatMap((group) => group.entries);
	const moved = new Set(listed.flatMap(({ targets }) => targets));
	return {
		choice: { ...choice, area: choice.area?.id ?? '' },
		counts: countStandings(beforeStatus),
		/** How many of them have a state that rests on an illustrative report. */
		illustrativeCount: beforeStatus.filter(({ state }) => state?.illustrative).length,
		total: entries.length,
		groups: (choice.view === 'targets' ? [] : groups).map((group) => ({
			id: group.id,
			title: groupTitle(group.id, choice.group, naming, agencies),
			count: group.entries.length,
			counts: group.counts,
			illustrative: group.entries.some(({ state }) => state?.illustrative),
			/** null where it is folded. */
			rows: open.has(group.id)
				? group.entries.map((entry) =>
						rowOf(entry, {
							naming,
							agencies,
							under: choice.group === 'agency' ? group.id : choice.agency,
							withPolicy: choice.group !== 'policy',
							seen,
							entries: byId
						})
					)
				: null,
			spans: choice.view === 'timeline' ? group.entries.map((entry) => spanOf(entry, naming)) : []
		})),
		/** How the targets stand that listed commitments are to move; without lights where not in force. */
		targets: Object.fromEntries(
			[...moved].map((id) => {
				const line = lines.get(id);
				const { counts, illustrative } = line ?? { counts: [], illustrative: false };
				return [id, { title: naming.targetTitle(id), counts, illustrative }];
			})
		),
		lagging: choice.view === 'targets' ? lagging.map((target) => laggingRow(target, naming)) : [],
		laggingCount: lagging.length,
		unmovedCount: lagging.filter(({ movers }) => movers.length === 0).length,
		agencies: agencyOptions(ledger.agencies, agencies, naming),
		former: choice.agency === null ? '' : agencies.formerNames(choice.agency),
		dues: [...new Set(ledger.entries.map(dueOf))].sort(),
		choices: choicesOf(names, choice.area?.id ?? '')
	};
};
