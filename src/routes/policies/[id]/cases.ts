import type { AwardCase } from '$lib/assessment/award-case';
import type { Candidate } from '$lib/assessment/priority-check';
import { awardApplicants, awardProjects } from '$lib/policy/award-schema';
import type { AwardRule } from '$lib/server/registry/awards';
import type { PriorityRule } from '$lib/server/registry/priorities';

/** The case that an address describes, held against each of some awards; undefined where it describes none. */
export function awardCasesFrom(
	parameters: URLSearchParams,
	awards: readonly AwardRule[]
): AwardCase[] | undefined {
	if (parameters.get('case') !== 'award') return undefined;
	const stated: Omit<AwardCase, 'case_id' | 'award_id'> = {
		place_code: word(parameters, 'at'),
		in_unlisted_set: answer(parameters, 'listed'),
		applicant: awardApplicants.find((known) => known === parameters.get('applicant')) ?? null,
		project: awardProjects.find((known) => known === parameters.get('project')) ?? null,
		investment: amount(parameters, 'investment'),
		investment_unit: amount(parameters, 'investment') === null ? null : '万元',
		completed_year: amount(parameters, 'completed'),
		above_scale_year: amount(parameters, 'scale')
	};
	return awards.map(({ award_id }) => ({ case_id: award_id, award_id, ...stated }));
}

/** The candidate that an address describes, by what some rules ask for; undefined where it describes none. */
export function candidateFrom(
	parameters: URLSearchParams,
	rules: readonly PriorityRule[]
): Candidate | undefined {
	if (parameters.get('case') !== 'candidate') return undefined;
	const merits: Record<string, number> = {};
	const standings: Record<string, boolean> = {};
	for (const { indicator_id, standing } of rules.flatMap(({ groups }) => groups.flat())) {
		if (indicator_id !== null) {
			const value = amount(parameters, indicator_id);
			if (value !== null) merits[indicator_id] = value;
		}
		if (standing !== null) {
			const holds = answer(parameters, standing);
			if (holds !== null) standings[standing] = holds;
		}
	}
	return { candidate_id: 'candidate', merits, standings };
}

function word(parameters: URLSearchParams, name: string): string | null {
	return parameters.get(name) || null;
}

function answer(parameters: URLSearchParams, name: string): boolean | null {
	const given = parameters.get(name);
	return given === 'yes' ? true : given === 'no' ? false : null;
}

/** A number as people type it: full-width digits, and commas between thousands. */
function amount(parameters: URLSearchParams, name: string): number | null {
	const plain = (parameters.get(name) ?? '').normalize('NFKC').replace(/[\s,]/g, '');
	return plain === '' || !Number.isFinite(Number(plain)) ? null : Number(plain);
}
