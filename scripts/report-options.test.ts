import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readReportOptions } from './report-options.js';

test('the choices of a bulletin become its address, the format that of the file', () => {
	expect(
		readReportOptions([
			'--year',
			'2024',
			'--zone',
			'510000',
			'--policy',
			'p',
			'--lang',
			'en',
			'--out',
			'a/b.docx'
		])
	).toEqual({
		format: 'docx',
		out: resolve('a/b.docx'),
		path: '/reports/2024/bulletin.docx?zone=510000&policy=p&lang=en',
		site: undefined
	});
	expect(
		readReportOptions([
			'--year',
			'2024',
			'--paper',
			'landscape',
			'--out',
			'b.pdf',
			'--site',
			'http://127.0.0.1:1/'
		])
	).toMatchObject({ format: 'pdf', path: '/reports/2024?paper=landscape', site: 'http://127.0.0.1:1' });
});

test.each([
	[['--out', 'b.pdf'], '--year'],
	[['--year', '24', '--out', 'b.pdf'], '--year'],
	[['--year', '2024'], '--format'],
	[['--year', '2024', '--format', 'pdf'], '--out'],
	[['--year', '2024', '--out', 'b.odt'], '--format'],
	[['--year', '2024', '--colour', 'red', '--out', 'b.pdf'], '--colour']
])('%j is refused by name, with the usage', (args, name) => {
	expect(() => readReportOptions(args)).toThrow(name);
	expect(() => readReportOptions(args)).toThrow('npm run report --');
});
