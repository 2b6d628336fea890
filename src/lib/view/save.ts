/** Hands a reader a file that the page made. */
export function save(part: BlobPart, type: string, name: string): void {
	const address = URL.createObjectURL(new Blob([part], { type }));
	Object.assign(document.createElement('a'), { href: address, download: name }).click();
	URL.revokeObjectURL(address);
}

/** A name for a file: Latin letters, digits and single strokes; `chart` where nothing is left. */
export function slug(text: string): string {
	return (
		text
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, '-')
			.replaceAll(/^-|-$/g, '') || 'chart'
	);
}
