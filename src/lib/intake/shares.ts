import type { Column } from './column-facts';
import { readValue } from './read-value';
import type { Table } from './table';

/**
 * Columns without a unit that are proven to be per cent: shares of one whole that add up to 100 in nine of ten rows that
 * are complete.
 */
export function provenShares({ columns, rows, sheet }: Table): Set<Column> {
	const shares = columns.filter(
		({ role, parts, unit }) =>
			role === 'values' && unit === null && parts.some((part) => /比重|占比|比例|构成|份额|share/i.test(part))
	);
	const groups = Map.groupBy(shares, ({ parts }) =>
		parts.join('/').replace(/[一二三四五六七八九十\d]+/g, '#')
	);
	const proven = new Set<Column>();
	for (const group of groups.values()) {
		if (group.length < 2) continue;
		const sums = rows.slice(0, 2000).flatMap(({ row }) => {
			const values = group.map(({ index }) => readValue(sheet.rows[row]?.[index]));
			return values.every((value) => value.kind === 'number')
				? [values.reduce((sum, { value }) => sum + value, 0)]
				: [];
		});
		const whole = sums.filter((sum) => Math.abs(sum - 100) <= 0.5).length;
		if (sums.length >= 3 && whole >= sums.length * 0.9) for (const column of group) proven.add(column);
	}
	return proven;
}
