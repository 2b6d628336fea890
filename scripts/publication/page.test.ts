import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addressesIn, fileOfPage } from './page.js';

const start = `{
	__sveltekit_x = {
		base: new URL("..", location).pathname.slice(0, -1)
	};
	import("../_app/immutable/entry/start.js")
}`;
const served = (main: string) => `<!doctype html>
<html lang="zh-CN" data-theme="system">
	<head>
		<meta charset="utf-8" />
		<style nonce="abc">p{color:red}</style>
	</head>
	<body>${main}<script nonce="abc">${start}</script></body>
</html>`;
const policy =
	"default-src 'self'; script-src 'self' 'nonce-abc'; style-src 'self' 'nonce-abc'; frame-ancestors 'none'";
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scripts = (html: string) =>
	[...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);

test('a file has no nonce, and the policy names each of its scripts and styles by what it is', () => {
	const html = fileOfPage(served('<main id="main"></main>'), { tree: 'zh', policy });
	expect(html).not.toMatch(/nonce/);
	expect(html).toContain('<html data-published lang="zh-CN"');
	const [, told = ''] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
	expect(scripts(html)).toHaveLength(2);
	expect(told).toBe(
		`default-src 'self'; script-src 'self' ${scripts(html).map(sha).join(' ')}; style-src 'self' ${sha('p{color:red}')}`
	);
	expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script>'));
});

test('before scripts run, links with choices lead to a target or place, or nowhere; others keep their address', () => {
	const html = fileOfPage(
		served(
			'<main><a class="a" href="?year=2020">1</a><a href="../t.html?year=1#x">2</a><a href="../t.html#x?">3</a><a href="https://else.example/?a=b">4</a><a href="../targets/x.html?year=1#why">5</a><a href="../targets/x/outlook.html?place=1">6</a></main>'
		),
		{ tree: 'zh', policy }
	);
	expect([...html.matchAll(/<a[^>]*>/g)].map(([link]) => link)).toEqual([
		'<a class="a">',
		'<a>',
		'<a href="../t.html#x?">',
		'<a href="https://else.example/?a=b">',
		'<a href="../targets/x.html#why">',
		'<a>'
	]);
});

test('a page with choices of its own waits for them; a fixed one drops them from its address', () => {
	const free = scripts(fileOfPage(served('<main id="main"></main>'), { tree: 'zh', policy }))[0];
	const fixed = scripts(
		fileOfPage(served('<main id="main" data-fixed=""></main>'), { tree: 'zh', policy })
	)[0];
	expect(free).toContain('dataset.waiting');
	expect(free).not.toContain('replaceState');
	expect(fixed).toContain('replaceState');
	expect(fixed).not.toContain('dataset.waiting');
});

test('an English page reaches what both trees share one folder higher, and its own pages where they are', () => {
	const main =
		'<main><a href="../targets/x.html">t</a><a href="../open/figures.csv">f</a><a href="../open.html">o</a><a href="../release/1/a.arrow">r</a></main>';
	const html = fileOfPage(served(main), { tree: 'en', policy });
	expect(html).toContain('base: new URL("..", location).pathname.slice(0, -1),');
	expect(html).toContain('assets: new URL("../../", location).pathname.slice(0, -1)');
	expect(addressesIn(html, '/en/targets/y.html').sort()).toEqual([
		'/_app/immutable/entry/start.js',
		'/en/open.html',
		'/en/targets/x.html',
		'/open/figures.csv',
		'/release/1/a.arrow'
	]);
});

test('addresses are told from the root, without queries, parts and other sites', () => {
	const html =
		'<a href="../a.html?x=1&amp;y=2#z"></a><img src="./b.svg"><a href="#c"></a><a href="https://else.example/d"></a>';
	expect(addressesIn(html, '/sub/page.html')).toEqual(['/a.html', '/sub/b.svg']);
});
