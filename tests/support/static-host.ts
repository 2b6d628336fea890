import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.wasm': 'application/wasm',
	'.svg': 'image/svg+xml',
	'.csv': 'text/csv'
};

/** A host of files as plain as they come: ranges and a page for what is missing, no query, no other header. */
export async function hostFiles(
	folder: string,
	below: string,
	{ ranges = true } = {}
): Promise<{ address: string; asked: string[]; server: Server }> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, ''));
		asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
		const inside = path.startsWith(below) ? path.slice(below.length) : '/nothing';
		const found = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
		const there = statSync(found, { throwIfNoEntry: false })?.isFile();
		const file = there ? found : join(folder, '404.html');
		const { size } = statSync(file);
		const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
		const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
		const range = ranges && there && from !== undefined;
		const start = range ? Number(from) : 0;
		const end = range && to ? Math.min(Number(to), size - 1) : size - 1;
		response.writeHead(range ? 206 : there ? 200 : 404, {
			...headers,
			...(ranges ? { 'accept-ranges': 'bytes' } : {}),
			...(range ? { 'content-range': `bytes ${String(start)}-${String(end)}/${String(size)}` } : {}),
			'content-length': end - start + 1
		});
		if (request.method === 'HEAD') response.end();
		else createReadStream(file, { start, end }).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${String(port)}${below}`, asked, server };
}
