import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What hinders a reader of a page as it stands, in one line a rule, with the elements that it concerns. */
export async function hindrances(page: Page): Promise<string[]> {
	// What passes is not described element by element, which takes most of the time on a page of thousands.
	const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}
