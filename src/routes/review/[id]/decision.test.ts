import { expect, test } from 'vitest';
import { decisionIn } from './decision';

function formOf(...fields: [string, string][]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

test('what is ticked is accepted; of what was not shown all or nothing', () => {
	const fields: [string, string][] = [
		['shown', '0,1'],
		['take', '1']
	];
	expect(decisionIn(formOf(...fields), [0, 1, 2, 3])).toEqual({ positions: [1], decided: [] });
	expect(decisionIn(formOf(...fields, ['rest', 'yes']), [0, 1, 2, 3]).positions).toEqual([1, 2, 3]);
});

test('what is contested is taken or left when somebody says so, and is undecided otherwise', () => {
	const form = formOf(['shown', '0,1,2'], ['decide-0', 'take'], ['decide-1', 'leave'], ['take', '1']);
	expect(decisionIn(form, [0, 1, 2])).toEqual({ positions: [0], decided: [0, 1] });
});
