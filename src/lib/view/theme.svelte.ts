import { withOtherContrast, withOtherGround, type Theme } from './themes';

/** The appearance of the page, as it was rendered or as the reader has chosen it since. */
class ThemeChoice {
	chosen = $state<Theme>('system');

	/** Takes up what the page was rendered with. */
	start(theme: Theme): void {
		this.chosen = theme;
	}

	/** Shows an appearance, and remembers it for a year. */
	choose(theme: Theme): void {
		this.chosen = theme;
		document.documentElement.dataset['theme'] = theme;
		document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
	}

	/** Switches between light and dark. */
	change(): void {
		this.choose(withOtherGround(this.chosen, systemIsDark()));
	}

	/** Switches high contrast on or off. */
	changeContrast(): void {
		this.choose(withOtherContrast(this.chosen, systemIsDark()));
	}
}

function systemIsDark(): boolean {
	return matchMedia('(prefers-color-scheme: dark)').matches;
}

export const theme = new ThemeChoice();
