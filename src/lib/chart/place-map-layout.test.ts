import { expect, test } from 'vitest';
import { layOutMap } from './place-map-layout';

function shape(code: string, x: number, y: number, room: number) {
	return { code, name: code, path: '', centre: [x, y] as [number, number], room };
}

test('a centre is a percentage of the map; a place without a mark has no data', () => {
	const [placed] = layOutMap({ shapes: [shape('甲', 310, 100, 200)], viewBox: [0, 0, 620, 400], marks: {} });
	expect(placed).toMatchObject({ x: 50, y: 25, light: 'no-data', label: '甲', wide: 'name', narrow: 'name' });
});

test('of two names that would touch, the roomier place keeps its own; the selected one comes first', () => {
	const shapes = [shape('甲甲甲', 100, 100, 60), shape('乙乙乙', 130, 100, 80)];
	const kinds = (selected?: string) =>
		layOutMap({ shapes, viewBox: [0, 0, 620, 400], marks: new Map(), selected }).map(({ wide }) => wide);
	expect(kinds()).toEqual(['none', 'name']);
	expect(kinds('甲甲甲')).toEqual(['name', 'none']);
});

test('a small place shows its glyph, a tiny one nothing', () => {
	const shapes = [shape('甲', 100, 100, 12), shape('乙', 300, 100, 4)];
	expect(layOutMap({ shapes, viewBox: [0, 0, 620, 400], marks: {} }).map(({ wide }) => wide)).toEqual([
		'glyph',
		'none'
	]);
});
