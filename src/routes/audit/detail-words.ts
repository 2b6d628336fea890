/** The detail of a row for reading: a known reason in words, anything else as it is kept. */
export function detailWords(detail: string, reasons: Record<string, string>): string {
	if (detail === '') return '';
	const { reason, ...rest } = JSON.parse(detail) as Record<string, unknown>;
	const told = typeof reason === 'string' ? (reasons[reason] ?? reason) : '';
	const more = Object.entries(rest).map(([name, value]) => `${name}: ${written(value)}`);
	return [told, ...more].filter((part) => part !== '').join('; ');
}

function written(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}
