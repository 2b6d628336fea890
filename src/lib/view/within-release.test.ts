import { expect, test } from 'vitest';
import { whereTo } from './within-release';

const at = (path: string) => new URL(path, 'http://kangbiao.example');
const going = (from: string, to: string, isBack = false) => {
	const next = whereTo(at(to), { from: at(from), shown: 'old', isBack });
	return next && `${next.isAnew ? 'anew' : 'here'} ${next.url.pathname}${next.url.search}`;
};

test('another filter of the same page keeps to the release that it shows', () => {
	expect(going('/quality', '/quality?year=2024')).toBe('here /quality?year=2024&release=old');
	expect(going('/quality?year=2024&release=old', '/quality?year=2023&release=old')).toBeUndefined();
	expect(going('/quality?year=2024', '/quality?year=2024#rows')).toBeUndefined();
});

test('another page, and going back, opens the newest release whole', () => {
	expect(going('/quality?release=old', '/tasks?release=old')).toBe('anew /tasks');
	expect(going('/quality', '/tasks?year=2024')).toBe('anew /tasks?year=2024');
	expect(going('/quality?year=2024&release=old', '/quality', true)).toBe('anew /quality');
	expect(going('/quality', '/tasks?release=another')).toBe('anew /tasks?release=another');
});
