const eightHours = 8 * 3_600_000;
const aDay = 86_400_000;

/** The day of a moment (ISO 8601) in Beijing, as YYYY-MM-DD. Beijing has had one time all year round since 1992. */
export function dayInBeijing(moment: string): string {
	return new Date(Date.parse(moment) + eightHours).toISOString().slice(0, 10);
}

/** How many days the second day (YYYY-MM-DD) lies after the first; negative where it lies before. */
export function daysBetween(first: string, second: string): number {
	return Math.round((Date.parse(second) - Date.parse(first)) / aDay);
}
