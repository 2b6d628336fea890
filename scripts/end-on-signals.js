const graceMilliseconds = 5000;
const leftoverMilliseconds = 300;

/**
 * Ends the process with code 0 on SIGINT or SIGTERM: no new requests, the running ones get five seconds at most.
 * @param {import('node:http').Server} server
 */
export function endOnSignals(server) {
	let ending = false;
	/** @type {Set<import('node:http').ServerResponse>} */
	const running = new Set();
	server.on('request', (_, response) => {
		running.add(response);
		response.once('close', () => running.delete(response));
	});
	const end = (/** @type {NodeJS.Signals} */ signal) => {
		// A terminal and a parent process may both send it.
		if (ending) return;
		ending = true;
		const limit = setTimeout(() => {
			process.exit(0);
		}, graceMilliseconds - 500);
		server.on('request', (_, response) => response.setHeader('Connection', 'close'));
		// These never end by themselves; browsers come back when there is a server again.
		for (const response of running) if (isEventStream(response)) response.destroy();
		const sweep = setInterval(() => {
			server.closeIdleConnections();
		}, 50);
		server.close(() => {
			clearTimeout(limit);
			clearInterval(sweep);
			// The name adapter-node uses: the site closes its files on it.
			/** @type {NodeJS.EventEmitter} */ (process).emit('sveltekit:shutdown', signal);
			// Not at once: the same signal, sent a second time, would meet a process that no longer listens to it.
			setTimeout(() => {
				process.exit(0);
			}, leftoverMilliseconds);
		});
		server.closeIdleConnections();
	};
	process.on('SIGINT', end);
	process.on('SIGTERM', end);
}

/** @param {import('node:http').ServerResponse} response */
function isEventStream(response) {
	return String(response.getHeader('Content-Type') ?? '').startsWith('text/event-stream');
}
