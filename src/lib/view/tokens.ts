import { tokenBlocksOf } from '../colour/style-sheet';
import base from './tokens.css?raw';
import contrast from './tokens-contrast.css?raw';
import forced from './tokens-forced.css?raw';

/** The palettes that the style sheets hold, each whole: what a palette does not set it has from the light one. */
export const palettes = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type Palette = (typeof palettes)[number];

/** Where tokens are set, in the order in which the style sheets of the site hold them. */
export const tokenBlocks = [base, contrast, forced].flatMap(tokenBlocksOf);

/** The value of each token in a palette as the style sheet writes it, `--ink` and so on. */
export function tokensOf(palette: Palette): ReadonlyMap<string, string> {
	const own = palette === 'light' ? [] : blockOf('screen', `:root[data-theme='${palette}']`);
	return new Map([...blockOf('', ':root'), ...own]);
}

function blockOf(condition: string, selector: string): ReadonlyMap<string, string> {
	const found = tokenBlocks.find((block) => block.condition === condition && block.selector === selector);
	if (!found) throw new Error(`the tokens have no ${selector} under “${condition}”`);
	return found.tokens;
}
