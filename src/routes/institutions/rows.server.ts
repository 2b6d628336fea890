import { areaOf } from '$lib/cube/area';
import type { OpenRelease } from '$lib/server/releases/open-release';
import { readFunds, readFundsOfPlaces } from '$lib/server/registry/institution-funds';
import { readGrades, readLeftOut, type GradedPlace } from '$lib/server/registry/institution-grades';
import { readProjects, type ProjectState } from '$lib/server/registry/institution-projects';
import { readRegister, type InstitutionScope } from '$lib/server/registry/institutions';
import type { Choices, Verdict } from './choices';

type Release = Pick<OpenRelease, 'engine' | 'names'>;

/** The rows that a view of the institutions shows for a reader's choices. Throws EngineError. */
export async function readView(release: Release, choices: Choices) {
	const { engine } = release;
	const scope = scopeOf(release, choices);
	switch (choices.view) {
		case 'grades': {
			const all = await readGrades(engine, scope);
			const targets = [...new Set(all.map(({ target_id }) => target_id))];
			const target = choices.target ?? targets[0] ?? 'all';
			return {
				view: choices.view,
				target,
				leftOut: await readLeftOut(engine, targets),
				summaries: targets.map((id) => summaryOf(all.filter(({ target_id }) => target_id === id))),
				rows: all.filter(
					(row) => (target === 'all' || row.target_id === target) && fits(choices.verdict, row.light)
				)
			};
		}
		case 'funds': {
			const rows = await readFunds(engine, scope, { everyone: choices.verdict === 'not-applicable' });
			return {
				view: choices.view,
				places: choices.verdict === null ? await readFundsOfPlaces(engine, scope) : [],
				rows: rows.filter(({ light }) => fits(choices.verdict, light))
			};
		}
		case 'projects': {
			const rows = await readProjects(engine, scope);
			return { view: choices.view, rows: rows.filter((row) => isAsked(choices.verdict, row)) };
		}
		case 'register':
			return { view: choices.view, rows: await readRegister(engine, scope) };
	}
}

/** How a target of grades stands over all its places. */
export interface GradeSummary extends Pick<
	GradedPlace,
	'target_id' | 'policy_id' | 'title' | 'title_en' | 'clause' | 'required' | 'required_en'
> {
	/** Places to which the promise applies, or may apply. */
	applicable: number;
	met: PlaceName[];
	notMet: PlaceName[];
	unknown: PlaceName[];
	notApplicable: PlaceName[];
	illustrative: boolean;
}

interface PlaceName {
	place_code: string;
	place_name: string;
	place_name_en: string;
}

/** Which group a light belongs to; nothing is judged, lights are only put together. */
export function groupOf(light: string): 'met' | 'not-met' | 'unknown' | 'not-applicable' {
	if (light === 'met' || light === 'not-applicable') return light;
	return light === 'no-data' || light === 'not-evaluable' ? 'unknown' : 'not-met';
}

function summaryOf(rows: readonly GradedPlace[]): GradeSummary {
	const [first] = rows;
	if (!first) throw new Error('a target without places has no summary');
	const of = (group: ReturnType<typeof groupOf>) =>
		rows
			.filter(({ light }) => groupOf(light) === group)
			.map(({ place_code, place_name, place_name_en }) => ({ place_code, place_name, place_name_en }));
	const { target_id, policy_id, title, title_en, clause, required, required_en } = first;
	const notApplicable = of('not-applicable');
	return {
		...{ target_id, policy_id, title, title_en, clause, required, required_en },
		applicable: rows.length - notApplicable.length,
		met: of('met'),
		notMet: of('not-met'),
		unknown: of('unknown'),
		notApplicable,
		illustrative: rows.some(({ illustrative }) => illustrative)
	};
}

function fits(verdict: Verdict | null, light: string): boolean {
	return verdict === null || groupOf(light) === verdict;
}

function isAsked(verdict: Verdict | null, row: ProjectState): boolean {
	const overdue =
		row.mid_term === 'overdue' || row.acceptance === 'overdue' || (row.reports_missing ?? 0) > 0;
	if (verdict === 'overdue') return overdue;
	if (verdict === 'outstanding') return row.subsidy_outstanding;
	if (verdict === 'fine') return !overdue && !row.subsidy_outstanding && row.stage !== 'no-report';
	return true;
}

function scopeOf({ names }: Release, choices: Choices): InstitutionScope {
	const area = choices.zone === null ? undefined : areaOf(names, choices.zone);
	return {
		basis: choices.illustrative ? 'all' : 'reported',
		year: choices.year,
		places: area ? [...area.codes] : null,
		policy: choices.policy,
		target: choices.view === 'grades' || choices.target === 'all' ? null : choices.target,
		kind: choices.kind
	};
}
