import { expect, test } from 'vitest';
import { lineStyle } from './age';
import { keptAnswer, publishedHeader, readKept, releaseHeader, shownKept, visitedAgain } from './kept-page';

const html =
	'<!doctype html><html lang="zh-CN" data-theme="system"><head><title>总览 &amp; 灯 · 康标</title></head>' +
	'<body data-x="1"><div>$& 七</div></body></html>';
const known = { address: '/?year=2024', build: 'b1', visited: 1000, isFixed: false };

function answer(headers: Record<string, string> = {}, status = 200): Response {
	return new Response(html, {
		status,
		headers: {
			'content-type': 'text/html',
			date: 'Mon, 30 Nov 2026 16:30:00 GMT',
			[releaseHeader]: 'r1',
			[publishedHeader]: '2026-11-21',
			'content-encoding': 'br',
			'content-security-policy': "script-src 'nonce-a'",
			...headers
		}
	});
}

test('a kept page comes back as it was sent, with what it is, by the clock of the server', async () => {
	const kept = await keptAnswer(answer(), html, known);
	const again = kept && (await visitedAgain(kept, 2000));
	const page = again && readKept(again);
	expect(page).toEqual({
		...known,
		visited: 2000,
		title: '总览 & 灯 · 康标',
		release: 'r1',
		published: '2026-11-21',
		sent: '2026-11-30T16:30:00.000Z',
		bytes: page?.bytes
	});
	expect(page?.bytes).toBeGreaterThan(20);
	const shown = again && page && (await shownKept(again, page, '离线 <b>"九"</b>'));
	expect(shown?.headers.get('content-security-policy')).toBe("script-src 'nonce-a'");
	expect(shown?.headers.get('content-encoding')).toBeNull();
	expect(await shown?.text()).toBe(
		'<!doctype html><html data-kept="2026-11-30T16:30:00.000Z" lang="zh-CN" data-theme="system"><head>' +
			'<title>总览 &amp; 灯 · 康标</title></head><body data-x="1">' +
			`<p id="kept-line" class="offline-line" style="${lineStyle}">` +
			'离线 &lt;b&gt;&quot;九&quot;&lt;/b&gt;</p>' +
			'<div>$& 七</div></body></html>'
	);
});

test.each([
	['meant for one reader', answer({ 'cache-control': 'private, no-store' }), html],
	['not to be stored', answer({ 'cache-control': 'no-store' }), html],
	['not found', answer({}, 404), html],
	['without a release', answer({ [releaseHeader]: '' }), html],
	['no page', answer({ 'content-type': 'application/json' }), html],
	['cut off', answer(), html.slice(0, -20)]
])('%s: not kept', async (_, sent, text) => {
	expect(await keptAnswer(sent, text, known)).toBeUndefined();
});
