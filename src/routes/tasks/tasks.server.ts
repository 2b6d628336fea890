import { filtersFrom, type Filters } from '$lib/cube/filters';
import { sliceTargets } from '$lib/cube/targets';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { readLedger } from '$lib/server/registry/ledger';
import { choiceFrom } from './choice';
import { filterLedger, groupLedger, orderLedger } from './ledger';

/** What an address asks of the ledger: the commitments it leaves, in groups, and how their targets stand. */
export async function readTasks(parameters: URLSearchParams) {
	const release = await currentRelease();
	const { names, engine } = release;
	const filters = filtersFrom(parameters, names);
	const read = await readLedger(engine, filters.illustrative ? 'all' : 'reported', filters.year);
	const position = new Map(names.policies.map(({ policy_id }, index) => [policy_id, index]));
	const ledger = {
		...read,
		entries: read.entries.toSorted(
			(a, b) => (position.get(a.policy_id) ?? 0) - (position.get(b.policy_id) ?? 0)
		)
	};
	const choice = choiceFrom(parameters, names, ledger.agencies);
	const cube = cubeOf(release, parameters);
	const area = choice.area ?? {
		id: '',
		region: '',
		codes: new Set(names.places.map(({ place_code }) => place_code))
	};
	/** Of every document: a commitment may move the target of another one. */
	const everywhere: Filters = { ...filters, area, policy: null };
	const lines = sliceTargets(cube, names, everywhere, { light: null, change: null });
	const beforeStatus = filterLedger(ledger.entries, ledger.agencies, { ...choice, status: null });
	const entries = orderLedger(filterLedger(beforeStatus, ledger.agencies, choice), choice.order);
	return {
		release,
		cube,
		choice,
		filters: everywhere,
		ledger,
		/** What the status counts are taken from. */
		beforeStatus,
		entries,
		groups: groupLedger(entries, ledger.agencies, choice),
		lines: new Map(lines.map((line) => [line.target_id, line]))
	};
}
