import type { Engine } from '../../engine/engine';
import { readAgencies, type OpenAgency } from '../open/agencies';
import { readCommitments, type CommitmentReport, type OpenCommitment } from '../open/commitments';
import { readCommitmentStates, type CommitmentState } from './commitment-states';
import { Succession } from './succession';

/** A commitment as the ledger of a year shows it. */
export interface LedgerEntry extends Omit<OpenCommitment, 'agencies' | 'reports'> {
	/** null before it has begun. */
	state: CommitmentState | null;
	/** The report its state rests on. */
	report: CommitmentReport | null;
	duties: Duty[];
}

/** What an agency has to do with a commitment. */
export interface Duty {
	agency_id: string;
	role: 'lead' | 'with' | 'responsible';
	/** The name as the document prints it. */
	printed: string;
	/** The document names it for the measure that this commitment is part of. */
	inherited: boolean;
}

/** An agency by the name readers know it by. */
export interface LedgerAgency {
	agency_id: string;
	/** The form documents print most often. */
	name: string;
	full_name: string;
	name_en: string;
	region: string;
	/** The last year of an agency that is no more. */
	until: number | null;
	/** Who carries on its duties today; itself where it still exists. */
	present: string[];
	/** Everything that was merged into it. */
	former: string[];
}

export interface Ledger {
	entries: LedgerEntry[];
	/** Every agency with a duty, and those that carry it on. */
	agencies: LedgerAgency[];
}

/** All commitments with their states in a year and their agencies with what became of them. Throws EngineError. */
export async function readLedger(engine: Engine, basis: 'all' | 'reported', year: number): Promise<Ledger> {
	const [[commitments, agencies], states] = await Promise.all([
		readOnce(engine),
		readCommitmentStates(engine, basis, year)
	]);
	const byId = new Map(commitments.map((commitment) => [commitment.commitment_id, commitment]));
	const entries = commitments.map(({ agencies: _, reports, ...commitment }): LedgerEntry => {
		const state = states.get(commitment.commitment_id) ?? null;
		return { ...commitment, state, report: reportOf(state, reports), duties: dutiesOf(commitment, byId) };
	});
	const succession = new Succession(agencies);
	const forms = formsOf(entries);
	const wanted = new Set(
		[...forms.keys()].flatMap((id) => [id, ...succession.presentOf(id), ...succession.formerOf(id)])
	);
	return {
		entries,
		agencies: agencies
			.filter(({ agency_id }) => wanted.has(agency_id))
			.map(({ agency_id, name, name_en, region, to_year, succeeded_by }) => ({
				agency_id,
				name: commonest(forms.get(agency_id) ?? []) ?? name,
				full_name: name,
				name_en,
				region,
				until: to_year ?? succeeded_by[0]?.year ?? null,
				present: succession.presentOf(agency_id),
				former: succession.formerOf(agency_id)
			}))
	};
}

type Registry = [OpenCommitment[], OpenAgency[]];
const registries = new WeakMap<Engine, Promise<Registry>>();

/** What does not depend on the year: a release never changes, so it is read once for each engine. */
function readOnce(engine: Engine): Promise<Registry> {
	const known = registries.get(engine) ?? Promise.all([readCommitments(engine), readAgencies(engine)]);
	registries.set(engine, known);
	return known;
}

function reportOf(
	state: CommitmentState | null,
	reports: readonly CommitmentReport[]
): CommitmentReport | null {
	return (
		reports.find(
			({ year, provenance }) => year === state?.reported_year && provenance === state.report_provenance
		) ?? null
	);
}

/** Its own agencies; where the document names none, those of the commitment it is part of. */
function dutiesOf(
	{ commitment_id, part_of }: { commitment_id: string; part_of: string | null },
	byId: ReadonlyMap<string, OpenCommitment>,
	inherited = false
): Duty[] {
	const own = byId.get(commitment_id)?.agencies ?? [];
	if (own.length > 0) return own.map((agency) => ({ ...agency, inherited }));
	const whole = part_of === null ? undefined : byId.get(part_of);
	return whole && !inherited ? dutiesOf(whole, byId, true) : [];
}

/** The printed names of each agency, one for every time it is named. */
function formsOf(entries: readonly LedgerEntry[]): Map<string, string[]> {
	const forms = new Map<string, string[]>();
	for (const { agency_id, printed } of entries.flatMap(({ duties }) => duties)) {
		forms.set(agency_id, [...(forms.get(agency_id) ?? []), printed]);
	}
	return forms;
}

function commonest(names: readonly string[]): string | undefined {
	const counts = Map.groupBy(names, (name) => name);
	return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
