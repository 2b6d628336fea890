import { currentStore } from '../store/current-store';
import { listPublished } from './published';

const known = new Map<string, string>();

/** When a release was first shown (ISO 8601, UTC); null where the store does not say, or does not answer. */
export async function publicationOf(release: string): Promise<string | null> {
	const found = known.get(release);
	if (found !== undefined) return found;
	try {
		const published = await listPublished(await currentStore());
		const first = published.findLast(({ release_id }) => release_id === release);
		if (first) known.set(release, first.at);
		return first?.at ?? null;
	} catch {
		return null;
	}
}
