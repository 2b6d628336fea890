import { expect, test } from 'vitest';
import { judgedYear, smallCatalogue, target } from '../../../tests/support/small-catalogue';
import { Naming } from './naming';
import { flipSentences, whyLines } from './why';
import { bulletOf, placeMark, sentence } from './words';

const zh = new Naming(smallCatalogue, 'zh');
const en = new Naming(smallCatalogue, 'en');

/** The lines by their names, value and note. */
function linesOf(...changes: Parameters<typeof judgedYear>) {
	return new Map(whyLines(zh, judgedYear(...changes)).map(({ name, value, note }) => [name, [value, note]]));
}

test('every number of the path is told with its working', () => {
	const lines = linesOf();
	expect(lines.get('实际值 2022')).toEqual(['47%', '正式 · 官方']);
	expect(lines.get('基期值 2020')).toEqual(['40%', '官方']);
	expect(lines.get('时间进度')).toEqual(['40%', '(2022 − 2020) ÷ (2025 − 2020)']);
	expect(lines.get('序时应达')).toEqual(['48%', '40 + (60 − 40) × 40%']);
	expect(lines.get('完成进度')).toEqual(['35%', '(47 − 40) ÷ (60 − 40)']);
	expect(lines.get('领先（＋）或落后（−）')).toEqual(['−5 个百分点', '35% − 40%']);
	expect(lines.get('与序时应达之差')?.[0]).toBe('−1 个百分点');
	expect(lines.get('与承诺值之差')?.[0]).toBe('−13 个百分点');
	expect(lines.get('今后每年需要')?.[0]).toBe('+4.3 个百分点');
	expect(lines.get('排名')?.[0]).toBe('第 1 名，共 2 个地区');
});

test('what is not known has no line', () => {
	const lines = linesOf({
		baseline_value: null,
		time_share: null,
		progress_share: null,
		lead: null,
		path_kind: null,
		path_value: null,
		slightly_edge: null,
		gap_to_target: null,
		previous_actual: null,
		recent_pace: null,
		required_pace: null,
		projection: null,
		previous_light: null,
		rank: null,
		actual: null,
		actual_state: null,
		actual_provenance: null,
		gap_to_path: null
	});
	expect([...lines.keys()]).toEqual(['实际值 2022', '承诺值']);
	expect(lines.get('实际值 2022')?.[0]).toBe('—');
});

test('a tolerance is disclosed with the edge it makes', () => {
	const lines = linesOf({ tolerance: 6, low_edge: 54 });
	expect(lines.get('达成界限')).toEqual(['54%', '“左右”按 ±6 个百分点 理解']);
});

test('a condition stands first, with the number that decides it', () => {
	const names = new Naming(
		{
			...smallCatalogue,
			targets: [
				target('promise', {
					condition_indicator: 'counted',
					condition_comparator: 'at-least',
					condition_value: 3
				})
			]
		},
		'zh'
	);
	expect(whyLines(names, judgedYear({ condition_actual: 4, condition_value: 3 }))[0]).toEqual({
		name: '条件',
		value: '4 个',
		note: '个数 ≥ 3 个'
	});
});

test('the smallest changes that flip a light, up and down', () => {
	expect(flipSentences(zh, judgedYear())).toEqual([
		'再增 1 个百分点，转为“符合进度”',
		'若减 1.1 个百分点，转为“恶化”'
	]);
	expect(flipSentences(en, judgedYear())[0]).toBe('A change of +1 points would turn it to “On pace”');
	expect(flipSentences(zh, judgedYear({ flip_up_light: null, flip_down_light: null }))).toEqual([]);
});

test('a judged year in one sentence, with its mark when it rests on an illustrative figure', () => {
	expect(sentence(zh, judgedYear())).toBe('甲 2022，实际值 47%，承诺值 ≥ 60%，略滞后');
	expect(sentence(zh, judgedYear({ actual: null, light: 'no-data', illustrative: true }))).toBe(
		'甲 2022，无数据，承诺值 ≥ 60%，无数据，示例'
	);
});

test('a bullet keeps path and slightly-behind zone, and names a long unit once', () => {
	const bullet = bulletOf(zh, judgedYear(), '比例', '/targets/promise');
	expect(bullet).toMatchObject({
		value: 47,
		baseline: 40,
		path: 48,
		zone: [46, 48],
		minimum: 0,
		maximum: 100,
		target: { value: 60, comparator: 'at-least', label: '≥ 60%' }
	});
	expect(bullet.format(47)).toBe('47%');
	const counted = bulletOf(zh, judgedYear({ target_id: 'yearly', path_kind: 'level' }), '个数', '');
	expect(counted.format(1200)).toBe('1,200');
	expect([counted.path, counted.zone]).toEqual([null, undefined]);
});

test('a place of a map: words for the ear, short value for the eye', () => {
	const mark = { place_code: '510200', light: 'behind', actual: 40, illustrative: true } as const;
	expect(placeMark(zh, 'promise', mark)).toEqual({
		light: 'behind',
		label: '乙，滞后，40%，示例',
		name: '乙',
		value: '40.0',
		illustrative: true
	});
	expect(placeMark(zh, 'promise', { ...mark, actual: null }).value).toBeUndefined();
});
