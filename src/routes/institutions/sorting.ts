/** A column of a table: how it is headed, and what a row has in it, for sorting and for files. */
export interface Column<Row> {
	key: string;
	heading: string;
	value: (row: Row) => string | number | null;
	number?: boolean;
}

/** Rows in the order of a column; unknown values come last either way. The rows as they are where no column fits. */
export function sorted<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	{ sort, descending }: { sort: string | null; descending: boolean }
): Row[] {
	const column = columns.find(({ key }) => key === sort);
	if (!column) return [...rows];
	const turn = descending ? -1 : 1;
	return rows.toSorted((a, b) => {
		const [one, other] = [column.value(a), column.value(b)];
		if (one === null || other === null) return Number(one === null) - Number(other === null);
		if (typeof one === 'number' && typeof other === 'number') return turn * (one - other);
		return turn * String(one).localeCompare(String(other), 'zh-CN');
	});
}
