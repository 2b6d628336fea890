/** A colour of a screen: red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
export interface Colour {
	red: number;
	green: number;
	blue: number;
	opacity: number;
}

/**
 * The colour that a hexadecimal notation of CSS names (`#14232b`, `#000`, with opacity `#0b5c8a1f`, `#0006`); undefined for
 * any other text.
 */
export function colourOf(text: string): Colour | undefined {
	const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text.trim())?.[1];
	if (digits === undefined) return undefined;
	const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
	const [red = 0, green = 0, blue = 0, opacity = 255] = (long.match(/../g) ?? []).map((pair) =>
		parseInt(pair, 16)
	);
	return { red, green, blue, opacity: opacity / 255 };
}

/** The notation of CSS for a colour, opacity left out: `#14232b`. */
export function notationOf({ red, green, blue }: Colour): string {
	return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** What is seen of a colour that is not opaque where it lies on an opaque ground. */
export function laidOn(colour: Colour, ground: Colour): Colour {
	const mixed = (over: number, under: number) => over * colour.opacity + under * (1 - colour.opacity);
	return {
		red: mixed(colour.red, ground.red),
		green: mixed(colour.green, ground.green),
		blue: mixed(colour.blue, ground.blue),
		opacity: 1
	};
}

/** How much light each part of a colour sends out, from 0 to 1 (IEC 61966-2-1, the sRGB curve). */
export function linearOf({ red, green, blue }: Colour): [number, number, number] {
	const linear = (part: number) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return [linear(red), linear(green), linear(blue)];
}

/** The colour whose parts send out so much light; what lies beyond 0 and 1 is brought to the edge. */
export function colourOfLinear(linear: readonly [number, number, number]): Colour {
	const part = (light: number) => {
		const kept = Math.min(1, Math.max(0, light));
		return 255 * (kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055);
	};
	const [red, green, blue] = linear;
	return { red: part(red), green: part(green), blue: part(blue), opacity: 1 };
}
