import type { Result } from '$lib/engine/engine';

/** The rows of a result that say they rest on illustrative data; undefined where no column could say it. */
export function illustrativeRows(result: Result): Set<number> | undefined {
	const telling = result.columns.filter((_, index) => isTelling(result.names[index] ?? ''));
	if (telling.length === 0) return undefined;
	const rows = Array.from({ length: result.rowCount }, (_, row) => row);
	return new Set(
		rows.filter((row) => telling.some((column) => column[row] === true || column[row] === 'illustrative'))
	);
}

/** Whether a column says where a number comes from. */
export function isTelling(name: string): boolean {
	return /^(illustrative|(\w+_)?provenance)$/i.test(name);
}

/** Whether a query reads tables that hold illustrative numbers. */
export function readsNumbers(sql: string): boolean {
	return /\b(figure|assessment|composite_(score|part|weight|pair|colour)|quality_(finding|sum|completeness)|allocation_(part|assessment))\b/i.test(
		sql
	);
}
