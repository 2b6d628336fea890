import type { Light } from './light';

/** A colour as `#rrggbb`. */
type Hex = `#${string}`;

interface Palette {
	/** Of texts and full marks. */
	ink: Hex;
	/** Of marks that say nothing good or bad. */
	inkFaint: Hex;
	lights: Record<Light, Hex>;
}

/** The colours of lights where no style sheet reaches: images, and files for offices. A test holds them against `tokens.css`. */
export const palettes: Record<'light' | 'dark', Palette> = {
	light: {
		ink: '#14232b',
		inkFaint: '#5c6d77',
		lights: {
			met: '#0f7b4f',
			'on-pace': '#3f9f78',
			'slightly-behind': '#d99a00',
			behind: '#d9560f',
			worsening: '#a3195b',
			missed: '#7d1420',
			'baseline-only': '#7f95a3',
			'no-data': '#c3ccd2',
			'not-evaluable': '#77719a',
			'not-applicable': '#e3e8ea'
		}
	},
	dark: {
		ink: '#e9eff2',
		inkFaint: '#93a4ae',
		lights: {
			met: '#35b583',
			'on-pace': '#7fd0ae',
			'slightly-behind': '#f0bb3c',
			behind: '#f28a4b',
			worsening: '#e36aa3',
			missed: '#d8596a',
			'baseline-only': '#90a7b5',
			'no-data': '#46565f',
			'not-evaluable': '#a79bdc',
			'not-applicable': '#26343c'
		}
	}
};

/** The colour of a light's mark on its own pale ground: its tone with some ink, or faint ink where it says neither good nor bad. */
export function markColour(light: Light, theme: 'light' | 'dark'): Hex {
	const { ink, inkFaint, lights } = palettes[theme];
	return light === 'no-data' || light === 'not-applicable' ? inkFaint : mixed(lights[light], ink, 0.78);
}

/** Two colours mixed in sRGB as `color-mix` does, `share` of the first. */
function mixed(first: Hex, second: Hex, share: number): Hex {
	const part = (hex: Hex, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
	const parts = [1, 3, 5].map((at) =>
		Math.round(part(first, at) * share + part(second, at) * (1 - share))
			.toString(16)
			.padStart(2, '0')
	);
	return `#${parts.join('')}`;
}
