import type { SeedFault } from '../seed/fault';
import { faultIn, type Sourced } from '../seed/validate';
import type { Agency } from './agency-schema';
import { agencyOf } from './agency';
import * as message from './messages';
import type { Policy, Zone } from './schema';

/**
 * The faults of commitments, awards and findings that name a target, a commitment, a zone, a policy or an agency that
 * nobody knows. With `complete` false some files could not be read, and a name is given the benefit of the doubt.
 */
export function registryFaults(
	policies: readonly Sourced<Policy>[],
	zones: readonly Sourced<Zone>[],
	agencies: readonly Sourced<Agency>[],
	complete: boolean
): SeedFault[] {
	if (!complete) return [];
	const names: Names = {
		policies: new Set(policies.map(({ value }) => value.id)),
		targets: new Map(policies.flatMap(({ value }) => value.targets.map((target) => [target.id, target]))),
		commitments: new Set(policies.flatMap(({ value }) => value.commitments.map(({ id }) => id))),
		zones: new Set(zones.map(({ value }) => value.id)),
		agencies: agencies.map(({ value }) => value)
	};
	return [
		...policies.flatMap((policy) => [
			...commitmentFaults(policy, names),
			...awardFaults(policy, names),
			...findingFaults(policy, names)
		]),
		...agencyFaults(agencies)
	];
}

interface Names {
	policies: ReadonlySet<string>;
	targets: ReadonlyMap<string, Policy['targets'][number]>;
	commitments: ReadonlySet<string>;
	zones: ReadonlySet<string>;
	agencies: readonly Agency[];
}

function commitmentFaults(policy: Sourced<Policy>, names: Names): SeedFault[] {
	return policy.value.commitments.flatMap((commitment, index) => {
		const item = {
			value: commitment,
			document: policy.document,
			path: [...policy.path, 'commitments', index]
		};
		const { start, due, part_of, moves } = commitment;
		const named = (['lead', 'with', 'responsible'] as const).flatMap((role) =>
			commitment[role].map((name, position) => ({ name, path: [role, position] }))
		);
		const seen = new Set<string>();
		return [
			...(start !== undefined && due !== undefined && due.year < start
				? [faultIn(item, ['due'], message.dueBeforeStart(start, due.year))]
				: []),
			...(part_of !== undefined && (!names.commitments.has(part_of) || part_of === commitment.id)
				? [faultIn(item, ['part_of'], message.unknownCommitment(part_of))]
				: []),
			...moves.flatMap((target, position) =>
				names.targets.has(target) ? [] : [faultIn(item, ['moves', position], message.unknownTarget(target))]
			),
			...named.flatMap(({ name, path }) => {
				const twice = seen.has(name);
				seen.add(name);
				if (twice) return [faultIn(item, path, message.agencyTwice(name))];
				const agency = agencyOf(name, policy.value.region, names.agencies);
				return agency ? [] : [faultIn(item, path, message.unknownAgency(name))];
			})
		];
	});
}

function awardFaults(policy: Sourced<Policy>, names: Names): SeedFault[] {
	return policy.value.awards.flatMap((award, index) => {
		const item = { value: award, document: policy.document, path: [...policy.path, 'awards', index] };
		const target = names.targets.get(award.target);
		return [
			...(target ? [] : [faultIn(item, ['target'], message.unknownTarget(award.target))]),
			...(target && (target.value !== award.cap.value || target.unit !== award.cap.unit)
				? [
						faultIn(
							item,
							['cap'],
							message.capNotOfTarget(
								`${award.cap.value}${award.cap.unit}`,
								`${target.value ?? ''}${target.unit}`
							)
						)
					]
				: []),
			...(award.in_zone !== undefined && !names.zones.has(award.in_zone)
				? [faultIn(item, ['in_zone'], message.unknownZone(award.in_zone))]
				: []),
			...(award.in_zone !== undefined && award.unlisted_set !== undefined
				? [faultIn(item, ['unlisted_set'], message.setWithoutPlaces())]
				: [])
		];
	});
}

function findingFaults(policy: Sourced<Policy>, names: Names): SeedFault[] {
	return policy.value.findings.flatMap(({ sides }, index) =>
		sides.flatMap(({ policy: other, target, commitment }, position) => {
			const path = ['findings', index, 'sides', position];
			return [
				...(other !== undefined && !names.policies.has(other)
					? [faultIn(policy, [...path, 'policy'], message.unknownPolicy(other))]
					: []),
				...(target !== undefined && !names.targets.has(target)
					? [faultIn(policy, [...path, 'target'], message.unknownTarget(target))]
					: []),
				...(commitment !== undefined && !names.commitments.has(commitment)
					? [faultIn(policy, [...path, 'commitment'], message.unknownCommitment(commitment))]
					: [])
			];
		})
	);
}

function agencyFaults(agencies: readonly Sourced<Agency>[]): SeedFault[] {
	const ids = new Set(agencies.map(({ value }) => value.id));
	const owners = new Map<string, string>();
	return agencies.flatMap((item) => [
		...item.value.succeeded_by.flatMap(({ agency }, index) =>
			ids.has(agency) ? [] : [faultIn(item, ['succeeded_by', index, 'agency'], message.unknownAgency(agency))]
		),
		...[item.value.name, ...item.value.printed].flatMap((name, index) => {
			const key = `${item.value.region} ${name}`;
			const owner = owners.get(key);
			owners.set(key, item.value.id);
			return owner === undefined || owner === item.value.id
				? []
				: [faultIn(item, index === 0 ? ['name'] : ['printed', index - 1], message.printedTwice(name, owner))];
		})
	]);
}
