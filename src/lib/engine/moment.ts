/** A day, in milliseconds since 1970, as DuckDB prints it: 2025-12-31. */
export function dateText(milliseconds: number): string {
	return new Date(milliseconds).toISOString().replace(/T.*$/, '').replace(/^\+0*/, '');
}

/** A moment, in milliseconds since 1970 with a fraction, as DuckDB prints it. */
export function timestampText(milliseconds: number, zoned: boolean): string {
	const micros = Math.round(milliseconds * 1000);
	const day = Math.floor(micros / microsADay);
	return `${dateText(day * 86_400_000)} ${timeText(micros - day * microsADay)}${zoned ? '+00' : ''}`;
}

/** A time of day, in microseconds since midnight, as DuckDB prints it. */
export function timeText(micros: number): string {
	const seconds = Math.floor(micros / 1e6);
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part) => part.toString().padStart(2, '0')).join(':') + fraction(micros % 1e6);
}

/** Months, days and nanoseconds as DuckDB prints an interval: 1 year 2 months 3 days 04:05:06. */
export function intervalText([months = 0, days = 0, nanoseconds = 0]: number[]): string {
	const parts = [
		counted(Math.trunc(months / 12), 'year'),
		counted(months % 12, 'month'),
		counted(days, 'day'),
		nanoseconds === 0 ? '' : `${nanoseconds < 0 ? '-' : ''}${timeText(Math.abs(nanoseconds) / 1000)}`
	].filter((part) => part !== '');
	return parts.length === 0 ? '00:00:00' : parts.join(' ');
}

const microsADay = 86_400_000_000;

function fraction(micros: number): string {
	const rounded = Math.round(micros);
	return rounded === 0 ? '' : `.${rounded.toString().padStart(6, '0').replace(/0+$/, '')}`;
}

function counted(count: number, unit: string): string {
	return count === 0 ? '' : `${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;
}
