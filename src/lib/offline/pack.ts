/** A document as it is stored: text of HTML takes a sixth of its room so. */
export async function packed(text: string): Promise<ArrayBuffer> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Response(stream).arrayBuffer();
}

/** The text of a document that was stored by `packed`. Throws where it is not one. */
export async function unpacked(stored: Response): Promise<string> {
	const stream = stored.body?.pipeThrough(new DecompressionStream('gzip')) ?? null;
	return new Response(stream).text();
}
