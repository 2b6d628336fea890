import type { Light } from './light';
import { lights } from './light';
import { markColour } from './light-colours';
import { lightGlyphs } from './light-mark';

/** How the strokes of LightMark are drawn in a colour. */
function strokeOf(stroke: string, colour: string): string {
	switch (stroke) {
		case 'full':
			return `fill='${colour}' stroke='${colour}' stroke-width='1' stroke-linejoin='round'`;
		case 'full plain':
			return `fill='${colour}'`;
		case 'hollow':
			return `fill='none' stroke='${colour}' stroke-width='1.8' stroke-linejoin='round' stroke-linecap='round'`;
		case 'hollow quiet dashed':
			return `fill='none' stroke='${colour}' stroke-width='1.6' stroke-dasharray='2.6 2.2'`;
		case 'hollow quiet thick':
			return `fill='none' stroke='${colour}' stroke-width='2.6' stroke-linecap='round'`;
		default:
			return `fill='none' stroke='${colour}' stroke-width='1.6' stroke-linecap='round'`;
	}
}

function pictureOf(light: Light, colour: string): string {
	const { body, detail } = lightGlyphs[light];
	const cut = detail?.stroke === 'knock';
	const mask = cut
		? `<mask id='m' maskUnits='userSpaceOnUse' x='-8' y='-8' width='16' height='16'><path fill='#fff' d='M-8-8H8V8H-8Z'/><path fill='none' stroke='#000' stroke-width='2' stroke-linecap='round' stroke-linejoin='round' d='${detail.d}'/></mask>`
		: '';
	const over = detail && !cut ? `<path ${strokeOf(detail.stroke, colour)} d='${detail.d}'/>` : '';
	const under = `<path ${cut ? "mask='url(#m)' " : ''}${strokeOf(body.stroke, colour)} d='${body.d}'/>`;
	const picture = `<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16' viewBox='-8 -8 16 16'>${mask}${under}${over}</svg>`;
	return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}

/** Every light in the colours of both themes as a custom property, `--shape-met` or `--dark-shape-met`, and the address of its image. */
const pictures: readonly (readonly [name: string, address: string])[] = lights.flatMap((light) => [
	[`--shape-${light}`, pictureOf(light, markColour(light, 'light'))],
	[`--dark-shape-${light}`, pictureOf(light, markColour(light, 'dark'))]
]);

/**
 * The shapes of all lights as custom properties, each an image: where thousands of marks stand on one page, a mark is a background instead
 * of a drawing of its own. A mask would take any colour, but costs several times as much to paint.
 */
export const lightShapes: string = pictures.map(([name, address]) => `${name}:url("${address}")`).join(';');

/**
 * Puts bitmaps in place of the drawings under an element that has `lightShapes` as its style: browsers paint a drawing anew wherever
 * it stands, a bitmap is copied. In the browser only; where an image cannot be read, the drawing stays.
 */
export async function drawShapes(element: HTMLElement): Promise<void> {
	// Twice as fine as the screen, so that a mark stays sharp when the page is made larger.
	const pixels = Math.ceil(32 * devicePixelRatio);
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) return;
	[canvas.width, canvas.height] = [pixels, pixels];
	for (const [name, address] of pictures) {
		const image = new Image();
		image.src = address;
		await image.decode();
		context.clearRect(0, 0, pixels, pixels);
		context.drawImage(image, 0, 0, pixels, pixels);
		element.style.setProperty(name, `url("${canvas.toDataURL()}")`);
	}
}
