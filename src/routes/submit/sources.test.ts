import { expect, test } from 'vitest';
import { csvFile, pastedFile } from './sources';

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('cells copied from a spreadsheet become a file of the same text', () => {
	const cells = '地区\t2024\r\n"成都\n（全市）"\t2,147.4\r\n';
	const file = pastedFile(cells, '粘贴.tsv');
	expect(file?.name).toBe('粘贴.tsv');
	expect(textOf(file?.bytes)).toBe(`\ufeff${cells}`);
	expect(pastedFile(' \n', '粘贴.tsv')).toBeUndefined();
});

test('typed figures become rows', () => {
	expect(
		textOf(
			csvFile(
				[
					['地区', '指标'],
					['成都', 'a,b']
				],
				'x.csv'
			).bytes
		)
	).toBe('\ufeff地区,指标\r\n成都,"a,b"\r\n');
});
