import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-catalogue';
import { openSmallCube } from '../../../tests/support/small-cube';
import { sliceBulletin } from '$lib/cube/bulletin';
import { filtersFrom } from '$lib/cube/filters';
import type { Ledger, LedgerEntry } from '$lib/server/registry/ledger';
import { composeBulletin, type BulletinSources } from './compose';
import { spreadsheetFile } from './spreadsheet';
import { fill } from './template';
import { wordFile } from './word';

let sources: BulletinSources;
beforeAll(async () => {
	const filters = filtersFrom(new URLSearchParams('year=2022'), smallCatalogue);
	sources = {
		slice: sliceBulletin(await openSmallCube(), smallCatalogue, filters),
		ledger,
		catalogue: smallCatalogue,
		filters,
		language: 'zh',
		release: 'abc123',
		known: '2023-03-01'
	};
});

const english = (): BulletinSources => ({ ...sources, language: 'en' });

describe('composing', () => {
	test('title, release, method and day are named; figures made up are told at the head', () => {
		const bulletin = composeBulletin(sources);
		expect(bulletin.title).toBe('关于某省2022年卫生健康政策目标进展情况的通报');
		expect(fill(bulletin.issuer.template, bulletin.issuer.values)).toBe(
			'康标系统编制　数据版本 abc123　数据截至 2023-03-01'
		);
		expect(Object.fromEntries(bulletin.facts.map(({ label, value }) => [label, value]))).toMatchObject({
			年度: '2022年1月1日至12月31日',
			评估方法: '序时进度（默认）',
			数据版本: 'abc123'
		});
		expect(bulletin.illustrative).toBe(true);
	});

	test('the findings say what the rows say', () => {
		const said = (id: string) => {
			const found = composeBulletin(sources)
				.sections.flatMap(({ paragraphs }) => paragraphs)
				.find((paragraph) => paragraph.id === id);
			return found && fill(found.template, found.values);
		};
		expect(said('overall')).toBe(
			'2022年，某省生效的政策目标共2项，落实到承诺对象为3项承诺。其中灯号可以比较的3项：已达成1项、略滞后1项、滞后1项；已达成和符合进度合计1项，占33.3%。'
		);
		// One of two judged was kept in 2021, one of three in 2022: 16.67 points, rounded once.
		expect(said('overallChange')).toMatch(
			/^这一占比比2021年的50\.0%降低16\.7个百分点。须注意：3项承诺中，1项/
		);
		expect(said('changes')).toBe(
			'与2021年相比，1项承诺的灯号变好，1项变差，0项持平；其余1项两年之间不能比较。变差幅度最大的是甲“比例达到60%”，由“符合进度”变为“略滞后”。'
		);
		expect(said('tasks')).toContain('逾期1项');
		expect(said('tasks')).toContain('逾期任务最多的责任单位是省卫健委，1项。');
	});

	test('annexes hold every promise, and every count adds up to the promises bound', () => {
		const [targets, places, promises, tasks] = composeBulletin(sources).annexes;
		const cells = (table = targets) =>
			table?.rows.flatMap((row) => ('cells' in row ? [row.cells.map(({ text }) => text)] : [])) ?? [];
		expect(cells(promises)).toHaveLength(3);
		for (const row of cells(targets)) {
			const [bound = 0, ...counts] = row.slice(3).map(Number);
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(bound);
		}
		expect(cells(places).map(([, name]) => name)).toEqual(['某省', '甲市', '乙市']);
		expect(cells(tasks)).toEqual([['1 建设平台', '规划', '省卫健委', '2021', '逾期', '2022年报送']]);
	});

	test('the same sources give the same bulletin, and English has no Chinese words of its own', () => {
		expect(composeBulletin(sources)).toEqual(composeBulletin(sources));
		const { sections, facts } = composeBulletin(english());
		const words = [
			...facts.map(({ label, value }) => `${label} ${value}`),
			...sections.flatMap(({ heading, paragraphs }) => [
				heading,
				...paragraphs.map(({ template, values }) => fill(template, values))
			])
		].join('\n');
		expect(words).not.toMatch(/[\u4e00-\u9fff]/);
	});
});

describe('Word', () => {
	test('the file has headings, the findings, repeated table heads, a page number and the fonts of offices', async () => {
		const bulletin = composeBulletin(sources);
		const parts = unzipSync(await wordFile(bulletin, 'zh', sources.known));
		const xml = (name: string) => new TextDecoder().decode(parts[name]);
		const document = xml('word/document.xml');
		const text = document.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');
		for (const { heading, paragraphs } of bulletin.sections) {
			expect(text).toContain(heading);
			for (const { template, values } of paragraphs) expect(text).toContain(fill(template, values));
		}
		expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(bulletin.annexes.length);
		expect(document).toContain('w:val="Heading1"');
		expect(
			Object.keys(parts)
				.filter((name) => /footer\d+\.xml$/.test(name))
				.map(xml)
				.join('')
		).toContain('PAGE');
		const styles = xml('word/styles.xml');
		for (const font of ['仿宋', '宋体', '黑体']) expect(styles + document).toContain(`w:eastAsia="${font}"`);
		expect(Object.keys(parts).some((name) => /charts\/chart\d+\.xml$/.test(name))).toBe(true);
		expect(text).toContain('〔示例〕');
	});

	test('a title may hold what XML has a meaning for, or cannot hold', async () => {
		const titled = (title: string) => {
			const bulletin = composeBulletin(sources);
			const [annex] = bulletin.annexes;
			if (annex) annex.rows = [{ cells: annex.columns.map(() => ({ text: title })) }];
			return bulletin;
		};
		const parts = unzipSync(await wordFile(titled('<w:p>甲 & 乙\u0007\ud800</w:p>'), 'zh', null));
		const document = new TextDecoder().decode(parts['word/document.xml']);
		expect(document).toContain('&lt;w:p&gt;甲 &amp; 乙&lt;/w:p&gt;</w:t>');
		expect(document).not.toContain('kangbiao-table');
	});

	test('the same bulletin gives the same bytes, another day others', async () => {
		const make = (day: string | null) => wordFile(composeBulletin(sources), 'zh', day);
		const [first, second, other] = [await make('2023-03-01'), await make('2023-03-01'), await make(null)];
		expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
		expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
	});
});

describe('Excel', () => {
	test('its sheets hold the rows as numbers, what they are, and the findings', async () => {
		const bulletin = composeBulletin(english());
		const book = read(await spreadsheetFile(english(), bulletin));
		expect(book.SheetNames).toEqual([
			'Data',
			'Annex 1 Targets',
			'Annex 2 Places',
			'Annex 4 Commitments',
			'Metadata',
			'Notes'
		]);
		const sheet = book.Sheets['Data'];
		const rows = sheet ? utils.sheet_to_json<Record<string, unknown>>(sheet) : [];
		expect(rows.map(({ place_code, actual, light }) => [place_code, actual, light])).toEqual(
			sources.slice.rows.map(({ place_code, actual, light }) => [place_code, actual, light])
		);
		const notes = book.Sheets['Notes'];
		expect(JSON.stringify(notes)).toContain('In 2022, 2 policy targets were in force');
	});

	test('no cell is a formula, whatever a title says', async () => {
		const wicked = {
			...sources,
			catalogue: {
				...smallCatalogue,
				targets: smallCatalogue.targets.map((target) => ({ ...target, title: '=HYPERLINK("http://x","y")' }))
			}
		};
		const book = read(await spreadsheetFile(wicked, composeBulletin(wicked)));
		const cells = Object.values(book.Sheets).flatMap((sheet) =>
			Object.entries(sheet).filter(([name]) => !name.startsWith('!'))
		) as [string, { f?: string; v?: unknown }][];
		expect(cells.some(([, { v }]) => String(v).includes('HYPERLINK'))).toBe(true);
		for (const [, { f, v }] of cells) {
			expect(f).toBeUndefined();
			expect(typeof v === 'string' && v.startsWith('=')).toBe(false);
		}
	});

	test('the same sources give the same bytes', async () => {
		const make = () => spreadsheetFile(sources, composeBulletin(sources));
		expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
	});
});

const entry: LedgerEntry = {
	commitment_id: 'platform',
	policy_id: 'policy',
	kind: 'task',
	number: '1',
	title: '建设平台',
	title_en: 'Build a platform',
	clause: '',
	phrase: '',
	start_year: 2020,
	ongoing: false,
	part_of: null,
	note: null,
	note_en: null,
	due: { year: 2021, printed: true },
	also_at: [],
	targets: [],
	state: {
		commitment_id: 'platform',
		status: 'overdue',
		reason: 'due-passed',
		reported_year: 2022,
		evidence: null,
		report_provenance: 'official',
		illustrative: false
	},
	report: { year: 2022, state: 'under-way', evidence: '', provenance: 'official', source: '', note: '' },
	duties: [{ agency_id: 'health', role: 'lead', printed: '省卫健委', inherited: false }]
};

const ledger: Ledger = {
	entries: [entry],
	agencies: [
		{
			agency_id: 'health',
			name: '省卫健委',
			full_name: '某省卫生健康委员会',
			name_en: 'Health Commission',
			region: '510000',
			until: null,
			present: ['health'],
			former: []
		}
	]
};
