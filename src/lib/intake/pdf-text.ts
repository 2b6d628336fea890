import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { DocumentFault } from './document-fault';
import { withoutRadicals } from './radicals';

const mostCharacters = 2_000_000;

/** The tables that turn the codes of unembedded Chinese fonts into characters. */
const characterMaps = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/{Adobe-GB1,GB,UniGB}*.bcmap', {
	query: '?url',
	import: 'default'
});

/** The text of a PDF, page by page, lines as they stand. Throws DocumentFault for a scan, a lock or damage. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
	GlobalWorkerOptions.workerSrc = workerUrl;
	const task = getDocument({
		data: bytes,
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		cMapPacked: true,
		BinaryDataFactory: OwnBinaryData
	});
	try {
		const document = await task.promise;
		let text = '';
		for (let number = 1; number <= document.numPages; number += 1) {
			const page = await document.getPage(number);
			const { items } = await page.getTextContent();
			for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
			text += '\n';
			page.cleanup();
			if (text.length > mostCharacters) throw new DocumentFault('too-long');
		}
		return withoutRadicals(text);
	} catch (cause) {
		if (cause instanceof DocumentFault) throw cause;
		const locked = cause instanceof Error && cause.name === 'PasswordException';
		throw new DocumentFault(locked ? 'locked-pdf' : 'unreadable-pdf', { cause });
	} finally {
		await task.destroy();
	}
}

/** Gives pdf.js its tables from this origin. */
class OwnBinaryData {
	async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
		const address = await characterMaps[`/node_modules/pdfjs-dist/cmaps/${filename}`]?.();
		if (address === undefined) throw new Error(`${filename} is not served`);
		const response = await fetch(address);
		return new Uint8Array(await response.arrayBuffer());
	}
}
