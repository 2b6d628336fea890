import { plainText } from './plain-text';
import type { Table } from './table';

/** A fingerprint that files of one shape share: their tables' headers and roles, without years, numbers and values. */
export function shapeOf(tables: readonly Table[]): string {
	const text = tables
		.map(({ columns, context }) => {
			const dated = columns.some(({ year }) => year !== null) ? 'y' : '';
			const parts = new Set(
				columns.map(
					({ role, parts: names, unit, place }) =>
						`${role}:${place === null ? '' : 'p'}:${names.map(withoutNumbers).join('/')}:${unit ?? ''}`
				)
			);
			const above = [context.indicator, context.title, context.unit?.printed].map((text) =>
				withoutNumbers(text ?? '')
			);
			return [dated, ...above, ...parts].join('|');
		})
		.join('\n');
	return hash(text);
}

function withoutNumbers(text: string): string {
	return plainText(text).replace(/\d+/g, '#');
}

/** FNV-1a over UTF-16 units, twice with different seeds: 16 hex digits, the same in every runtime and without await. */
function hash(text: string): string {
	return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed)).join('');
}

function fnv(text: string, seed: number): string {
	let value = seed;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return value.toString(16).padStart(8, '0');
}
