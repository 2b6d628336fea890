import { expect, test } from 'vitest';
import { SeedError } from '../seed/fault';
import { parseReportingWindows, readReportingWindows } from './reporting-seeds';

const window = (more: string) => `- id: one
  opens: { years_after: 1, month: 1, day: 1 }
  due: { years_after: 1, month: 3, day: 31 }
  basis: own-choice
  reason: 自定
  reason_en: our own
${more}`;

/** The faults of a file as "line code". */
function faults(text: string): string[] {
	try {
		parseReportingWindows({ file: 'reporting.yaml', text }, [{ id: 'plan' }]);
	} catch (error) {
		if (error instanceof SeedError) return error.faults.map(({ line, code }) => `${line} ${code}`);
		throw error;
	}
	return [];
}

test('what ships is read, and says that its days are a choice of this system', () => {
	const windows = readReportingWindows('seeds', []);
	expect(windows.map(({ policy, basis }) => [policy, basis])).toEqual([[undefined, 'own-choice']]);
	expect(windows[0]?.reason).toContain('自定');
});

test('an absent file sets no days', () => {
	expect(parseReportingWindows({ file: 'reporting.yaml', text: '' }, [])).toEqual([]);
});

test.each([
	['a policy that nobody knows', window('  policy: unknown\n'), ['7 unknown-policy']],
	[
		'due before it opens',
		window('')
			.replace('month: 3, day: 31', 'month: 1, day: 1')
			.replace('month: 1, day: 1', 'month: 2, day: 1'),
		['3 wrong-value']
	],
	['31 February', window('').replace('month: 3, day: 31', 'month: 2, day: 31'), ['3 wrong-value']],
	['printed without its phrase', window('').replace('own-choice', 'printed'), ['4 missing-field']],
	['years turned round', window('  years: { from: 2024, to: 2020 }\n'), ['7 wrong-value']],
	['two windows for one year', window('') + window('').replace('id: one', 'id: two'), ['7 overlap']],
	['a field that there is not', window('  until: 2020\n'), ['7 unknown-field']]
])('%s is refused by line', (_, text, expected) => {
	expect(faults(text)).toEqual(expected);
});

test('windows of different policies or years stand beside each other', () => {
	const until = window('  years: { to: 2020 }\n');
	const from = window('  years: { from: 2021 }\n').replace('id: one', 'id: two');
	const own = window('  policy: plan\n').replace('id: one', 'id: three');
	expect(faults(until + from + own)).toEqual([]);
});
