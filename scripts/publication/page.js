import { createHash } from 'node:crypto';

/**
 * @typedef {object} Asked
 * @property {'zh' | 'en'} tree
 * @property {string} policy the Content-Security-Policy that the server sent with the page
 */

/**
 * A page as the server sent it, made into a file: it stands on its own below any folder and takes up what a server would have read
 * of the request. Throws an Error where the page is not as expected.
 * @param {string} html
 * @param {Asked} asked
 * @returns {string}
 */
export function fileOfPage(html, { tree, policy }) {
	const fixed = /<main\b[^>]*\bdata-fixed\b/.test(html);
	let page = withoutChoices(html)
		.replaceAll(/(<(?:script|style)\b[^>]*?) nonce="[^"]*"/g, '$1')
		.replace('<html ', '<html data-published ')
		.replace(
			'<head>',
			`<head>\n\t\t<script>${fixed ? readsTheme + dropsChoices : readsTheme + waits}</script>`
		);
	if (tree === 'en') page = oneFolderDown(page);
	return page.replace(
		'<head>',
		`<head>\n\t\t<meta http-equiv="content-security-policy" content="${policyFor(page, policy)}" />`
	);
}

/** The reader's own light or dark, which a server reads from the cookie. */
const readsTheme =
	'{const t=/(?:^|; )theme=((?:contrast-)?(?:light|dark))/.exec(document.cookie);if(t)document.documentElement.dataset.theme=t[1]}';
/** The file shows the default choices: until the browser has cut what the address asks for, nothing is shown. */
const waits = 'if(location.search)document.documentElement.dataset.waiting="";';
/** The file shows the default choices for good: the address must not claim others. */
const dropsChoices =
	'if(location.search)history.replaceState(history.state,"",location.pathname+location.hash);';

/**
 * A host of files answers every query with the same file: links that carry choices get these from the page's scripts. Before, those to
 * one target or place lead to its page, all others nowhere.
 * @param {string} html
 */
function withoutChoices(html) {
	return html.replaceAll(/<a\b[^>]*>/g, (link) =>
		link
			.replace(/( href="[./]*(?:targets|places)\/[^"?#/]+\.html)\?[^"#]*/, '$1')
			.replace(/ href="(?!\w+:)[^"#]*\?[^"]*"/, '')
	);
}

/**
 * English pages lie one folder below the files that both trees share.
 * @param {string} html
 */
function oneFolderDown(html) {
	return html
		.replaceAll(
			/(["'(])((?:\.\.\/)+|\.\/)(?=(?:_app|release|maps)\/|open\/[\w-]+\.(?:json|csv)["'])/g,
			(_, before, up) => `${before}${deeper(up)}`
		)
		.replace(
			/base: new URL\("([./]+)", location\)\.pathname\.slice\(0, -1\)/,
			(base, up) =>
				`${base},\n\t\t\t\t\t\tassets: new URL("${deeper(`${up}/`)}", location).pathname.slice(0, -1)`
		);
}

/** @param {string} up such as ./ or ../../ */
function deeper(up) {
	return up === './' ? '../' : `../${up}`;
}

/**
 * The server's policy, its nonces replaced by what each inline script and style is; who may frame the page cannot be said in markup.
 * @param {string} html
 * @param {string} policy
 */
function policyFor(html, policy) {
	const hashes = (/** @type {string} */ element) =>
		[...html.matchAll(new RegExp(`<${element}\\b(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'))]
			.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
			.join(' ');
	return policy
		.split(/;\s*/)
		.filter((directive) => !directive.startsWith('frame-ancestors'))
		.map((directive) => {
			const [name] = directive.split(' ');
			if (!/ 'nonce-/.test(directive)) return directive;
			return directive.replaceAll(/'nonce-[^']*'/g, hashes(name === 'script-src' ? 'script' : 'style'));
		})
		.join('; ');
}

/**
 * The paths, from the root of the copy, of everything that a page's markup leads to or loads; other origins are left out.
 * @param {string} html a written page
 * @param {string} path its own, such as /en/targets/x.html
 * @returns {string[]}
 */
export function addressesIn(html, path) {
	const here = new URL(path, 'http://copy');
	const found = new Set();
	for (const [, name, text = ''] of html.matchAll(/\s(href|src|action)="([^"]*)"/g)) {
		if (text === '' || text.startsWith('#') || name === 'action') continue;
		const address = new URL(text.replaceAll('&amp;', '&'), here);
		if (address.origin === here.origin) found.add(decodeURI(address.pathname));
	}
	for (const [, text = ''] of html.matchAll(/\bimport\("([^"]+)"\)/g))
		found.add(new URL(text, here).pathname);
	return [...found];
}
