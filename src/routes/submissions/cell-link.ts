import type { Changes } from '$lib/view/link';

/** The address of a cell on the page of its submission, by sheet and cell such as 表1!C2: the page that lists it, and there its row. */
export function cellLink(
	link: (path: string, changes?: Changes) => string,
	submission: string,
	cell: string
): string {
	return `${link(`/submissions/${submission}`, { cell })}#${cell}`;
}
