import { constants } from 'node:zlib';
import compression from 'compression';

/** Compresses text and Arrow responses, as brotli or gzip by what the browser accepts; each part leaves at once. */
export const compressResponse = compression({
	filter: isWorthIt,
	flush: constants.Z_SYNC_FLUSH,
	brotli: { flush: constants.BROTLI_OPERATION_FLUSH, params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
});

const worthwhile =
	/^(text\/(?!event-stream)|application\/(json|javascript|xml|vnd\.apache\.arrow\.stream)\b|[\w/.-]+\+(json|xml)\b)/;

/**
 * @param {import('node:http').IncomingMessage} _
 * @param {import('node:http').ServerResponse} response
 */
function isWorthIt(_, response) {
	// The bytes of a range are those of the plain file.
	if (response.statusCode === 206) return false;
	return worthwhile.test(String(response.getHeader('Content-Type') ?? ''));
}
