/**
 * The place in a document as Chinese print sets it: the registry writes 二(一)3, the document （一）.
 */
export function clauseText(clause: string): string {
	return clause.replaceAll(/\(([一二三四五六七八九十]+)\)/g, '（$1）');
}
