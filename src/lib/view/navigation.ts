import type { Messages } from '../text';

/** A page that the header leads to: its address, the word for it, and the beginnings of the addresses that belong to it. */
export interface NavigationEntry {
	path: string;
	label: keyof Messages['nav'];
	belongs?: string;
}

/** What everybody looks for first, in the order of a planner's day. */
export const mainEntries: readonly NavigationEntry[] = [
	{ path: '/', label: 'overview' },
	{ path: '/matrix', label: 'matrix' },
	{ path: '/targets', label: 'targets' },
	{ path: '/places', label: 'places' },
	{ path: '/policies', label: 'policies' },
	{ path: '/tasks', label: 'tasks' },
	{ path: '/reports', label: 'reports' },
	{ path: '/submit', label: 'submit', belongs: '/submi' }
];

/** What is one step further away. */
export const furtherEntries: readonly NavigationEntry[] = [
	{ path: '/map', label: 'map' },
	{ path: '/compare', label: 'compare' },
	{ path: '/institutions', label: 'institutions' },
	{ path: '/scores', label: 'scores' },
	{ path: '/methods', label: 'methods' },
	{ path: '/quality', label: 'quality' },
	{ path: '/what-if', label: 'whatIf' },
	{ path: '/explore', label: 'explore' },
	{ path: '/open', label: 'open' },
	{ path: '/releases', label: 'releases' },
	{ path: '/wall', label: 'wall' },
	{ path: '/home', label: 'home' }
];

/** For those who decide about what was handed in. */
export const reviewEntry: NavigationEntry = { path: '/review', label: 'review' };

/** Whether a page belongs to an entry. */
export function isHere({ path, belongs = path }: NavigationEntry, pathname: string): boolean {
	return path === '/' ? pathname === '/' : pathname.startsWith(belongs);
}
