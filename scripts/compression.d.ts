declare module 'compression' {
	import type { IncomingMessage, ServerResponse } from 'node:http';
	import type { BrotliOptions, ZlibOptions } from 'node:zlib';

	interface Options extends ZlibOptions {
		filter?: (request: IncomingMessage, response: ServerResponse) => boolean;
		brotli?: BrotliOptions;
		threshold?: number;
	}

	export default function compression(
		options?: Options
	): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
