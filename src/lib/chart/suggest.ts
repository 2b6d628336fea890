import { isFiniteNumber } from './domain';

/** A table by columns, as a query answers. */
export interface Columns {
	names: readonly string[];
	/** Database types: INTEGER, DOUBLE, VARCHAR … */
	types: readonly string[];
	columns: readonly (readonly unknown[])[];
}

export interface ChartChoice {
	kind: 'line' | 'bar' | 'scatter';
	x: string;
	y: string;
	series?: string | undefined;
}

interface Column {
	name: string;
	numeric: boolean;
	year: boolean;
	distinct: number;
}

/** The plainest chart that fits a table: years → lines, names → bars, two measures → points; null when none does. */
export function suggestChart(table: Columns): ChartChoice | null {
	const columns = table.names.map((name, index) =>
		describe(name, table.types[index] ?? '', table.columns[index] ?? [])
	);
	const rows = table.columns[0]?.length ?? 0;
	const year = columns.find((column) => column.year);
	const measures = columns.filter((column) => column.numeric && column !== year);
	const names = columns.filter((column) => !column.numeric && column.distinct > 0);
	const [y, second] = measures;
	if (!y || rows === 0) return null;
	if (year && year.distinct > 1) {
		const series = names.find(({ distinct }) => distinct > 1);
		return { kind: 'line', x: year.name, y: y.name, ...(series && { series: series.name }) };
	}
	const most = names.toSorted((a, b) => b.distinct - a.distinct)[0];
	if (most && (!second || rows <= 40)) {
		const series =
			most.distinct < rows ? names.find((column) => column !== most && column.distinct > 1) : undefined;
		return { kind: 'bar', x: most.name, y: y.name, ...(series && { series: series.name }) };
	}
	if (second) return { kind: 'scatter', x: y.name, y: second.name };
	return year ? { kind: 'bar', x: year.name, y: y.name } : null;
}

/** A cell as a finite number, or null: integers of 64 bits and decimals that arrive as text included. */
export function numberOf(cell: unknown): number | null {
	if (typeof cell === 'bigint') return Number(cell);
	if (typeof cell === 'string' && cell.trim() !== '') {
		const parsed = Number(cell);
		return isFiniteNumber(parsed) ? parsed : null;
	}
	return isFiniteNumber(cell) ? cell : null;
}

/** A cell as text; empty for null. */
export function textOf(cell: unknown): string {
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'number' || typeof cell === 'bigint' || typeof cell === 'boolean') return String(cell);
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	return '';
}

function describe(name: string, type: string, cells: readonly unknown[]): Column {
	const numeric = /int|double|float|real|decimal|numeric|number/i.test(type) && !/interval|\[\]/i.test(type);
	const present = cells.filter((cell) => cell !== null && cell !== undefined && cell !== '');
	const named = /^(year|年|年份|年度)$|_year$|年份?$/i.test(name);
	const year = numeric && named && present.every((cell) => isYear(numberOf(cell)));
	return { name, numeric, year: year && present.length > 0, distinct: new Set(present.map(textOf)).size };
}

function isYear(value: number | null): boolean {
	return value !== null && Number.isInteger(value) && value >= 1900 && value <= 2100;
}
