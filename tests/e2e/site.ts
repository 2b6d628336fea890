import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a page and waits until it answers to the reader. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

/** Opens a page and waits until its choices need no network. */
export async function visitWithCube(page: Page, path: string): Promise<void> {
	await visit(page, path);
	await expect(page.locator('html')).toHaveAttribute('data-cube', 'open', { timeout: 15_000 });
}

/**
 * Everything that a page asks the network for from now on. `blob:` and `data:` never leave the page, and the icon is
 * the browser's own affair: it looks again at every new address. The news of releases is one connection, which a page
 * opens once it has come to rest, whatever its reader does.
 */
export function requestsOf(page: Page): string[] {
	const urls: string[] = [];
	page.on('request', (request) => {
		if (!/^(blob|data):|\/icon\.svg$|\/releases\/events$/.test(request.url())) urls.push(request.url());
	});
	return urls;
}

/** A select of a page by its label. */
export function chooser(page: Page, name: string): Locator {
	return page.getByRole('combobox', { name, exact: true });
}

/** The whole picture of a page in words: every element with what it says, links to and draws; not what only shows without scripts. */
export function picture(page: Page): Promise<string> {
	return page.locator('main').evaluate((main) => {
		const lines: string[] = [];
		const walk = (node: Node) => {
			if (node.nodeName === 'NOSCRIPT') return;
			if (node instanceof Element) {
				const attributes = [...node.attributes]
					.map(({ name, value }) => `${name}=${value.replaceAll(/url\([^)]*\)/g, 'url()')}`)
					.filter(
						(attribute) =>
							!/^style=$|^(class|open|id|selected|aria-labelledby|aria-describedby)=/.test(attribute)
					);
				lines.push(`<${node.tagName} ${attributes.sort().join(' ')}>`);
			} else if (node instanceof Text && node.data.trim()) lines.push(node.data.trim());
			for (const child of node.childNodes) walk(child);
		};
		walk(main);
		return lines.join('\n');
	});
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** The counts of a light bar's legend, by the word of the light. */
export async function legendOf(list: Locator): Promise<Map<string, number>> {
	const texts = await list.getByRole('listitem').allTextContents();
	return new Map(
		texts.map((text) => {
			const [, word = '', count = ''] = /^\s*(.+?)\s+(\d+)\s*$/.exec(text) ?? [];
			return [word, Number(count)];
		})
	);
}

/** A served CSV as one record a row. */
export function recordsOf(csv: string): Record<string, string>[] {
	const [head = '', ...lines] = csv.replace('\ufeff', '').trimEnd().split(/\r?\n/);
	const names = fieldsOf(head);
	return lines.map((line) => {
		const fields = fieldsOf(line);
		return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? '']));
	});
}

function fieldsOf(line: string): string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
	);
}
