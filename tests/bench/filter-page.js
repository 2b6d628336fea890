/**
 * Runs in the page: chooses another option of a filter and resolves with the milliseconds from the event to the end of
 * the last frame that changes the page; null where there is no such filter or nothing changes.
 * @param {{ name: string, step: number }} change name: of a list, or `range` for the page's slider; step: how many options further, 0
 * 	for the first option
 * @returns {Promise<number | null>}
 */
export function changeAndWait({ name, step }) {
	const control = /** @type {HTMLSelectElement | HTMLInputElement | null} */ (
		document.querySelector(name === 'range' ? 'input[type="range"]' : `select[name="${name}"]`)
	);
	const main = document.querySelector('main');
	const isList = control instanceof HTMLSelectElement;
	const count = isList ? control.options.length : Number(control?.max) + 1;
	if (!control || !main || !(count > 1)) return Promise.resolve(null);
	const now = isList ? control.selectedIndex : Number(control.value);
	const next = step === 0 ? 0 : (now + step) % count;
	if (next === now) return Promise.resolve(null);
	// Addresses of links and hidden fields follow the picture; nobody sees them change.
	const isSeen = (/** @type {MutationRecord} */ { type, attributeName, target }) =>
		!(type === 'attributes' && attributeName === 'href') && !(target instanceof HTMLInputElement);
	return new Promise((resolve) => {
		let last = NaN;
		/** @type {ReturnType<typeof setTimeout>} */
		let quiet;
		const settle = () => {
			observer.disconnect();
			resolve(Number.isNaN(last) ? null : last - before);
		};
		const observer = new MutationObserver((records) => {
			if (!records.some(isSeen)) return;
			clearTimeout(quiet);
			requestAnimationFrame(() => {
				// A message sent from a frame is delivered after it is painted.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					last = performance.now();
					clearTimeout(quiet);
					quiet = setTimeout(settle, 60);
				};
				port2.postMessage(undefined);
			});
		});
		observer.observe(main, { childList: true, subtree: true, attributes: true, characterData: true });
		quiet = setTimeout(settle, 2000);
		if (isList) control.selectedIndex = next;
		else control.value = String(next);
		const before = performance.now();
		control.dispatchEvent(new Event(isList ? 'change' : 'input', { bubbles: true }));
	});
}

/**
 * Runs in the page: changes one attribute and resolves with the milliseconds to the end of the frame that shows it.
 * @returns {Promise<number>}
 */
export function touchAndWait() {
	return new Promise((resolve) => {
		const before = performance.now();
		document.querySelector('main')?.setAttribute('data-touched', String(before));
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				resolve(performance.now() - before);
			};
			port2.postMessage(undefined);
		});
	});
}

/**
 * Runs in the page, which is of no use afterwards: puts a copy of the whole board in place of nothing, and resolves with
 * the milliseconds to the end of the frame that shows it, several times.
 * @param {number} times
 * @returns {Promise<number[]>}
 */
export async function boardAndWait(times) {
	const board = document.querySelector('.board');
	const parent = board?.parentElement;
	if (!board || !parent) return [];
	const painted = () =>
		new Promise((resolve) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					resolve(undefined);
				};
				port2.postMessage(undefined);
			});
		});
	board.remove();
	const samples = [];
	for (let turn = 0; turn < times; turn += 1) {
		const copy = board.cloneNode(true);
		await painted();
		await new Promise((resolve) => setTimeout(resolve, 60));
		const before = performance.now();
		parent.append(copy);
		await painted();
		samples.push(performance.now() - before);
		/** @type {Element} */ (copy).remove();
	}
	return samples;
}
