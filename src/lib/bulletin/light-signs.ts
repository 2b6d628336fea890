import type { Light } from '$lib/assessment/assessment';

/** A sign and a colour of each light for files that cannot draw its mark; the word always stands beside. */
export const lightSigns: Record<Light, { sign: string; colour: string }> = {
	met: { sign: '✓', colour: '0F7B4F' },
	'on-pace': { sign: '●', colour: '3F9F78' },
	'slightly-behind': { sign: '◐', colour: 'D99A00' },
	behind: { sign: '▼', colour: 'D9560F' },
	worsening: { sign: '◆', colour: 'A3195B' },
	missed: { sign: '✕', colour: '7D1420' },
	'baseline-only': { sign: '○', colour: '7F95A3' },
	'no-data': { sign: '□', colour: 'C3CCD2' },
	'not-evaluable': { sign: '◇', colour: '77719A' },
	'not-applicable': { sign: '－', colour: 'E3E8EA' }
};
