import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';
import { listOf, type InstitutionScope } from './institutions';

/** Where a project stands in its life. */
export const projectStages = [
	'no-report',
	'proposed',
	'established',
	'under-way',
	'mid-term-passed',
	'mid-term-failed',
	'accepted',
	'not-accepted',
	'exited'
] as const;
export type ProjectStage = (typeof projectStages)[number];

/** What is owed at a date: done, open, overdue; null where nothing is owed. */
export type Obligation = 'done' | 'open' | 'overdue' | null;

/** A project or platform at the end of a year, as judged at publish; money in 万元. */
export interface ProjectState {
	institution_id: string;
	name: string;
	name_en: string;
	kind: string;
	kind_name: string;
	kind_name_en: string;
	place_code: string;
	place_name: string;
	place_name_en: string;
	host: string | null;
	host_name: string | null;
	host_name_en: string | null;
	provenance: string;
	stage: ProjectStage;
	/** The stages of the years before, oldest first. */
	course: { year: number; stage: ProjectStage }[];
	report_missing: boolean | null;
	reports_missing: number | null;
	mid_term_due: number | null;
	mid_term: Obligation;
	acceptance_due: number | null;
	acceptance: Obligation;
	subsidy_paid: number | null;
	subsidy_withdrawn: number | null;
	subsidy_outstanding: boolean;
	illustrative: boolean;
}

/** How many earlier years the course of a project shows. */
const yearsBefore = 4;

/** Projects and platforms with their life up to a year. Throws EngineError. */
export async function readProjects(engine: Engine, scope: InstitutionScope): Promise<ProjectState[]> {
	const rows = rowsOf<Omit<ProjectState, 'course'> & { course: string }>(
		await engine.query(
			`SELECT state.institution_id, institution.name,
				coalesce(nullif(institution.name_en, ''), institution.name) AS name_en,
				institution.kind, kind.name AS kind_name, kind.name_en AS kind_name_en,
				institution.place_code, place.short_name AS place_name, place.name_en AS place_name_en,
				nullif(institution.host, '') AS host, host.name AS host_name,
				coalesce(nullif(host.name_en, ''), host.name) AS host_name_en, institution.provenance,
				state.stage, state.report_missing, state.reports_missing, state.mid_term_due, state.mid_term,
				state.acceptance_due, state.acceptance, state.subsidy_paid, state.subsidy_withdrawn,
				state.subsidy_outstanding, state.illustrative,
				(SELECT coalesce(string_agg(concat(earlier.year, ' ', earlier.stage), '|' ORDER BY earlier.year), '')
					FROM project_state AS earlier
					WHERE earlier.basis = state.basis AND earlier.institution_id = state.institution_id
						AND earlier.year BETWEEN state.year - ${yearsBefore} AND state.year) AS course
			FROM project_state AS state
			JOIN institution USING (institution_id)
			JOIN institution_kind AS kind USING (kind)
			JOIN place ON place.place_code = institution.place_code
			LEFT JOIN institution AS host ON host.institution_id = institution.host
			WHERE ${conditionOf(scope)}
			ORDER BY state.stage = 'no-report', institution.provenance = 'illustrative', institution.place_code, kind.rowid, institution.rowid`
		)
	);
	return rows.map(({ course, ...row }) => ({ ...row, course: courseOf(course) }));
}

function courseOf(text: string): ProjectState['course'] {
	if (text === '') return [];
	return text.split('|').map((part) => {
		const [year, stage] = part.split(' ');
		return { year: Number(year), stage: stage as ProjectStage };
	});
}

function conditionOf({ basis, year, places, policy, target, kind }: InstitutionScope): string {
	const bound = [
		...(policy ? [`target.policy_id = ${literal(policy)}`] : []),
		...(target ? [`target.target_id = ${literal(target)}`] : [])
	].join(' AND ');
	const ids = (table: string) =>
		`SELECT institution_id FROM ${table} JOIN target USING (target_id) WHERE ${bound}`;
	return [
		`state.basis = ${literal(basis)}`,
		`state.year = ${literal(year)}`,
		...(basis === 'reported' ? ["institution.provenance <> 'illustrative'"] : []),
		...(places ? [`institution.place_code IN (${listOf(places)})`] : []),
		...(kind ? [`institution.kind = ${literal(kind)}`] : []),
		...(bound
			? [
					`(state.institution_id IN (${ids('target_institution')}) OR state.institution_id IN (${ids('target_item')}))`
				]
			: [])
	].join(' AND ');
}
