import { clauseText } from '$lib/view/clause';
import type { CommitmentReason } from '$lib/assessment/states';
import type { Duty, LedgerEntry } from '$lib/server/registry/ledger';
import { messagesOf } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import type { AgencyNaming } from './agency-naming';
import type { LedgerStanding } from './choice';
import { standingOf } from './ledger';

/** A commitment as a row of the ledger shows it, in the reader's language; a page has hundreds. */
export interface LedgerRow {
	id: string;
	policy_id: string;
	/** Its document, where no heading names it. */
	policy: string | null;
	number: string | null;
	title: string;
	kind: LedgerEntry['kind'];
	clause: string;
	/** An earlier group has shown it in full. */
	again: boolean;
	/** Where the document says it, with whatever else there is to say; null for a row that was shown before. */
	details: {
		phrase: string;
		also: { clause: string; phrase: string }[];
		part: Part | null;
		note: string;
	} | null;
	/** The agencies of each role as one text. */
	duties: { role: Duty['role']; names: string[] }[];
	inherited: boolean;
	/** «原省卫生计生委» where the heading's agency has taken over the duties. */
	formerly: string | null;
	start: number | null;
	due: LedgerEntry['due'];
	ongoing: boolean;
	standing: LedgerStanding;
	reason: CommitmentReason | null;
	illustrative: boolean;
	report: LedgerEntry['report'];
	targets: string[];
}

interface Part {
	id: string;
	title: string;
}

/** What rows need to know of their group and of those before. */
export interface RowContext {
	naming: Naming;
	agencies: AgencyNaming;
	/** The agency whose duties are listed. */
	under: string | null;
	withPolicy: boolean;
	/** The commitments shown so far; every new row is added. */
	seen: Set<string>;
	entries: ReadonlyMap<string, LedgerEntry>;
}

/** A commitment as a row of the ledger. */
export function rowOf(
	entry: LedgerEntry,
	{ naming, agencies, under, withPolicy, seen, entries }: RowContext
): LedgerRow {
	const { commitment_id: id, state } = entry;
	const again = seen.has(id);
	seen.add(id);
	const title = ({ title, title_en }: LedgerEntry) => naming.pick(title, title_en);
	const whole = entry.part_of === null ? undefined : entries.get(entry.part_of);
	const former = entry.duties.map((duty) => (under === null ? null : agencies.formerName(duty, under)));
	return {
		id,
		policy_id: entry.policy_id,
		policy: withPolicy ? naming.policyTitle(entry.policy_id) : null,
		number: entry.number,
		title: title(entry),
		kind: entry.kind,
		clause: entry.clause,
		again,
		details: again
			? null
			: {
					phrase: entry.phrase,
					also: entry.also_at,
					part: whole ? { id: whole.commitment_id, title: title(whole) } : null,
					note: naming.pick(entry.note ?? '', entry.note_en ?? '')
				},
		duties: (['lead', 'responsible', 'with'] as const).flatMap((role) => {
			const names = entry.duties.filter((duty) => duty.role === role).map((duty) => agencies.duty(duty));
			return names.length > 0 ? [{ role, names }] : [];
		}),
		inherited: entry.duties.some((duty) => duty.inherited),
		formerly: former.find((name) => name !== null) ?? null,
		start: entry.start_year,
		due: entry.due,
		ongoing: entry.ongoing,
		standing: standingOf(entry),
		reason: state?.reason ?? null,
		illustrative: state?.illustrative ?? false,
		report: entry.report,
		targets: again ? [] : entry.targets
	};
}

/** A commitment on the timeline; without a first year it starts with the period of its document. */
export function spanOf(entry: LedgerEntry, naming: Naming) {
	const standing = standingOf(entry);
	return {
		id: entry.commitment_id,
		policy_id: entry.policy_id,
		label: `${clauseText(entry.number ?? '')} ${naming.pick(entry.title, entry.title_en)}`.trim(),
		from: entry.start_year ?? naming.policy(entry.policy_id)?.period_from ?? null,
		to: entry.ongoing ? null : (entry.due?.year ?? null),
		ongoing: entry.ongoing,
		standing,
		status: messagesOf(naming.language).commitmentStatus[standing],
		illustrative: entry.state?.illustrative ?? false
	};
}
