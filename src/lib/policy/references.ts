import type { SeedFault } from '../seed/fault';
import { faultIn, type Sourced } from '../seed/validate';
import * as message from './messages';
import type { Policy, Zone } from './schema';

/**
 * The faults of names that lead nowhere inside this room: zones, the whole of a part, the policy of a zone.
 * With `complete` false some files could not be read, and a name is given the benefit of the doubt.
 */
export function referenceFaults(
	policies: readonly Sourced<Policy>[],
	zones: readonly Sourced<Zone>[],
	complete: boolean
): SeedFault[] {
	if (!complete) return [];
	const policyIds = new Set(policies.map((policy) => policy.value.id));
	const targetIds = new Set(policies.flatMap((policy) => policy.value.targets.map((target) => target.id)));
	const zoneIds = new Set(zones.map((zone) => zone.value.id));
	return [
		...zones.flatMap((zone) =>
			zone.value.policy === undefined || policyIds.has(zone.value.policy)
				? []
				: [faultIn(zone, ['policy'], message.unknownPolicy(zone.value.policy))]
		),
		...policies.flatMap((policy) =>
			policy.value.targets.flatMap(({ id, part_of, restates, binds }, index) => [
				...(restates === undefined || (targetIds.has(restates) && restates !== id)
					? []
					: [
							faultIn(
								policy,
								['targets', index, 'restates'],
								restates === id ? message.restatesItself() : message.unknownTarget(restates)
							)
						]),
				...(part_of === undefined || (targetIds.has(part_of) && part_of !== id)
					? []
					: [
							faultIn(
								policy,
								['targets', index, 'part_of'],
								part_of === id ? message.partOfItself() : message.partOfUnknown(part_of)
							)
						]),
				...binds.flatMap((binding, position) =>
					(['in_zone', 'not_in_zone'] as const).flatMap((field) => {
						const zone = binding[field];
						return zone === undefined || zoneIds.has(zone)
							? []
							: [faultIn(policy, ['targets', index, 'binds', position, field], message.unknownZone(zone))];
					})
				)
			])
		)
	];
}
