import type { Engine } from '../engine/engine';
import type { Measures } from '../figure/parse';
import { agencyOf } from '../policy/agency';
import type { Agency } from '../policy/agency-schema';
import type { Policy } from '../policy/schema';
import type { Seeds } from '../policy/seeds';
import type { Sourced } from '../seed/validate';
import { converter } from './convert';
import { insertRows, type Row } from '../engine/insert';

/**
 * Writes what policies hold beside their targets: outline, commitments with their agencies, facts, focus industries,
 * awards, priorities and findings. The seeds are checked already.
 */
export async function loadRegistry(
	engine: Engine,
	{ policies, agencies, sources }: Pick<Seeds, 'policies' | 'agencies' | 'sources'>,
	measures: Measures
): Promise<void> {
	const tables: Record<string, Row[]> = {
		agency: agencies.map(agencyRow),
		agency_succession: agencies.flatMap(({ id, succeeded_by }) =>
			succeeded_by.map(({ agency, year, source }) => ({ agency_id: id, successor_id: agency, year, source }))
		),
		policy_clause: policies.flatMap(({ id, outline }) =>
			outline.map((entry, position) => ({ policy_id: id, position, ...entry }))
		),
		...commitmentTables(policies, agencies),
		fact: sources.policies.flatMap((source) => factRows(source, measures)),
		focus_industry: policies.flatMap(focusRows),
		...awardTables(policies),
		...priorityTables(policies, measures),
		finding: policies.flatMap(({ id, findings }) =>
			findings.map(({ id: finding_id, sides: _, ...finding }) => ({ finding_id, policy_id: id, ...finding }))
		),
		finding_side: policies.flatMap(({ id, findings }) =>
			findings.flatMap((finding) =>
				finding.sides.map(({ policy, target, commitment, ...side }, position) => ({
					finding_id: finding.id,
					position,
					policy_id: policy ?? id,
					target_id: target,
					commitment_id: commitment,
					...side
				}))
			)
		)
	};
	for (const [table, rows] of Object.entries(tables)) await insertRows(engine, table, rows);
}

function agencyRow({ id, printed, from, to, succeeded_by: _, ...agency }: Agency): Row {
	return { agency_id: id, printed: printed.join('、'), from_year: from, to_year: to, ...agency };
}

function commitmentTables(policies: readonly Policy[], agencies: readonly Agency[]): Record<string, Row[]> {
	const commitments = policies.flatMap((policy) =>
		policy.commitments.map((commitment) => ({ policy, commitment }))
	);
	return {
		commitment: commitments.map(({ policy, commitment }) => ({
			commitment_id: commitment.id,
			policy_id: policy.id,
			kind: commitment.kind,
			number: commitment.number,
			title: commitment.title,
			title_en: commitment.title_en,
			clause: commitment.clause,
			phrase: commitment.phrase,
			start_year: commitment.start,
			due_year: commitment.due?.year,
			due_printed: commitment.due?.printed,
			ongoing: commitment.ongoing,
			part_of: commitment.part_of,
			note: commitment.note,
			note_en: commitment.note_en
		})),
		commitment_location: commitments.flatMap(({ commitment: { id, also_at } }) =>
			also_at.map((location, position) => ({ commitment_id: id, position, ...location }))
		),
		commitment_agency: commitments.flatMap(({ policy, commitment }) =>
			(['lead', 'with', 'responsible'] as const).flatMap((role) =>
				commitment[role].map((printed, position) => ({
					commitment_id: commitment.id,
					agency_id: agencyOf(printed, policy.region, agencies)?.id,
					role,
					position,
					printed
				}))
			)
		),
		commitment_target: commitments.flatMap(({ commitment: { id, moves } }) =>
			[...new Set(moves)].map((target_id) => ({ commitment_id: id, target_id }))
		)
	};
}

function factRows({ value: policy, document, path }: Sourced<Policy>, measures: Measures): Row[] {
	const convert = converter(measures);
	return policy.facts.map(({ id, indicator, place, value, unit, ...fact }, index) => ({
		fact_id: id,
		policy_id: policy.id,
		indicator_id: indicator,
		place_code: place ?? policy.region,
		value: convert(value, unit, indicator),
		value_label: typeof value === 'string' ? value : undefined,
		unit,
		...fact,
		file: document.file,
		line: document.lineOf([...path, 'facts', index])
	}));
}

function focusRows({ id, focus }: Policy): Row[] {
	return focus.flatMap(({ place, industries, positioning, clause, phrase }) =>
		[
			...industries.map((name, position) => ({ role: 'industry', name, position })),
			...positioning.map((name, position) => ({ role: 'positioning', name, position }))
		].map((entry) => ({ policy_id: id, place_code: place, ...entry, clause, phrase }))
	);
}

function awardTables(policies: readonly Policy[]): Record<string, Row[]> {
	const awards = policies.flatMap((policy) =>
		policy.awards.map((award) => ({ policy_id: policy.id, award }))
	);
	return {
		award: awards.map(({ policy_id, award }) => ({
			award_id: award.id,
			policy_id,
			target_id: award.target,
			title: award.title,
			title_en: award.title_en,
			clause: award.clause,
			zone_id: award.in_zone,
			unlisted_set: award.unlisted_set?.name,
			unlisted_set_en: award.unlisted_set?.name_en,
			cap: award.cap.value,
			cap_unit: award.cap.unit,
			share_stated: award.share_stated,
			note: award.note,
			note_en: award.note_en
		})),
		award_way: awards.flatMap(({ award: { id, ways } }) =>
			ways.map(({ minimum_investment, ...way }, position) => ({
				award_id: id,
				position,
				...way,
				minimum_investment: minimum_investment?.value,
				investment_unit: minimum_investment?.unit
			}))
		)
	};
}

function priorityTables(policies: readonly Policy[], measures: Measures): Record<string, Row[]> {
	const convert = converter(measures);
	const priorities = policies.flatMap((policy) =>
		policy.priorities.map((priority) => ({ policy_id: policy.id, priority }))
	);
	return {
		priority: priorities.map(({ policy_id, priority: { id, requires: _, ...priority } }) => ({
			priority_id: id,
			policy_id,
			...priority
		})),
		priority_merit: priorities.flatMap(({ priority: { id, requires } }) =>
			requires.flatMap((merits, group_number) =>
				merits.map((merit, position) => ({
					priority_id: id,
					group_number,
					position,
					label: merit.label,
					label_en: merit.label_en,
					...('indicator' in merit
						? {
								indicator_id: merit.indicator,
								comparator: merit.comparator,
								value: convert(merit.value, merit.unit, merit.indicator)
							}
						: { standing: merit.standing })
				}))
			)
		)
	};
}
