/**
 * What a page lived through since it was asked to watch.
 * @typedef {{ start: number, duration: number }[]} LongTasks milliseconds on the page's clock
 */

/** Runs in the page before anything else: keeps every stretch of 50 ms and more in which the page could not answer. */
export function watchLongTasks() {
	/** @type {LongTasks} */
	const longTasks = [];
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
	Object.assign(window, { longTasks });
}

/**
 * The long tasks of a page from a moment on.
 * @param {import('playwright').Page} page
 * @param {number} since on the page's clock
 * @returns {Promise<LongTasks>}
 */
export async function longTasksOf(page, since) {
	/** @type {LongTasks} */
	const all = await page.evaluate(
		() => /** @type {{ longTasks: LongTasks }} */ (/** @type {unknown} */ (window)).longTasks
	);
	return all.filter(({ start }) => start >= since);
}
