/**
 * @typedef {object} Transfer
 * @property {string} url
 * @property {string} type as the browser sorts it: Document, Stylesheet, Script, Fetch …
 * @property {number} started seconds on the browser's clock
 * @property {number} ended the same; Infinity while it runs
 * @property {number} bytes on the wire, headers included
 */

/**
 * @typedef {object} Visit
 * @property {number} chart milliseconds from the start of navigation to the frame that shows the first chart
 * @property {number} contentful milliseconds to the first contentful paint
 * @property {Transfer[]} beforeChart finished before that frame
 * @property {Transfer[]} beforeLoad requested before the load event
 * @property {Transfer[]} all requested until the page was quiet
 */

/**
 * Opens an address in a page and tells when its first chart was painted and what was transferred.
 * @param {import('playwright').Page} page blank, with `watchFirstChart` added
 * @param {string} address
 * @param {{ slowdown?: number }} [options] how many times slower the processor pretends to be
 * @returns {Promise<Visit>}
 */
export async function visit(page, address, { slowdown = 1 } = {}) {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Page.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const transfers = recordTransfers(session);
	let loaded = Infinity;
	session.on('Page.loadEventFired', ({ timestamp }) => (loaded = timestamp));
	await page.goto(address, { waitUntil: 'load' });
	const { chart, contentful } = await page.evaluate(readFirstChart);
	await page.waitForLoadState('networkidle');
	await session.detach();
	const all = [...transfers.values()];
	const origin = all.find(({ type }) => type === 'Document')?.started ?? 0;
	return {
		chart,
		contentful,
		beforeChart: all.filter(({ ended }) => ended <= origin + chart / 1000),
		beforeLoad: all.filter(({ started }) => started <= loaded),
		all
	};
}

/**
 * @param {import('playwright').CDPSession} session
 * @returns {Map<string, Transfer>}
 */
function recordTransfers(session) {
	/** @type {Map<string, Transfer>} */
	const transfers = new Map();
	session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
		transfers.set(requestId, {
			url: request.url,
			type: type ?? 'Other',
			started: timestamp,
			ended: Infinity,
			bytes: 0
		});
	});
	session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
		const transfer = transfers.get(requestId);
		if (transfer) Object.assign(transfer, { ended: timestamp, bytes: encodedDataLength });
	});
	return transfers;
}

/** Runs in the page before anything else: notes the end of the first frame after a chart is in the document. */
export function watchFirstChart() {
	/** @type {Promise<number>} */
	const painted = new Promise((resolve) => {
		const observer = new MutationObserver(() => {
			if (!document.querySelector('.chart')) return;
			observer.disconnect();
			requestAnimationFrame(() => {
				// A message sent from a frame is delivered after it is painted.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					resolve(performance.now());
				};
				port2.postMessage(undefined);
			});
		});
		observer.observe(document, { childList: true, subtree: true });
	});
	Object.assign(window, { firstChartPainted: painted });
}

/** @returns {Promise<{ chart: number, contentful: number }>} */
async function readFirstChart() {
	const { firstChartPainted } = /** @type {{ firstChartPainted: Promise<number> }} */ (
		/** @type {unknown} */ (window)
	);
	const chart = await firstChartPainted;
	const [entry] = performance.getEntriesByName('first-contentful-paint');
	return { chart, contentful: entry?.startTime ?? NaN };
}
