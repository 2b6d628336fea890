import { onPublished } from './announcements';

/** Proxies close what is silent for long. */
const heartbeat = 25_000;

/** Server-sent events: the release shown now, and each one that is published while somebody listens. */
export function releaseEvents(now: string): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let end: () => void = () => undefined;
	return new ReadableStream({
		start(controller) {
			const say = (text: string) => {
				controller.enqueue(encoder.encode(text));
			};
			const tell = (id: string) => {
				say(`data: ${id}\n\n`);
			};
			const stop = onPublished(tell);
			const beat = setInterval(() => {
				say(':\n\n');
			}, heartbeat);
			end = () => {
				stop();
				clearInterval(beat);
			};
			say('retry: 5000\n\n');
			tell(now);
		},
		cancel() {
			end();
		}
	});
}
