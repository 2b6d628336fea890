/** The appearances of the site: as the system has it, or one that the reader chose. */
export const themes = ['system', 'light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type Theme = (typeof themes)[number];

/** The appearance that a cookie names; as the system has it unless it names one. */
export function themeOf(cookie: string | undefined): Theme {
	return themes.find((theme) => theme === cookie) ?? 'system';
}

/** The appearance with the other ground, light for dark, as strong in contrast as before. */
export function withOtherGround(theme: Theme, systemIsDark: boolean): Theme {
	const contrast = theme.startsWith('contrast-') ? 'contrast-' : '';
	return `${contrast}${isDark(theme, systemIsDark) ? 'light' : 'dark'}` as const;
}

/** High contrast on the present ground, or back from it. */
export function withOtherContrast(theme: Theme, systemIsDark: boolean): Theme {
	const ground = isDark(theme, systemIsDark) ? 'dark' : 'light';
	return theme.startsWith('contrast-') ? ground : (`contrast-${ground}` as const);
}

function isDark(theme: Theme, systemIsDark: boolean): boolean {
	return theme === 'system' ? systemIsDark : theme.endsWith('dark');
}
