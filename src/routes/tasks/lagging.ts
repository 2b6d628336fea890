import type { Light } from '$lib/assessment/assessment';
import type { Catalogue } from '$lib/assessment/catalogue';
import type { Cube } from '$lib/cube/cube';
import type { Filters } from '$lib/cube/filters';
import type { LightCount } from '$lib/cube/tally';
import { sliceTargets } from '$lib/cube/targets';
import type { LedgerEntry } from '$lib/server/registry/ledger';

/** The lights of a promise that is not being kept. */
export const laggingLights = ['missed', 'worsening', 'behind'] as const satisfies readonly Light[];

/** A target that lags somewhere, and the commitments meant to move it. */
export interface LaggingTarget {
	target_id: string;
	policy_id: string;
	counts: LightCount[];
	illustrative: boolean;
	/** Where it lags, the worst light first. */
	places: { place_code: string; light: Light }[];
	movers: Mover[];
}

export interface Mover {
	entry: LedgerEntry;
	/** The target it names, where that is another one: the same promise elsewhere, its whole or its part. */
	through: string | null;
}

/** Targets that lag in some place of a year and area; those that nobody is meant to move come first in each policy. */
export function laggingTargets(
	cube: Cube,
	catalogue: Catalogue,
	filters: Filters,
	entries: readonly LedgerEntry[],
	kin: ReadonlyMap<string, readonly string[]>
): LaggingTarget[] {
	const places = new Map<string, LaggingTarget['places']>();
	for (const light of laggingLights) {
		for (const { target_id, asked } of sliceTargets(cube, catalogue, filters, { light, change: null })) {
			const found = asked.map((place_code) => ({ place_code, light }));
			places.set(target_id, [...(places.get(target_id) ?? []), ...found]);
		}
	}
	const named = Map.groupBy(
		entries.flatMap((entry) => entry.targets.map((target) => ({ entry, target }))),
		({ target }) => target
	);
	const lagging = sliceTargets(cube, catalogue, filters, { light: null, change: null }).flatMap(
		({ target_id, policy_id, counts, illustrative }): LaggingTarget[] => {
			const where = places.get(target_id);
			if (!where) return [];
			return [
				{
					target_id,
					policy_id,
					counts,
					illustrative,
					places: where,
					movers: moversOf(target_id, kin.get(target_id) ?? [target_id])
				}
			];
		}
	);
	return lagging.toSorted((a, b) => {
		const policies = position(a.policy_id) - position(b.policy_id);
		return policies || Number(a.movers.length > 0) - Number(b.movers.length > 0);
	});

	function moversOf(target: string, same: readonly string[]): Mover[] {
		const found = new Map<string, Mover>();
		for (const id of same) {
			for (const { entry } of named.get(id) ?? []) {
				if (found.has(entry.commitment_id)) continue;
				found.set(entry.commitment_id, { entry, through: id === target ? null : id });
			}
		}
		return [...found.values()];
	}

	function position(policy: string): number {
		return catalogue.policies.findIndex(({ policy_id }) => policy_id === policy);
	}
}
