/** Who may read: anybody who reaches the server, or only whoever has logged in (KANGBIAO_READ). */
export function readAccess(): 'public' | 'login' {
	return process.env['KANGBIAO_READ'] === 'login' ? 'login' : 'public';
}
