import { expect, test } from 'vitest';
import { lights } from './light';
import { markColour } from './light-colours';
import { lightGlyphs } from './light-mark';
import { lightShapes } from './light-shape';

test('every light has a shape of its own in the colours of both themes, drawn as the mark beside a word', () => {
	const shapes = new Map(
		lightShapes.split(';').map((property) => {
			const [, name = '', picture = ''] =
				/^--((?:dark-)?shape-[a-z-]+):url\("data:image\/svg\+xml,([^"]+)"\)$/.exec(property) ?? [];
			return [name, decodeURIComponent(picture)];
		})
	);
	expect([...shapes.keys()].toSorted()).toEqual(
		lights.flatMap((light) => [`shape-${light}`, `dark-shape-${light}`]).toSorted()
	);
	expect(new Set(shapes.values()).size).toBe(2 * lights.length);
	for (const light of lights) {
		const { body, detail } = lightGlyphs[light];
		for (const [name, theme] of [
			[`shape-${light}`, 'light'],
			[`dark-shape-${light}`, 'dark']
		] as const) {
			expect(shapes.get(name)).toContain(body.d);
			expect(shapes.get(name)).toContain(`'${markColour(light, theme)}'`);
			if (detail) expect(shapes.get(name)).toContain(detail.d);
		}
	}
});
