/** Whether a column of this DuckDB type holds numbers. */
export function isNumeric(type: string): boolean {
	return /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DOUBLE|FLOAT|DECIMAL\b.*)$/.test(type);
}
