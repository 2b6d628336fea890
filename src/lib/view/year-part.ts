import type { CubePart } from './open-release';

/** The part of the cube for the year that an address asks for, or the newest, as `filtersFrom` reads it. */
export function yearPart({ searchParams }: URL, years: readonly number[]): CubePart {
	const asked = Number(searchParams.get('year'));
	return { kind: 'year', id: String(years.includes(asked) ? asked : (years.at(-1) ?? 0)) };
}
