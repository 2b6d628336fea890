/** The browser and system that a user agent tells of, as people know them; the text itself where neither is known. */
export function browserName(agent: string): string {
	const browser = browsers.find(([, sign]) => sign.test(agent))?.[0];
	const system = systems.find(([, sign]) => sign.test(agent))?.[0];
	const known = [browser, system].filter((name) => name !== undefined);
	return known.length > 0 ? known.join(' · ') : agent.slice(0, 40) || '—';
}

/** Later ones tell earlier names too. */
const browsers: [string, RegExp][] = [
	['Edge', /\bEdg(A|iOS)?\//],
	['360', /\b360SE|\bQihu/],
	['QQ', /\bQQBrowser\//],
	['Opera', /\bOPR\//],
	['Firefox', /\bFirefox\//],
	['Chrome', /\b(Headless)?Chrome\//],
	['Safari', /\bSafari\//],
	['curl', /^curl\//]
];

const systems: [string, RegExp][] = [
	['HarmonyOS', /HarmonyOS/],
	['Android', /Android/],
	['iOS', /iPhone|iPad/],
	['Windows', /Windows/],
	['macOS', /Macintosh/],
	['Linux', /Linux/]
];
