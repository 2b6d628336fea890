import { expect, test } from 'vitest';
import { decisionIn, positionsTaken } from './decision';

function formOf(...fields: [string, string][]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

test('what is ticked is accepted; of what was not looked at all or nothing', () => {
	const fields: [string, string][] = [
		['shown', '0,1'],
		['take', '1']
	];
	expect(positionsTaken(decisionIn(formOf(...fields)), 4)).toEqual([1]);
	expect(positionsTaken(decisionIn(formOf(...fields, ['rest', 'yes'])), 4)).toEqual([1, 2, 3]);
});

test('what is contested is taken or left when somebody says so, and is undecided otherwise', () => {
	const form = formOf(['shown', '0,1,2'], ['decide-0', 'take'], ['decide-1', 'leave'], ['take', '1']);
	const decision = decisionIn(form);
	expect(positionsTaken(decision, 3)).toEqual([0]);
	expect([...decision.decided.keys()]).toEqual([0, 1]);
});

test('what was decided on a page that was turned counts on the next one', () => {
	// Of the pages 0–1 and 2–3 the figures 1 and 2 are left; 4 and 5 were not looked at.
	const next = formOf(
		['seen', '0,1'],
		['left', '1'],
		['decide-0', 'take'],
		['comment-1', '请核'],
		['shown', '2,3'],
		['take', '3'],
		['comment', '总的']
	);
	const decision = decisionIn(next);
	expect(positionsTaken(decision, 6)).toEqual([0, 3]);
	expect([...decision.seen]).toEqual([0, 1, 2, 3]);
	expect([...decision.comments]).toEqual([[1, '请核']]);
	expect(decision.comment).toBe('总的');
	next.append('rest', 'yes');
	expect(positionsTaken(decisionIn(next), 6)).toEqual([0, 3, 4, 5]);
});

test('a position that there is not takes nothing', () => {
	const form = formOf(['shown', '7,x'], ['take', '7'], ['decide-9', 'take'], ['decide--1', 'take']);
	expect(positionsTaken(decisionIn(form), 3)).toEqual([]);
});
