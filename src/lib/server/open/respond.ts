import { createHash } from 'node:crypto';
import type { Result } from '../../engine/engine';
import { csvOf, csvRowsOf } from '../../engine/export';
import type { StreamingEngine } from '../../engine/native';
import { envelope } from './envelope';
import { conditionFrom, FilterError } from './filters';

/** A release as far as its open data need it. */
export interface Source {
	id: string;
	engine: StreamingEngine;
}

/** Answers a request for a resource without filters as JSON. */
export function answerJson(
	request: Request,
	release: Source,
	resource: string,
	read: (engine: StreamingEngine) => Promise<unknown[]>
): Promise<Response> {
	return refusing(async () => {
		conditionFrom(new URL(request.url).searchParams, []);
		const body = JSON.stringify(envelope(release.id, resource, await read(release.engine)));
		const headers = headersFor(release, body, {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `inline; filename="kangbiao-${resource}-${release.id}.json"`
		});
		return (
			unlessKnown(request, headers) ?? new Response(request.method === 'HEAD' ? null : body, { headers })
		);
	});
}

/** Answers a request for a table as CSV, sent piece by piece as the database yields its rows. */
export function answerCsv(
	request: Request,
	release: Source,
	resource: string,
	query: (parameters: URLSearchParams) => string
): Promise<Response> {
	return refusing(async () => {
		const sql = query(new URL(request.url).searchParams);
		const headers = headersFor(release, sql, {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="kangbiao-${resource}-${release.id}.csv"`
		});
		const known = unlessKnown(request, headers);
		if (known) return known;
		if (request.method === 'HEAD') return new Response(null, { headers });
		const pieces = release.engine.chunks(sql);
		const first = await pieces.next();
		return new Response(streamOf(first, pieces), { headers });
	});
}

/** The tag is weak: the server may send the same content compressed. */
function headersFor(release: Source, content: string, headers: Record<string, string>): Headers {
	const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
	return new Headers({ ...headers, etag: `W/"${release.id}-${digest}"`, 'cache-control': 'no-cache' });
}

function unlessKnown(request: Request, headers: Headers): Response | undefined {
	const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
	const known = (request.headers.get('if-none-match') ?? '').split(',').map(opaque);
	if (!known.includes('*') && !known.includes(opaque(headers.get('etag') ?? ''))) return undefined;
	return new Response(null, { status: 304, headers });
}

function streamOf(
	first: IteratorResult<Result, void>,
	pieces: AsyncGenerator<Result, void>
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream<Uint8Array>({
		start(controller) {
			if (!first.done) controller.enqueue(encoder.encode(csvOf(first.value)));
		},
		async pull(controller) {
			const next = await pieces.next();
			if (next.done) controller.close();
			else controller.enqueue(encoder.encode(csvRowsOf(next.value)));
		},
		async cancel() {
			await pieces.return();
		}
	});
}

async function refusing(answer: () => Promise<Response>): Promise<Response> {
	try {
		return await answer();
	} catch (error) {
		if (!(error instanceof FilterError)) throw error;
		const { field, words, allowed } = error;
		return Response.json(
			{ field, message: words, allowed },
			{ status: 422, headers: { 'cache-control': 'no-store' } }
		);
	}
}
