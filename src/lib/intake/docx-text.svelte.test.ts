import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textOfDocx } from './docx-text';
import { readDocument } from './read-document';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = (body: string) => `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`;
const docx = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

test('paragraphs, runs, tabs, breaks and cells come as text; what was deleted does not', () => {
	const xml = document(
		'<w:p><w:r><w:t>比重</w:t></w:r><w:r><w:t>达7%</w:t></w:r></w:p>' +
			'<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r><w:del><w:r><w:t>丁</w:t></w:r></w:del></w:p>' +
			'<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
	);
	expect(textOfDocx(docx(xml))).toBe('比重达7%\n甲\t乙\n丙\n1\n');
});

test.each([
	['an archive without a document', zipSync({ 'a.txt': strToU8('a') })],
	['an archive cut off', docx(document('<w:p/>')).slice(0, 40)],
	['XML that does not close', docx('<w:document')],
	['XML with entities', docx('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')]
])('%s is refused in words', (_, bytes) => {
	expect(() => textOfDocx(bytes)).toThrow('no Word document');
});

test('a part that would unpack to more than the bound is refused before it is unpacked', () => {
	const bomb = docx(document(`<w:p><w:r><w:t>${'0'.repeat(70_000_000)}</w:t></w:r></w:p>`));
	expect(bomb.length).toBeLessThan(200_000);
	expect(() => textOfDocx(bomb)).toThrow('too much text');
});

test('what a file is, its content decides', async () => {
	const file = (bytes: BlobPart, name: string) => new File([bytes], name);
	expect(await readDocument(file('比重达7%', 'plan.docx'))).toBe('比重达7%');
	await expect(readDocument(file('', 'plan.txt'))).rejects.toThrow('The file is empty');
	await expect(readDocument(file(' \n', 'plan.txt'))).rejects.toThrow('holds no text');
	const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
	await expect(readDocument(file(old, 'plan.txt'))).rejects.toThrow('old Word file');
	await expect(readDocument(file('%PDF-1.4 nothing more', 'plan.pdf'))).rejects.toThrow('cannot be opened');
});
