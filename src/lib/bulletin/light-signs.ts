import type { Light } from '$lib/assessment/assessment';
import { palettes } from '$lib/chart/light-colours';

/** A sign and a colour (RRGGBB) of each light for files that cannot draw its mark; the word always stands beside. */
export const lightSigns: Record<Light, { sign: string; colour: string }> = {
	met: signed('met', '✓'),
	'on-pace': signed('on-pace', '●'),
	'slightly-behind': signed('slightly-behind', '◐'),
	behind: signed('behind', '▼'),
	worsening: signed('worsening', '◆'),
	missed: signed('missed', '✕'),
	'baseline-only': signed('baseline-only', '○'),
	'no-data': signed('no-data', '□'),
	'not-evaluable': signed('not-evaluable', '◇'),
	'not-applicable': signed('not-applicable', '－')
};

function signed(light: Light, sign: string) {
	return { sign, colour: palettes.light.lights[light].slice(1).toUpperCase() };
}
