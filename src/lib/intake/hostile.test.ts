import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { encrypt } from 'officecrypto-tool';
import { describe, expect, test } from 'vitest';
import { IntakeFault } from './intake-fault';
import { openFile } from './open-file';
import { printedOf } from './sheet';
import { unlock } from './unlock';

function workbook(bookType: 'xlsx' | 'biff8' | 'ods' = 'xlsx'): Uint8Array {
	const book = utils.book_new();
	utils.book_append_sheet(
		book,
		utils.aoa_to_sheet([
			['地区', '2020年'],
			['成都市', 1]
		]),
		'表'
	);
	return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** The same workbook with a part replaced. */
function withPart(name: string, content: Uint8Array): Uint8Array {
	return zipSync({ ...unzipSync(workbook()), [name]: content });
}

async function faultOf(bytes: Uint8Array): Promise<string> {
	try {
		await openFile(bytes, '表.xlsx', unlock);
	} catch (error) {
		if (error instanceof IntakeFault) return error.words.code;
		throw error;
	}
	return 'opened';
}

describe('files that are refused', () => {
	test.each<[string, Uint8Array, string]>([
		['nothing', new Uint8Array(), 'empty'],
		['a PDF', strToU8('%PDF-1.7 …'), 'not-a-table'],
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-a-table'],
		['bytes that are no text', Uint8Array.from([0xff, 0x00, 0xff, 0x81, 0x00]), 'not-text'],
		['JSON', strToU8('{"rows": []}'), 'not-a-table'],
		['a page without tables', strToU8('<html><body>404</body></html>'), 'not-a-table'],
		[
			'a web archive',
			strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'),
			'web-archive'
		],
		['blanks alone', strToU8('\n\n\n'), 'no-cells'],
		['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-a-table'],
		['half a workbook', workbook().slice(0, 3000), 'damaged'],
		[
			'a container with nothing known inside',
			Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
			'not-a-table'
		],
		[
			'entities that expand',
			withPart('xl/sharedStrings.xml', strToU8('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">]><sst/>')),
			'entities'
		],
		['more than 50 MB', new Uint8Array(50 * 1024 * 1024 + 1), 'too-large']
	])('%s', async (_, bytes, code) => {
		expect(await faultOf(bytes)).toBe(code);
	});

	test('a bomb that owns up to its size, before anything is unpacked', async () => {
		const zeros = new Uint8Array(101 * 1024 * 1024);
		const parts: Zippable = {};
		for (let number = 0; number < 5; number++)
			parts[`xl/worksheets/sheet${number}.xml`] = [zeros, { level: 1 }];
		expect(await faultOf(zipSync(parts))).toBe('unpacks-too-large');
	});

	test('a bomb whose directory lies about its size', async () => {
		const zeros = new Uint8Array(101 * 1024 * 1024);
		const parts: Zippable = {};
		for (let number = 0; number < 5; number++)
			parts[`xl/worksheets/sheet${number}.xml`] = [zeros, { level: 1 }];
		const bytes = zipSync(parts);
		const view = new DataView(bytes.buffer);
		for (let at = 0; at < bytes.length - 46; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
		expect(await faultOf(bytes)).toBe('unpacks-too-large');
	});

	test('every message names the file and the cure in both languages', async () => {
		await expect(openFile(new Uint8Array(), '年报.xls')).rejects.toMatchObject({
			words: { message: { zh: '年报.xls：文件是空的。', en: '年报.xls: The file is empty.' } }
		});
	});
});

describe('files that only look bad', () => {
	test('a workbook cut anywhere is refused or opened, never a crash', async () => {
		for (const bytes of [workbook(), workbook('biff8'), workbook('ods')])
			for (let part = 1; part < 12; part++) {
				const cut = bytes.slice(0, Math.floor((bytes.length * part) / 12));
				expect(await faultOf(cut)).toMatch(/^(damaged|not-a-table|no-cells|not-text|opened)$/);
			}
	}, 60_000);

	test('write protection with the well-known password opens on the server and is told in the browser', async () => {
		const locked = encrypt(Buffer.from(workbook()), { password: 'VelvetSweatshop' });
		const opened = await openFile(new Uint8Array(locked), 'a.xlsx', unlock);
		expect(opened.sheets[0]?.rows[1]).toEqual(['成都市', 1]);
		expect(opened.notes).toContain('write-protected-opened');
		await expect(openFile(new Uint8Array(locked), 'a.xlsx')).rejects.toMatchObject({
			words: { code: 'write-protected' }
		});
	});

	test('a password of its own', async () => {
		const locked = encrypt(Buffer.from(workbook()), { password: 'secret' });
		expect(await faultOf(new Uint8Array(locked))).toBe('password');
	});

	test('macros are noted and not run', async () => {
		const { sheets, notes } = await openFile(withPart('xl/vbaProject.bin', strToU8('x')), 'a.xlsm');
		expect(notes).toContain('macros');
		expect(printedOf(sheets[0]?.rows[1]?.[0])).toBe('成都市');
	});

	test('a used range of a million rows holds what is in it', async () => {
		const parts = unzipSync(workbook());
		const name = 'xl/worksheets/sheet1.xml';
		const xml = new TextDecoder()
			.decode(parts[name])
			.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>');
		const { sheets } = await openFile(zipSync({ ...parts, [name]: strToU8(xml) }), 'a.xlsx');
		expect(sheets[0]?.rows).toHaveLength(2);
	});

	test('an OpenDocument sheet that repeats a row a million times is read once', async () => {
		const parts = unzipSync(workbook('ods'));
		const xml = new TextDecoder()
			.decode(parts['content.xml'])
			.replace(/<table:table-row>/g, '<table:table-row table:number-rows-repeated="1048576">');
		const { sheets } = await openFile(zipSync({ ...parts, 'content.xml': strToU8(xml) }), 'a.ods');
		expect(sheets[0]?.rows.length).toBeLessThan(10);
	});

	test('a name that promises another kind is noted', async () => {
		expect((await openFile(strToU8('a,b\n1,2\n'), 'a.xls')).notes).toEqual(['name-differs']);
		expect((await openFile(strToU8('a,b\n1,2\n'), 'a.csv')).notes).toEqual([]);
	});

	test('UTF-16 without its mark, GBK, a declared delimiter', async () => {
		const utf16 = new Uint8Array(Buffer.from('地区\t2020年\n成都市\t1\n', 'utf16le'));
		const first = await openFile(utf16, 'a.txt');
		expect([first.encoding, first.sheets[0]?.rows[1]]).toEqual(['utf-16le', ['成都市', '1']]);
		// 成都 in GB 2312 by its code chart: B3C9 B6BC.
		const gbk = Uint8Array.from([0xb3, 0xc9, 0xb6, 0xbc, 0x2c, 0x31, 0x0a]);
		const second = await openFile(gbk, 'a.csv');
		expect([second.encoding, second.sheets[0]?.rows[0]]).toEqual(['gb18030', ['成都', '1']]);
		const declared = await openFile(strToU8('sep=^\na^b\n1,5^2\n'), 'a.csv');
		expect(declared.sheets[0]?.rows).toEqual([
			['a', 'b'],
			['1,5', '2']
		]);
	});
});
