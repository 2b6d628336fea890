import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { isMet, needOf, storesNothing } from './access';
import { mayWrite, parentsOf, type Account } from './account';

afterEach(() => {
	delete process.env['KANGBIAO_READ'];
});

const account = (role: Account['role']): Account => ({
	id: role,
	name: role,
	role,
	places: ['510100'],
	indicators: ['life-expectancy'],
	isLocal: false
});

/** Every route of the site as SvelteKit names it, with the text of what answers there. */
function routes(): { id: string; text: string }[] {
	const files = readdirSync('src/routes', { recursive: true, encoding: 'utf8' });
	const answering = files.filter((file) => /(^|\/)\+(server|page)(\.server)?\.(ts|svelte)$/.test(file));
	const ids = new Set(answering.map((file) => `/${file.replace(/\/?\+[^/]*$/, '')}`));
	return [...ids].map((id) => ({
		id,
		text: answering
			.filter((file) => `/${file.replace(/\/?\+[^/]*$/, '')}` === id)
			.map((file) => readFileSync(`src/routes/${file}`, 'utf8'))
			.join('\n')
	}));
}

const writing = ['POST', 'PUT', 'PATCH', 'DELETE'];
const selfAuthenticating = ['/login', '/invitation/[token]'];

test('no route takes anything from somebody without a session, but for those that store nothing', () => {
	const all = routes();
	expect(all.length).toBeGreaterThan(40);
	const open = all.flatMap(({ id }) =>
		writing.filter((method) => isMet(needOf(id, method), undefined)).map((method) => `${method} ${id}`)
	);
	const allowed = [
		...[...storesNothing].map((id) => `POST ${id}`),
		...selfAuthenticating.flatMap((id) => writing.map((method) => `${method} ${id}`))
	];
	expect(open.filter((one) => !allowed.includes(one))).toEqual([]);
	for (const method of writing) expect(isMet(needOf(null, method), undefined)).toBe(false);
});

test('the routes that store nothing ask the store for nothing', () => {
	const named = routes().filter(({ id }) => storesNothing.has(id));
	expect(named.map(({ id }) => id)).toContain('/open/judge');
	for (const { text } of named) expect(text).not.toMatch(/currentStore|server\/store/);
});

test('a viewer writes nothing but what is the viewer’s own, an analyst nothing of people', () => {
	for (const { id } of routes()) {
		const need = needOf(id, 'POST');
		if (isMet(need, undefined)) continue;
		expect(isMet(need, account('viewer')), id).toBe(id === '/account');
		expect(isMet(need, account('analyst')), id).toBe(!/^\/(people|audit)(\/|$)/.test(id));
	}
});

test('people and the audit log are for administrators', () => {
	for (const route of ['/people', '/people/[id]', '/audit', '/audit/audit.csv']) {
		expect(isMet(needOf(route, 'GET'), account('planner')), route).toBe(false);
		expect(isMet(needOf(route, 'GET'), account('admin')), route).toBe(true);
	}
	expect(needOf('/people-of-note', 'GET')).toBe('reader');
});

test('reading is for everybody, or for whoever has logged in, as configured', () => {
	const reading = routes().filter(({ id }) => needOf(id, 'GET') === 'reader');
	expect(reading.length).toBeGreaterThan(30);
	for (const { id } of reading) expect(isMet(needOf(id, 'GET'), undefined), id).toBe(true);
	process.env['KANGBIAO_READ'] = 'login';
	for (const { id } of routes()) {
		expect(isMet(needOf(id, 'GET'), undefined), id).toBe(selfAuthenticating.includes(id));
		expect(isMet(needOf(id, 'GET'), account('admin')), id).toBe(true);
	}
	expect(isMet(needOf('/open/judge', 'POST'), undefined)).toBe(false);
});

test('an analyst writes for a place and all below it, for the indicators given, and nothing else', () => {
	const parents = parentsOf([
		{ place_code: '100000', parent: '' },
		{ place_code: '510000', parent: '100000' },
		{ place_code: '510100', parent: '510000' },
		{ place_code: '510104', parent: '510100' },
		{ place_code: '510300', parent: '510000' }
	]);
	const may = (who: Account | undefined, place: string, indicator = 'life-expectancy') =>
		mayWrite(who, place, indicator, parents);
	const analyst = account('analyst');
	expect(may(analyst, '510100')).toBe(true);
	expect(may(analyst, '510104')).toBe(true);
	expect(may(analyst, '510000')).toBe(false);
	expect(may(analyst, '510300')).toBe(false);
	expect(may(analyst, '510199')).toBe(false);
	expect(may(analyst, '510104', 'beds')).toBe(false);
	expect(may({ ...analyst, indicators: 'all' }, '510104', 'beds')).toBe(true);
	expect(may({ ...analyst, places: 'all' }, '510300')).toBe(true);
	expect(may(account('viewer'), '510100')).toBe(false);
	expect(may(undefined, '510100')).toBe(false);
});

test('a circle of places ends', () => {
	const parents = new Map([
		['a', 'b'],
		['b', 'a']
	]);
	expect(mayWrite(account('analyst'), 'a', 'life-expectancy', parents)).toBe(false);
});
