import { expect, type Page } from '@playwright/test';

/** What a browser keeps of a page: as the worker wrote it down. */
export interface Kept {
	address: string;
	release: string;
	build: string;
}

/** Every page that a browser keeps, in whatever store. */
export function keptPages(page: Page): Promise<Kept[]> {
	return page.evaluate(async () => {
		const found: Kept[] = [];
		for (const name of await caches.keys())
			for (const { headers } of await (await caches.open(name)).matchAll()) {
				const details = headers.get('kangbiao-kept');
				if (details === null) continue;
				const { address, release, build } = JSON.parse(decodeURIComponent(details)) as Kept;
				found.push({ address, release, build });
			}
		return found;
	});
}

/** Addresses of kept pages whose document lacks a text, `{release}` in it being the page's own release; with `has` those that have it. */
export function keptDocuments(page: Page, text: string, wanted: 'has' | 'lacks'): Promise<string[]> {
	return page.evaluate(
		async ([sought, which]) => {
			const found: string[] = [];
			for (const name of await caches.keys())
				for (const answer of await (await caches.open(name)).matchAll()) {
					const details = answer.headers.get('kangbiao-kept');
					if (details === null || !answer.body) continue;
					const { address, release } = JSON.parse(decodeURIComponent(details)) as Kept;
					const html = await new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).text();
					if (html.includes(sought.replace('{release}', release)) === (which === 'has')) found.push(address);
				}
			return found;
		},
		[text, wanted] as const
	);
}

/** Names of this site's stores in a browser. */
export function storesOf(page: Page): Promise<string[]> {
	return page.evaluate(() => caches.keys());
}

/** Waits until a browser keeps pages under these addresses, of a release where one is named. */
export async function expectKept(page: Page, addresses: string[], release?: string): Promise<void> {
	await expect
		.poll(
			async () =>
				(await keptPages(page))
					.filter((one) => release === undefined || one.release === release)
					.map(({ address }) => address),
			{ timeout: 20_000 }
		)
		.toEqual(expect.arrayContaining(addresses));
}
