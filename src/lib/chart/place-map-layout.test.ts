import { expect, test } from 'vitest';
import { layOutMap } from './place-map-layout';

function shape(code: string, x: number, y: number, room: number) {
	return { code, name: code, path: '', centre: [x, y] as [number, number], room };
}

/** Marks that say nothing but the name. */
function named(...names: string[]) {
	return new Map(names.map((name) => [name, { label: name }]));
}

test('a centre is a percentage of the map; a mark without a light has no data', () => {
	const [placed] = layOutMap({
		shapes: [shape('甲', 310, 100, 200)],
		viewBox: [0, 0, 620, 400],
		marks: named('甲')
	});
	expect(placed).toMatchObject({ x: 50, y: 25, light: 'no-data', label: '甲', wide: 'name', narrow: 'name' });
});

test('a place without a mark has nothing written on it', () => {
	const [placed] = layOutMap({ shapes: [shape('甲', 310, 100, 200)], viewBox: [0, 0, 620, 400], marks: {} });
	expect(placed).toMatchObject({ mark: undefined, wide: 'none', narrow: 'none' });
});

test('of two names that would touch, the roomier place keeps its own; the selected one comes first', () => {
	const shapes = [shape('甲甲甲', 100, 100, 60), shape('乙乙乙', 130, 100, 80)];
	const marks = named('甲甲甲', '乙乙乙');
	const kinds = (selected?: string) =>
		layOutMap({ shapes, viewBox: [0, 0, 620, 400], marks, selected }).map(({ wide }) => wide);
	expect(kinds()).toEqual(['none', 'name']);
	expect(kinds('甲甲甲')).toEqual(['name', 'none']);
});

test('a small place shows its glyph, a tiny one nothing', () => {
	const shapes = [shape('甲', 100, 100, 12), shape('乙', 300, 100, 4)];
	const marks = named('甲', '乙');
	expect(layOutMap({ shapes, viewBox: [0, 0, 620, 400], marks }).map(({ wide }) => wide)).toEqual([
		'glyph',
		'none'
	]);
});

test('a label that would leave the sheet shrinks to its glyph', () => {
	const shapes = [shape('阿坝藏族羌族自治州', 600, 100, 200)];
	const marks = named('阿坝藏族羌族自治州');
	expect(layOutMap({ shapes, viewBox: [0, 0, 620, 400], marks })[0]).toMatchObject({ wide: 'glyph' });
});
