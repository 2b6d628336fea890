/**
 * A page of the site as Chromium prints it, as a PDF; its scripts are off, since the server's page is complete.
 * Throws where the site does not answer with the page.
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
export async function printPage(browser, address) {
	const page = await browser.newPage({ javaScriptEnabled: false });
	try {
		const response = await page.goto(address, { waitUntil: 'load' });
		if (!response?.ok()) throw new Error(`${address}: ${response?.status() ?? 'no answer'}`);
		return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
	} finally {
		await page.close();
	}
}
