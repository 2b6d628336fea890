/**
 * A sheet of texts and whole numbers.
 * @typedef {object} PlainSheet
 * @property {string} name
 * @property {(string | number)[][]} rows at most 65,536
 */

/**
 * The workbook stream of an .xls file (BIFF8, MS-XLS) written record by record, without a container around it: a library takes minutes
 * and gigabytes for a million rows. All texts together have to fit one record, some 8,000 bytes.
 * @param {readonly PlainSheet[]} sheets
 * @returns {Buffer}
 */
export function plainXls(sheets) {
	/** @type {Map<string, number>} */
	const texts = new Map();
	let cells = 0;
	const bodies = sheets.map(({ rows }) => {
		const count = rows.reduce((sum, row) => sum + row.length, 0);
		const body = Buffer.alloc(count * 14);
		let at = 0;
		for (const [row, values] of rows.entries()) {
			for (const [column, value] of values.entries()) {
				if (typeof value === 'string' && !texts.has(value)) texts.set(value, texts.size);
				const held = typeof value === 'string' ? (texts.get(value) ?? 0) : (value << 2) | 2;
				body.writeUInt16LE(typeof value === 'string' ? 0x00fd : 0x027e, at);
				body.writeUInt16LE(10, at + 2);
				body.writeUInt16LE(row, at + 4);
				body.writeUInt16LE(column, at + 6);
				body.writeInt32LE(held, at + 10);
				at += 14;
			}
		}
		cells += count;
		return Buffer.concat([begin(0x0010), body, end]);
	});
	const strings = [...texts.keys()].map((text) => Buffer.concat([short(text.length), unicode(text)]));
	const table = Buffer.concat([number(cells), number(texts.size), ...strings]);
	if (table.length > 8224) throw new Error(`${table.length} bytes of texts do not fit one record`);
	/** @param {readonly number[]} places where each sheet begins */
	const globals = (places) =>
		Buffer.concat([
			begin(0x0005),
			record(0x0042, short(1200)),
			record(0x00e0, Buffer.alloc(20)),
			...sheets.map(({ name }, index) =>
				record(
					0x0085,
					Buffer.concat([number(places[index] ?? 0), short(0), Buffer.from([name.length]), unicode(name)])
				)
			),
			record(0x00fc, table),
			end
		]);
	let place = globals([]).length;
	const places = bodies.map(({ length }) => (place += length) - length);
	return Buffer.concat([globals(places), ...bodies]);
}

/** @param {number} type @param {Buffer} content */
function record(type, content) {
	return Buffer.concat([short(type), short(content.length), content]);
}

/** @param {number} kind of what begins: the workbook or a sheet */
function begin(kind) {
	return record(
		0x0809,
		Buffer.concat([short(0x0600), short(kind), short(0x0dbb), short(0x07cc), number(0), number(6)])
	);
}

const end = record(0x000a, Buffer.alloc(0));

/** @param {number} value */
function short(value) {
	const bytes = Buffer.alloc(2);
	bytes.writeUInt16LE(value);
	return bytes;
}

/** @param {number} value */
function number(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}

/** @param {string} text */
function unicode(text) {
	return Buffer.concat([Buffer.from([1]), Buffer.from(text, 'utf16le')]);
}
