/**
 * How long a page could not answer: its main thread's longest task, as the wall clock and as the processor saw it. On a
 * busy machine only the second says something of the page.
 * @typedef {{ wall: number, processor: number, over: number }} Busiest milliseconds; over: tasks of more than 100 ms of processor
 */

/**
 * Watches a page's main thread while something is done.
 * @param {import('playwright').Browser} browser
 * @param {import('playwright').Page} page
 * @param {() => Promise<void>} work
 * @returns {Promise<Busiest>}
 */
export async function busiestWhile(browser, page, work) {
	await browser.startTracing(page, { categories: ['__metadata', 'disabled-by-default-devtools.timeline'] });
	await work();
	/** @type {{ traceEvents: TraceEvent[] }} */
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8'));
	const mains = traceEvents.filter(
		({ name, args }) => name === 'thread_name' && args?.['name'] === 'CrRendererMain'
	);
	const tasks = traceEvents.filter(
		({ name, pid, tid }) => name === 'RunTask' && mains.some((main) => main.pid === pid && main.tid === tid)
	);
	const most = (/** @type {number[]} */ times) =>
		times.reduce((one, other) => Math.max(one, other), 0) / 1000;
	return {
		wall: most(tasks.map(({ dur = 0 }) => dur)),
		processor: most(tasks.map(({ tdur = 0 }) => tdur)),
		over: tasks.filter(({ tdur = 0 }) => tdur > 100_000).length
	};
}

/**
 * @typedef {object} TraceEvent times in microseconds
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} [dur]
 * @property {number} [tdur] on the processor
 * @property {Record<string, unknown>} [args]
 */
