import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What hinders a reader of a page as it stands, in one line a rule, with the elements that it concerns. */
export function hindrances(page: Page): Promise<string[]> {
	return found(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }));
}

/** The same, but for colours, which do not depend on how wide the page is. */
export function hindrancesOfShape(page: Page): Promise<string[]> {
	const rules = Object.fromEntries(rulesOfColour.map((rule) => [rule, { enabled: false }]));
	return found(new AxeBuilder({ page }).options({ resultTypes: ['violations'], rules }));
}

/**
 * What hinders by its colours in the present theme, looked at once for each way that text of the page is coloured: a table
 * of a thousand equal cells is as legible as one of them.
 */
export async function hindrancesOfColour(page: Page): Promise<string[]> {
	const examples = await page.evaluate(markExamples);
	if (examples === 0) throw new Error(`${page.url()} has no text`);
	return found(
		new AxeBuilder({ page })
			.include('[data-example]')
			.options({ resultTypes: ['violations'], runOnly: { type: 'rule', values: rulesOfColour } })
	);
}

const rulesOfColour = ['color-contrast', 'link-in-text-block'];

async function found(builder: AxeBuilder): Promise<string[]> {
	// What passes is not described element by element, and no second page is opened for the result: that took most of the time.
	const { violations } = await builder.setLegacyMode().analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

/** Marks one element for each way in which text is coloured, by its own style and the grounds below it; how many there are. */
function markExamples(): number {
	for (const marked of document.querySelectorAll('[data-example]')) marked.removeAttribute('data-example');
	const grounds = new Map<Element, string>();
	const groundOf = (element: Element | null): string => {
		if (!element) return '';
		const known = grounds.get(element);
		if (known !== undefined) return known;
		const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
		const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
		const below = groundOf(element.parentElement);
		const all = own === 'rgba(0, 0, 0, 0) none 1' ? below : `${below}>${own}`;
		grounds.set(element, all);
		return all;
	};
	const ways = new Set<string>();
	for (const element of document.body.querySelectorAll('*')) {
		const says = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
		if (!says || !element.checkVisibility({ visibilityProperty: true })) continue;
		const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
		const way = [element.tagName, color, fontSize, fontWeight, textDecorationLine, groundOf(element)].join(
			'|'
		);
		if (ways.has(way)) continue;
		ways.add(way);
		element.setAttribute('data-example', '');
	}
	return ways.size;
}
