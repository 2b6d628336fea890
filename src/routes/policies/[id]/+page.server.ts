import { error } from '@sveltejs/kit';
import { answerAwardCases, type AwardAnswer, type AwardCase } from '$lib/assessment/award-case';
import { CaseError } from '$lib/assessment/case-error';
import { checkPriorities, type Candidate, type PriorityAnswer } from '$lib/assessment/priority-check';
import type { Catalogue } from '$lib/assessment/catalogue';
import { areaOf } from '$lib/cube/area';
import { filtersFrom } from '$lib/cube/filters';
import { choicesOf, namesFor } from '$lib/cube/names';
import { sliceTargets } from '$lib/cube/targets';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { readCommitments } from '$lib/server/open/commitments';
import { askInTurn } from '$lib/server/registry/case-engine';
import { readCommitmentStates } from '$lib/server/registry/commitment-states';
import { readPolicyRecord } from '$lib/server/registry/policy-record';
import { messagesOf } from '$lib/text';
import type { PageServerLoad } from './$types';
import { awardCasesFrom, candidateFrom } from './cases';

/** Everything the registry holds of one policy, and how its promises stand in the year. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const release = await currentRelease();
	const { engine, names } = release;
	const policy = names.policies.find(({ policy_id }) => policy_id === params.id);
	if (!policy) error(404, messagesOf(locals.language).error.notFound);
	const filters = filtersFrom(url.searchParams, names);
	const [record, commitments, states] = await Promise.all([
		readPolicyRecord(engine, policy.policy_id),
		readCommitments(engine),
		readCommitmentStates(engine, filters.illustrative ? 'all' : 'reported', filters.year)
	]);
	const asked = await ask(
		awardCasesFrom(url.searchParams, record.awards),
		candidateFrom(url.searchParams, record.priorities)
	);
	const lines = sliceTargets(
		cubeOf(release, url.searchParams),
		names,
		{ ...filters, policy: policy.policy_id, area: areaOf(names, policy.region) ?? filters.area },
		{ light: null, change: null }
	);
	const named = names.targets.filter(({ policy_id }) => policy_id === policy.policy_id);
	const elsewhere = [
		...record.targets.flatMap(({ restates }) => restates ?? []),
		...record.findings.flatMap(({ sides }) => sides.flatMap(({ target_id }) => target_id ?? []))
	];
	return {
		policy,
		record,
		asked,
		applicants: record.awards.length === 0 ? [] : placesWithin(names, policy.region),
		commitments: commitments
			.filter(({ policy_id }) => policy_id === policy.policy_id)
			.map(({ commitment_id, kind, number, title, title_en, clause, agencies, due, ongoing }) => ({
				commitment_id,
				kind,
				number,
				title,
				title_en,
				clause,
				agencies: agencies.map(({ printed }) => printed),
				due: due?.year ?? null,
				ongoing,
				status: states.get(commitment_id)?.status ?? null,
				illustrative: states.get(commitment_id)?.illustrative ?? false
			})),
		lines,
		year: filters.year,
		chosen: {
			policy: policy.policy_id,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		},
		choices: choicesOf(names, filters.area.id),
		names: namesFor(names, {
			targets: [...named.map(({ target_id }) => target_id), ...elsewhere],
			places: [
				policy.region,
				...record.focus.map(({ place_code }) => place_code),
				...record.facts.map(({ place_code }) => place_code),
				...record.zones.flatMap(({ places }) => places)
			],
			policies: names.policies.map(({ policy_id }) => policy_id),
			english: locals.language === 'en'
		}),
		factIndicators: indicatorsOf(
			names,
			record.facts.map(({ indicator_id }) => indicator_id)
		),
		meritIndicators: indicatorsOf(
			names,
			record.priorities.flatMap(({ groups }) =>
				groups.flat().flatMap(({ indicator_id }) => indicator_id ?? [])
			)
		)
	};
};

interface Asked {
	awards: AwardAnswer[] | null;
	priorities: PriorityAnswer[] | null;
	faults: { field: string; zh: string; en: string }[];
}

/** Answers the case and the candidate of an address; what is wrong with them is told, and the page stands. */
async function ask(cases: AwardCase[] | undefined, candidate: Candidate | undefined): Promise<Asked> {
	try {
		return {
			awards: cases ? await askInTurn((engine) => answerAwardCases(engine, cases)) : null,
			priorities: candidate ? await askInTurn((engine) => checkPriorities(engine, [candidate])) : null,
			faults: []
		};
	} catch (fault) {
		if (!(fault instanceof CaseError)) throw fault;
		return {
			awards: null,
			priorities: null,
			faults: fault.faults.map(({ field, zh, en }) => ({ field, zh, en }))
		};
	}
}

function indicatorsOf(names: Catalogue, ids: readonly string[]) {
	return names.indicators.filter(({ indicator_id }) => ids.includes(indicator_id));
}

/** The counties of a region, and its prefectures, for a case to lie in. */
function placesWithin(names: Catalogue, region: string) {
	const codes = areaOf(names, region)?.codes ?? new Set();
	return names.places
		.filter(
			({ place_code, level }) => codes.has(place_code) && (level === 'county' || level === 'prefecture')
		)
		.map(({ place_code, name, name_en }) => ({ place_code, name, name_en }));
}
