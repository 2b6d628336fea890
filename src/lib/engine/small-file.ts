/** Below this one answer is sooner there than the twenty ranges that attaching takes, and hardly more bytes. */
export const mostBytes = 16_000_000;

/**
 * A file whole, where it is small or where its host sends no ranges of it; undefined for a large one that is read by ranges, or where
 * it is not to be had.
 */
export async function smallFile(url: string): Promise<Uint8Array | undefined> {
	try {
		const head = await fetch(url, { method: 'HEAD' });
		const size = Number(head.headers.get('content-length') ?? Infinity);
		if (!head.ok) return undefined;
		// Who sends ranges answers with the first byte, who does not with everything.
		const answer = await fetch(url, size > mostBytes ? { headers: { range: 'bytes=0-0' } } : {});
		if (answer.status === 206) return undefined;
		return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
	} catch {
		return undefined;
	}
}
