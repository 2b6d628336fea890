import type { Light } from './light';

export interface LightMarkProps {
	light: Light;
	/** What a screen reader says; without it the mark is decoration beside a text. */
	label?: string | undefined;
	/** Width and height in pixels. */
	size?: number | undefined;
}

/** How a path of a light is drawn: filled, knocked out of the fill, as an outline, or without colour. */
type Stroke =
	'full' | 'full plain' | 'knock' | 'hollow' | 'hollow quiet' | 'hollow quiet dashed' | 'hollow quiet thick';

interface GlyphPath {
	stroke: Stroke;
	d: string;
}

/** The shape of each light in a box of 16 around the origin: its body, and what lies on it. */
export const lightGlyphs: Record<Light, { body: GlyphPath; detail?: GlyphPath }> = {
	met: {
		body: { stroke: 'full', d: circle(7) },
		detail: { stroke: 'knock', d: 'M-3.4 .2L-1 2.8L3.6-2.6' }
	},
	'on-pace': { body: { stroke: 'full', d: circle(5.6) } },
	'slightly-behind': {
		body: { stroke: 'full plain', d: 'M-6 0A6 6 0 0 0 6 0Z' },
		detail: { stroke: 'hollow', d: circle(6) }
	},
	behind: { body: { stroke: 'full', d: 'M-6.6-5H6.6L0 6.4Z' } },
	worsening: {
		body: { stroke: 'full', d: 'M0-7.4L7.4 0L0 7.4L-7.4 0Z' },
		detail: { stroke: 'knock', d: 'M-2.6-2.6L2.2 2.2M-1.4 2.5H2.5V-1.4' }
	},
	missed: {
		body: { stroke: 'full', d: 'M-6.2-6.2H6.2V6.2H-6.2Z' },
		detail: { stroke: 'knock', d: 'M-3-3L3 3M3-3L-3 3' }
	},
	'baseline-only': { body: { stroke: 'hollow', d: circle(5.6) } },
	'no-data': { body: { stroke: 'hollow quiet dashed', d: 'M-6-6H6V6H-6Z' } },
	'not-evaluable': { body: { stroke: 'hollow', d: 'M0-6.4L6.4 0L0 6.4L-6.4 0ZM-5.6 5.6L5.6-5.6' } },
	'not-applicable': { body: { stroke: 'hollow quiet thick', d: 'M-4.6 0H4.6' } }
};

/** A large mark has room for the question in the empty box. */
export const question: GlyphPath = {
	stroke: 'hollow quiet',
	d: 'M-1.9-1.5A1.9 1.9 0 1 1 .7 .2Q0 .6 0 1.5M0 3.4V3.5'
};

function circle(radius: number): string {
	const half = `a${String(radius)} ${String(radius)} 0 1 1`;
	return `M-${String(radius)} 0${half} ${String(2 * radius)} 0${half}-${String(2 * radius)} 0Z`;
}
