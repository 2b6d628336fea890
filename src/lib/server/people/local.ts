import type { Account } from './account';

/**
 * The administrator of a fresh start, whom a server lets in without a password while nothing but this machine reaches
 * it; undefined for a request that came, or may have come, from elsewhere.
 */
export function localAdministrator(headers: Headers): Account | undefined {
	// Set by the server after it has looked at the connection: see scripts/describe-origin.js.
	if (!isOnLoopback() || headers.get('x-kangbiao-direct') !== '1') return undefined;
	return {
		id: 'local',
		name: '本机管理员',
		role: 'admin',
		places: 'all',
		indicators: 'all',
		isLocal: true
	};
}

/** Whether the server listens to this machine alone, as it has found out itself at its start. */
export function isOnLoopback(): boolean {
	return process.env['KANGBIAO_LOOPBACK'] === '1';
}
