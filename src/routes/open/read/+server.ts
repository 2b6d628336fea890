import { currentRelease } from '$lib/server/current-release';
import { FileRefused, readAsJson, ReaderBusy } from '$lib/server/intake/read-in-thread';
import { readUpload, UploadError, words } from '$lib/server/intake/upload';
import { vocabularyOf } from '$lib/server/intake/vocabulary';
import type { FaultWords } from '$lib/intake/reading';
import type { RequestHandler } from './$types';

/** The figures that a file proposes and what is wrong with it. Nothing is stored. */
export const POST: RequestHandler = async ({ request }) => {
	try {
		const { vocabulary } = await vocabularyOf(await currentRelease());
		const pieces = await readAsJson({ ...(await readUpload(request)), vocabulary });
		return new Response(new Blob(pieces as Uint8Array<ArrayBuffer>[]), {
			headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
		});
	} catch (error) {
		if (error instanceof UploadError) return refuse(error.status, error.words);
		if (error instanceof FileRefused) return refuse(statusOf(error.words.code), error.words);
		if (error instanceof ReaderBusy) return refuse(503, words('busy'));
		throw error;
	}
};

function refuse(status: number, fault: FaultWords): Response {
	return Response.json(fault, { status, headers: { 'cache-control': 'no-store' } });
}

function statusOf(code: string): number {
	if (['too-large', 'too-many-cells', 'unpacks-too-large', 'too-long', 'too-much-memory'].includes(code))
		return 413;
	return ['not-a-table', 'web-archive', 'not-text'].includes(code) ? 415 : 422;
}
