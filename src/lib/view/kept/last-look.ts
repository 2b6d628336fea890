const key = 'kangbiao-looked';

/** The release that the reader last looked at on the own page; null for a first look, or where a browser keeps nothing. */
export function lastLook(): string | null {
	try {
		const id = localStorage.getItem(key);
		return id !== null && /^[0-9a-f]{16}$/.test(id) ? id : null;
	} catch {
		return null;
	}
}

/** Keeps the release that the reader has looked at. */
export function keepLook(release: string): void {
	try {
		localStorage.setItem(key, release);
	} catch {
		// The next look is then a first one again.
	}
}
