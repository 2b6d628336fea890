import { randomBytes } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { namesOf } from './drop.js';
import { reportText } from './report-file.js';
import { startSite } from './site.js';

/**
 * The way of a submission through the server, for a few figures and for a hundred thousand: handing in, the page of its
 * review, accepting, until the release that holds it is published, and until a page that stands open says so. Once each,
 * on a copy of the data folder.
 * @param {{ browser: import('playwright').Browser, home: string, data: string, size: string, rows?: readonly number[] }} stage
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureAccept({ browser, home, data, size, rows = [10, 100_000] }) {
	const copy = `${data}-accept`;
	cpSync(data, copy, { recursive: true });
	const site = await startSite(home, copy);
	try {
		const names = await namesOf(browser, site.address);
		/** @type {import('./table.js').Row[]} */
		const results = [];
		for (const count of rows) {
			const steps = await acceptOnce(browser, site.address, reportText(names, count));
			for (const [step, seconds] of Object.entries(steps.seconds))
				results.push({
					name: `${size}, ${steps.figures.toLocaleString('en')} figures: ${step}`,
					value: seconds,
					unit: 's'
				});
		}
		return results;
	} finally {
		await site.stop();
		rmSync(copy, { recursive: true, force: true });
	}
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {string} text
 */
async function acceptOnce(browser, address, text) {
	/** @type {Record<string, number>} */
	const seconds = {};
	const since = (/** @type {number} */ before) => (performance.now() - before) / 1000;
	let before = performance.now();
	const { id, figures } = await handIn(address, text);
	seconds['handed in'] = since(before);
	before = performance.now();
	const review = await fetch(new URL(`/review/${id}`, address));
	if (!review.ok) throw new Error(`the review answered ${review.status}`);
	await review.text();
	seconds['review page'] = since(before);

	const page = await browser.newPage({ locale: 'zh-CN' });
	const listening = page.waitForRequest(/\/releases\/events$/);
	await page.goto(new URL('/releases', address).href);
	await listening;
	const told = page.getByText('已发布新的数据版本').waitFor({ timeout: 500_000 });
	const news = await listen(address);
	before = performance.now();
	const accepted = await post(
		address,
		`/review/${id}?/accept`,
		new URLSearchParams({ shown: '', rest: 'yes', comment: '' })
	);
	if (accepted.status !== 303) throw new Error(`accepting answered ${accepted.status}`);
	seconds['accepted'] = since(before);
	const published = news.next().then(() => since(before));
	await told;
	seconds['accepted to news at an open page'] = since(before);
	seconds['accepted to published'] = await published;
	news.stop();
	await page.close();
	return { figures, seconds };
}

/**
 * @param {string} address
 * @param {string} text
 * @returns {Promise<{ id: string, figures: number }>}
 */
async function handIn(address, text) {
	const form = new FormData();
	form.set('file', new File([text], 'report.csv'));
	form.set('answers', JSON.stringify({ questions: {}, roles: [], cells: {} }));
	form.set('key', randomBytes(16).toString('hex'));
	form.set('note', '');
	const answer = await post(address, '/submit/hand-in', form);
	if (answer.status !== 201) throw new Error(`handing in answered ${answer.status}: ${await answer.text()}`);
	return /** @type {Promise<{ id: string, figures: number }>} */ (answer.json());
}

/**
 * @param {string} address
 * @param {string} path
 * @param {FormData | URLSearchParams} body
 */
function post(address, path, body) {
	return fetch(new URL(path, address), {
		method: 'POST',
		body,
		// As a form without scripts is sent, whose answer is another page.
		headers: { Origin: new URL(address).origin, Accept: 'text/html' },
		redirect: 'manual'
	});
}

/**
 * Listens to the news of releases; the first one tells what is shown now.
 * @param {string} address
 */
async function listen(address) {
	const stop = new AbortController();
	const answer = await fetch(new URL('/releases/events', address), { signal: stop.signal });
	const decoder = new TextDecoder();
	let text = '';
	const reader = answer.body?.getReader();
	/** Waits until so many releases were told. @param {number} count */
	const until = async (count) => {
		while ((text.match(/^data: /gm) ?? []).length < count) {
			const piece = await reader?.read();
			if (piece === undefined || piece.done) throw new Error('the news ended');
			text += decoder.decode(piece.value, { stream: true });
		}
	};
	await until(1);
	return {
		next: () => until(2),
		stop: () => {
			stop.abort();
		}
	};
}
