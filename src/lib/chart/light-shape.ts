import { lights } from './light';
import { lightGlyphs } from './light-mark';

/** The strokes of LightMark in black; a mask keeps only how opaque they are. */
const strokes: Record<string, string> = {
	full: "fill='#000' stroke='#000' stroke-width='1' stroke-linejoin='round'",
	'full plain': "fill='#000'",
	hollow: "fill='none' stroke='#000' stroke-width='1.8' stroke-linejoin='round' stroke-linecap='round'",
	'hollow quiet': "fill='none' stroke='#000' stroke-width='1.6' stroke-linecap='round'",
	'hollow quiet dashed': "fill='none' stroke='#000' stroke-width='1.6' stroke-dasharray='2.6 2.2'",
	'hollow quiet thick': "fill='none' stroke='#000' stroke-width='2.6' stroke-linecap='round'"
};

/**
 * The shapes of all lights as custom properties `--shape-met` and so on, each an image for `mask`: where thousands of marks
 * stand on one page, a mark is one painted box instead of a drawing of its own.
 */
export const lightShapes: string = lights
	.map((light) => {
		const { body, detail } = lightGlyphs[light];
		const cut = detail?.stroke === 'knock';
		const mask = cut
			? `<mask id='m' maskUnits='userSpaceOnUse' x='-8' y='-8' width='16' height='16'><path fill='#fff' d='M-8-8H8V8H-8Z'/><path fill='none' stroke='#000' stroke-width='2' stroke-linecap='round' stroke-linejoin='round' d='${detail.d}'/></mask>`
			: '';
		const over = detail && !cut ? `<path ${strokes[detail.stroke] ?? ''} d='${detail.d}'/>` : '';
		const under = `<path ${cut ? "mask='url(#m)' " : ''}${strokes[body.stroke] ?? ''} d='${body.d}'/>`;
		const picture = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='-8 -8 16 16'>${mask}${under}${over}</svg>`;
		return `--shape-${light}:url("data:image/svg+xml,${encodeURIComponent(picture)}")`;
	})
	.join(';');
