import type { Result } from '$lib/engine/engine';
import { messagesOf } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import type { AgencyNaming } from './agency-naming';
import type { Choice } from './choice';
import { groupTitle } from './group-title';
import { standingOf, type LedgerGroup } from './ledger';
import { text } from './text';

/** The listed commitments as a table of words, row by row as they are shown; a commitment listed twice has two rows. */
export function ledgerTable(
	groups: readonly LedgerGroup[],
	{ group, year }: Pick<Choice, 'group' | 'year'>,
	naming: Naming,
	agencies: AgencyNaming
): Result {
	const words = messagesOf(naming.language);
	const own = text[naming.language];
	const { columns } = own;
	const rows = groups.flatMap(({ id, entries }) =>
		entries.map((entry) => {
			const { state, report, duties } = entry;
			const named = (role: string) =>
				duties
					.filter((duty) => duty.role === role)
					.map(({ printed }) => printed)
					.join('、');
			return [
				groupTitle(id, group, naming, agencies),
				naming.policyTitle(entry.policy_id),
				entry.number,
				naming.pick(entry.title, entry.title_en),
				own.kinds[entry.kind],
				entry.clause,
				entry.phrase,
				named('lead'),
				named('responsible'),
				named('with'),
				agencies.list([...new Set(duties.flatMap(({ agency_id }) => agencies.presentIds(agency_id)))]),
				entry.start_year,
				entry.due?.year ?? null,
				entry.ongoing ? own.yes : own.no,
				words.commitmentStatus[standingOf(entry)],
				state ? own.reasons[state.reason] : null,
				state?.reported_year ?? null,
				report ? own.states[report.state] : null,
				report?.evidence ?? null,
				report?.source ?? null,
				state?.illustrative ? own.yes : own.no,
				entry.targets.map((target) => naming.targetTitle(target)).join(naming.pick('；', '; ')),
				entry.commitment_id
			];
		})
	);
	const names = [
		columns.group,
		columns.policy,
		columns.number,
		own.task,
		own.kind,
		own.clause,
		columns.phrase,
		words.agencyRole.lead,
		words.agencyRole.responsible,
		words.agencyRole.with,
		columns.present,
		columns.start,
		own.due,
		own.ongoing,
		`${own.status} ${String(year)}`,
		columns.reason,
		columns.reportedYear,
		columns.reportedState,
		own.evidence,
		own.source,
		columns.illustrative,
		own.targets,
		'commitment_id'
	];
	return {
		names,
		types: names.map(() => 'VARCHAR'),
		columns: names.map((_, column) => rows.map((row) => row[column] ?? null)),
		rowCount: rows.length
	};
}
