import { linearOf, type Colour } from './colour';

/** A colour by lightness (0 to 100) and its two axes, green to red and blue to yellow: CIE 1976 L*a*b*, D65. */
export type Lab = readonly [lightness: number, red: number, yellow: number];

/** Where an opaque colour of a screen lies in CIE L*a*b* under D65 (IEC 61966-2-1 to XYZ, CIE 15). */
export function labOf(colour: Colour): Lab {
	const [red, green, blue] = linearOf(colour);
	const x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
	const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
	const z = 0.0193339 * red + 0.119192 * green + 0.9503041 * blue;
	const [fx, fy, fz] = [compress(x / 0.95047), compress(y), compress(z / 1.08883)];
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** How different two opaque colours look, as CIEDE2000; about 1 is the least that is seen side by side. */
export function differenceOf(one: Colour, other: Colour): number {
	return ciede2000(labOf(one), labOf(other));
}

/**
 * CIEDE2000 with all weights 1 (ISO/CIE 11664-6), as written out by Sharma, Wu and Dalal, “The CIEDE2000 Color-Difference
 * Formula” (Color Research & Application 30(1), 2005), whose test pairs it is checked with.
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
	const chromaMean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
	const stretch = 1.5 - 0.5 * weighOf7(chromaMean);
	const [red1, red2] = [a1 * stretch, a2 * stretch];
	const [chroma1, chroma2] = [Math.hypot(red1, b1), Math.hypot(red2, b2)];
	const [hue1, hue2] = [degrees(Math.atan2(b1, red1)), degrees(Math.atan2(b2, red2))];
	const isGrey = chroma1 * chroma2 === 0;
	const turn = isGrey ? 0 : turnOf(hue2 - hue1);
	const hueMean = isGrey ? hue1 + hue2 : meanHue(hue1, hue2);

	const lightness = (l1 + l2) / 2;
	const chroma = (chroma1 + chroma2) / 2;
	const offMiddle = (lightness - 50) ** 2;
	const scaleLightness = 1 + (0.015 * offMiddle) / Math.sqrt(20 + offMiddle);
	const scaleChroma = 1 + 0.045 * chroma;
	const hueWeight =
		1 -
		0.17 * cosine(hueMean - 30) +
		0.24 * cosine(2 * hueMean) +
		0.32 * cosine(3 * hueMean + 6) -
		0.2 * cosine(4 * hueMean - 63);
	const scaleHue = 1 + 0.015 * chroma * hueWeight;
	const rotation =
		-2 * weighOf7(chroma) * Math.sin((60 * Math.exp(-(((hueMean - 275) / 25) ** 2)) * Math.PI) / 180);

	const byLightness = (l2 - l1) / scaleLightness;
	const byChroma = (chroma2 - chroma1) / scaleChroma;
	const byHue = (2 * Math.sqrt(chroma1 * chroma2) * Math.sin((turn / 2) * (Math.PI / 180))) / scaleHue;
	return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}

function compress(share: number): number {
	return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
}

function weighOf7(chroma: number): number {
	return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function degrees(radians: number): number {
	return (radians * (180 / Math.PI) + 360) % 360;
}

function cosine(angle: number): number {
	return Math.cos((angle * Math.PI) / 180);
}

/** An angle between two hues by the shorter way round. */
function turnOf(angle: number): number {
	if (Math.abs(angle) <= 180) return angle;
	return angle > 0 ? angle - 360 : angle + 360;
}

/** The hue half-way along the shorter arc. */
function meanHue(one: number, other: number): number {
	if (Math.abs(one - other) <= 180) return (one + other) / 2;
	return (one + other + (one + other < 360 ? 360 : -360)) / 2;
}
