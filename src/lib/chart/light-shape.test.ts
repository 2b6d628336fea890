import { expect, test } from 'vitest';
import { lights } from './light';
import { lightGlyphs } from './light-mark';
import { lightShapes } from './light-shape';

test('every light has a shape of its own, drawn as the mark beside a word', () => {
	const shapes = new Map(
		lightShapes.split(';').map((property) => {
			const [, light = '', picture = ''] =
				/^--shape-([a-z-]+):url\("data:image\/svg\+xml,([^"]+)"\)$/.exec(property) ?? [];
			return [light, decodeURIComponent(picture)];
		})
	);
	expect([...shapes.keys()]).toEqual([...lights]);
	expect(new Set(shapes.values()).size).toBe(lights.length);
	for (const light of lights) {
		const { body, detail } = lightGlyphs[light];
		expect(shapes.get(light)).toContain(body.d);
		if (detail) expect(shapes.get(light)).toContain(detail.d);
	}
});
