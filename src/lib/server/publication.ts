/** The header by which the writer of a static copy names the tree that a page is for. */
export const treeHeader = 'x-kangbiao-tree';

/**
 * What a server that only writes a static copy was told of it, from `KANGBIAO_PUBLICATION`; undefined on every other server.
 * Throws SyntaxError where that is not JSON.
 */
export function publicationOf(
	environment: NodeJS.ProcessEnv
): { written: string; site: string | null } | undefined {
	const told = environment['KANGBIAO_PUBLICATION'];
	return told === undefined ? undefined : (JSON.parse(told) as { written: string; site: string | null });
}
