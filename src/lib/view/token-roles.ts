/** What the colour of a token is for, and how well it has to stand out from what it lies on. */
export type Role = 'ground' | 'text' | 'mark' | 'line' | 'light' | 'faint';

/** The contrast that WCAG 2.2 asks of a role (1.4.3, 1.4.11), and what high contrast asks of it here (1.4.6). */
export const leastContrast: Record<Role, { usual: number; high: number } | null> = {
	text: { usual: 4.5, high: 7 },
	mark: { usual: 3, high: 4.5 },
	/** An edge without which a field would not be seen. */
	line: { usual: 3, high: 4.5 },
	light: { usual: 3, high: 4.5 },
	ground: null,
	/** Grids and dividing lines: nothing is lost without them. */
	faint: null
};

/** The role of each token that is a colour, and the grounds it is laid on; a ground carries the ink. */
export const tokenRoles: Record<string, { role: Role; on: readonly string[] }> = {
	'--paper': { role: 'ground', on: [] },
	'--surface': { role: 'ground', on: [] },
	'--surface-strong': { role: 'ground', on: [] },
	'--accent-soft': { role: 'ground', on: [] },
	'--illustrative-soft': { role: 'ground', on: [] },
	'--ink': { role: 'text', on: ['--paper', '--surface', '--surface-strong', '--accent-soft'] },
	'--ink-soft': { role: 'text', on: ['--paper', '--surface', '--surface-strong', '--accent-soft'] },
	'--ink-faint': { role: 'text', on: ['--paper', '--surface', '--surface-strong'] },
	'--accent': { role: 'text', on: ['--paper', '--surface', '--surface-strong', '--accent-soft'] },
	'--illustrative': { role: 'text', on: ['--paper', '--surface', '--illustrative-soft'] },
	'--focus': { role: 'mark', on: ['--paper', '--surface', '--surface-strong'] },
	'--line': { role: 'faint', on: ['--paper'] },
	'--line-strong': { role: 'line', on: ['--paper', '--surface'] },
	'--chart-actual': { role: 'mark', on: ['--paper'] },
	'--chart-path': { role: 'mark', on: ['--paper'] },
	'--chart-target': { role: 'mark', on: ['--paper'] },
	'--chart-corridor': { role: 'faint', on: ['--paper'] },
	'--chart-grid': { role: 'faint', on: ['--paper'] },
	'--light-met': { role: 'light', on: ['--paper'] },
	'--light-on-pace': { role: 'light', on: ['--paper'] },
	'--light-slightly-behind': { role: 'light', on: ['--paper'] },
	'--light-behind': { role: 'light', on: ['--paper'] },
	'--light-worsening': { role: 'light', on: ['--paper'] },
	'--light-missed': { role: 'light', on: ['--paper'] },
	'--light-baseline-only': { role: 'light', on: ['--paper'] },
	'--light-no-data': { role: 'light', on: ['--paper'] },
	'--light-not-evaluable': { role: 'light', on: ['--paper'] },
	'--light-not-applicable': { role: 'light', on: ['--paper'] }
};
