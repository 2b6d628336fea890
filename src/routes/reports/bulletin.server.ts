import { composeBulletin } from '$lib/bulletin/compose';
import { sliceBulletin } from '$lib/cube/bulletin';
import { filtersFrom } from '$lib/cube/filters';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { readLedger } from '$lib/server/registry/ledger';
import { listPublished } from '$lib/server/releases/published';
import { dayInBeijing } from '$lib/figure/beijing-day';
import { currentStore } from '$lib/server/store/current-store';
import { StoreUnavailable, storeFault } from '$lib/server/store/store-fault';
import type { Language } from '$lib/text';

/** The bulletin that an address asks for, with what it was made from; undefined for a year without judged promises. */
export async function bulletinOf(year: string, parameters: URLSearchParams, language: Language) {
	const release = await currentRelease();
	if (!release.names.years.map(String).includes(year)) return undefined;
	const asked = new URLSearchParams(parameters);
	asked.set('year', year);
	const filters = filtersFrom(asked, release.names);
	const slice = sliceBulletin(cubeOf(release, asked), release.names, filters);
	const ledger = await readLedger(release.engine, filters.illustrative ? 'all' : 'reported', filters.year);
	const sources = {
		slice,
		ledger,
		catalogue: release.names,
		filters,
		language,
		release: release.id,
		known: await publishedDay(release.id)
	};
	return { ...sources, engine: release.engine, bulletin: composeBulletin(sources) };
}

/** The day on which a release was first shown; null where the store does not know or cannot be asked. */
async function publishedDay(release: string): Promise<string | null> {
	try {
		const published = await listPublished(await currentStore());
		const first = published.findLast(({ release_id }) => release_id === release);
		return first ? dayInBeijing(first.at) : null;
	} catch (cause) {
		if (!(storeFault(cause) instanceof StoreUnavailable)) throw cause;
		return null;
	}
}
