import { unzipSync } from 'fflate';
import { DocumentFault } from './document-fault';

/** The largest text part of a Word document that is unpacked; a bomb of zeros stops here. */
const mostUnpacked = 64 * 1024 * 1024;

/**
 * The text of a Word document (ECMA-376 part 1, 17.3): a line for each paragraph, table cells apart, tabs and breaks
 * kept, deleted text left out. Throws DocumentFault.
 */
export function textOfDocx(bytes: Uint8Array): string {
	const xml = new TextDecoder().decode(documentPart(bytes));
	if (/<!DOCTYPE/i.test(xml)) throw new DocumentFault('not-word');
	const document = new DOMParser().parseFromString(xml, 'application/xml');
	const body = document.getElementsByTagNameNS('*', 'body')[0];
	if (!body || document.querySelector('parsererror')) throw new DocumentFault('not-word');
	const pieces: string[] = [];
	collect(body, pieces);
	return pieces.join('').replace(/\n{3,}/g, '\n\n');
}

function documentPart(bytes: Uint8Array): Uint8Array {
	const sizes: number[] = [];
	try {
		const parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (name !== 'word/document.xml') return false;
				sizes.push(originalSize);
				return originalSize <= mostUnpacked;
			}
		});
		const part = parts['word/document.xml'];
		if (part) return part;
	} catch (cause) {
		throw new DocumentFault('not-word', { cause });
	}
	throw new DocumentFault(sizes.length > 0 ? 'too-long' : 'not-word');
}

function collect(element: Element, pieces: string[]): void {
	for (const child of element.children) {
		switch (child.localName) {
			case 't':
				pieces.push(child.textContent);
				break;
			case 'tab':
				pieces.push('\t');
				break;
			case 'br':
			case 'cr':
				pieces.push('\n');
				break;
			case 'del':
			case 'instrText':
				break;
			case 'p':
				collect(child, pieces);
				pieces.push('\n');
				break;
			default:
				collect(child, pieces);
		}
	}
}
