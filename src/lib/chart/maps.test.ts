import { expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { innermost } from './innermost';
import { projectShapes } from './maps';
import { area, pathOf, type Ring } from './rings';
import { simplified } from './simplify';

/** Two squares of one degree side by side on the equator; their common border bends by a thousandth of a degree. */
const topology: Topology = {
	type: 'Topology',
	arcs: [
		[
			[1, 0],
			[1.001, 0.5],
			[1, 1]
		],
		[
			[1, 1],
			[0, 1],
			[0, 0],
			[1, 0]
		],
		[
			[1, 0],
			[2, 0],
			[2, 1],
			[1, 1]
		]
	],
	objects: {
		places: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: '510100', properties: { name: '甲' }, arcs: [[-2, -1]] },
				{ type: 'Polygon', id: '510300', properties: { name: '乙' }, arcs: [[0, -3]] }
			]
		}
	}
};

test('places fill the box, north is up, and coordinates are tenths', () => {
	const { viewBox, shapes } = projectShapes(topology, 'places', 200, 100, { padding: 0 });
	expect(viewBox).toEqual([0, 0, 200, 100]);
	expect(shapes.map(({ code, name }) => [code, name])).toEqual([
		['510100', '甲'],
		['510300', '乙']
	]);
	expect(shapes[0]?.path).toBe('M100 100l-100 0 0-100 100 0z');
	expect(shapes[0]?.centre[0]).toBeCloseTo(50, 0);
	expect(shapes[1]?.centre[0]).toBeCloseTo(150, 0);
});

test('only the places asked for are drawn, as large as fits', () => {
	const { shapes } = projectShapes(topology, 'places', 100, 100, {
		padding: 0,
		keep: (code) => code === '510300'
	});
	expect(shapes.map(({ code }) => code)).toEqual(['510300']);
	expect(shapes[0]?.room).toBeGreaterThan(95);
});

test('an object that is not there is named, with those that are', () => {
	expect(() => projectShapes(topology, 'counties', 1, 1)).toThrow(
		'no collection "counties"; there are places'
	);
});

test('simplifying keeps the ends of a border and drops what is nearer than the tolerance', () => {
	const bent: Topology = {
		...topology,
		arcs: [
			[
				[0, 0],
				[1, 0.1],
				[2, 3],
				[3, 0]
			]
		]
	};
	expect(simplified(bent, 1).arcs[0]).toEqual([
		[0, 0],
		[2, 3],
		[3, 0]
	]);
	expect(simplified(bent, 0).arcs[0]).toHaveLength(4);
});

const square: Ring = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
	[0, 0]
];

test('a ring encloses its area and becomes relative steps', () => {
	expect(area(square)).toBe(100);
	expect(pathOf([[square]]).path).toBe('M0 0l10 0 0 10-10 0z');
});

test('rounding does not add up along a path, and parts too small are left out', () => {
	const thirds: Ring = [
		[0, 0],
		[1 / 3, 0],
		[2 / 3, 0],
		[1, 0],
		[1, 1],
		[0, 0]
	];
	expect(pathOf([[thirds]]).path).toBe('M0 0l.3 0 .4 0 .3 0 0 1z');
	expect(pathOf([[thirds], [square]], 1).path).toBe('M0 0l10 0 0 10-10 0z');
});

test('the innermost point of a square is its middle, also with a hole beside it', () => {
	expect(innermost([square])).toEqual({ centre: [5, 5], room: 10 });
	const hole: Ring = square.map(([x, y]) => [x / 2, y]);
	expect(innermost([square, hole]).centre[0]).toBeCloseTo(7.5, 0);
});
