/** Below this one answer is sooner there than the twenty ranges that attaching takes, and hardly more bytes. */
export const mostBytes = 16_000_000;

/** A file whole, where it is small; undefined for a large one, or where it is not to be had. */
export async function smallFile(url: string): Promise<Uint8Array | undefined> {
	try {
		const head = await fetch(url, { method: 'HEAD' });
		const size = Number(head.headers.get('content-length') ?? Infinity);
		if (!head.ok || size > mostBytes) return undefined;
		const answer = await fetch(url);
		return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
	} catch {
		return undefined;
	}
}
