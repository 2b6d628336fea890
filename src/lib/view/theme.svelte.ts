/** Light or dark, as the reader chose it or the system has it; undefined before the page is alive. */
class Theme {
	isDark = $state<boolean>();

	/** Takes up what the page was rendered with. */
	start(theme: 'light' | 'dark' | 'system'): void {
		this.isDark =
			theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
	}

	/** Switches, and remembers it for a year. */
	change(): void {
		this.isDark = !this.isDark;
		const chosen = this.isDark ? 'dark' : 'light';
		document.documentElement.dataset['theme'] = chosen;
		document.cookie = `theme=${chosen}; path=/; max-age=31536000; samesite=lax`;
	}
}

export const theme = new Theme();
