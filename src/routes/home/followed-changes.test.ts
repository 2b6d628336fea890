import { expect, test } from 'vitest';
import type { LightChange } from '$lib/assessment/light-changes';
import { changesOf } from './followed-changes';

const light = (target_id: string, place_code: string, institution_id: string | null = null): LightChange => ({
	target_id,
	place_code,
	institution_id,
	year: 2024,
	standing: 'bound',
	light_before: 'on-pace',
	light_after: 'behind',
	actual_before: 1,
	actual_after: 0,
	reason_after: 'against-path',
	change: 'worse'
});

test('what is followed by place or by target, once; institutions are counted, not listed', () => {
	const lights = [
		light('a', '1'),
		light('a', '2'),
		light('b', '1'),
		light('b', '2'),
		light('a', '1', 'hospital')
	];
	const answer = changesOf(lights, new Set(['1']), new Set(['a']));
	expect(answer).toMatchObject({ all: 5, own: 3 });
	expect(answer.lights.map(({ target_id, place_code }) => target_id + place_code)).toEqual([
		'a1',
		'a2',
		'b1'
	]);
});

test('a long list is cut, and says how long it was', () => {
	const lights = Array.from({ length: 100 }, (_, index) => light('a', String(index)));
	const answer = changesOf(lights, new Set(), new Set(['a']));
	expect([answer.own, answer.lights.length]).toEqual([100, 60]);
	expect(changesOf(lights, new Set(['']), new Set([''])).own).toBe(0);
});
