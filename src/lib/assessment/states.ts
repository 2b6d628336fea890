/** How far a commitment is at the end of a year. */
export type CommitmentStatus =
	'done' | 'blocked' | 'overdue' | 'due-soon' | 'ongoing' | 'under-way' | 'not-started' | 'no-report';

/** Why it is said to be so far. */
export type CommitmentReason =
	| 'reported-done'
	| 'reported-blocked'
	| 'reported-under-way'
	| 'reported-not-started'
	| 'due-passed'
	| 'due-passed-unreported'
	| 'due-next-year'
	| 'due-next-year-unreported'
	| 'report-outdated'
	| 'no-report';

/** A row of the table commitment_state; the report is the last one not after the year. */
export interface CommitmentState {
	commitment_id: string;
	year: number;
	status: CommitmentStatus;
	reason: CommitmentReason;
	reported_state: 'not-started' | 'under-way' | 'done' | 'blocked' | null;
	reported_year: number | null;
	evidence: string | null;
	report_provenance: string | null;
	illustrative: boolean;
}

/** Where a project stands in its life at the end of a year. */
export type ProjectStage =
	| 'proposed'
	| 'established'
	| 'under-way'
	| 'mid-term-passed'
	| 'mid-term-failed'
	| 'accepted'
	| 'not-accepted'
	| 'exited'
	| 'no-report';

/** A row of the table project_state; what does not apply (not set up yet, no cycle, ended) is null. */
export interface ProjectState {
	institution_id: string;
	year: number;
	stage: ProjectStage;
	/** Whether the yearly report of this year is owed and not there, and of how many years so far. */
	report_missing: boolean | null;
	reports_missing: number | null;
	mid_term_due: number | null;
	mid_term: 'open' | 'done' | 'overdue' | null;
	acceptance_due: number | null;
	acceptance: 'open' | 'done' | 'overdue' | null;
	/** Sums so far, in 万元; null where no amount was reported. */
	subsidy_paid: number | null;
	subsidy_withdrawn: number | null;
	/** It left, its subsidy was paid, and nothing or not all of it was taken back. */
	subsidy_outstanding: boolean;
	illustrative: boolean;
}
