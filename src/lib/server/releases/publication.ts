import { dayInBeijing } from '../../figure/beijing-day';
import { currentStore } from '../store/current-store';
import { listPublished } from './published';

const known = new Map<string, string>();

/** The day in Beijing (YYYY-MM-DD) on which a release was first shown; null where the store does not say, or does not answer. */
export async function publicationOf(release: string): Promise<string | null> {
	const found = known.get(release);
	if (found !== undefined) return found;
	try {
		const published = await listPublished(await currentStore());
		const first = published.findLast(({ release_id }) => release_id === release);
		if (!first) return null;
		const day = dayInBeijing(first.at);
		known.set(release, day);
		return day;
	} catch {
		return null;
	}
}
