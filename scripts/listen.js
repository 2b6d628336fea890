import { SettingError } from './settings.js';

/**
 * Starts listening; a failure is told as a SettingError.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string>} the address it listens on
 */
export function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			const reason = listenReasons[error.code ?? ''] ?? '无法监听 cannot be listened on';
			const place = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
			reject(new SettingError(`${place} ${reason} (${error.code})`, { cause: error }));
		});
		server.listen(port, host, () => {
			const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
			const name = bound.address.includes(':') ? `[${bound.address}]` : bound.address;
			resolve(`http://${name}:${bound.port}`);
		});
	});
}

/** @type {Record<string, string>} */
const listenReasons = {
	EADDRINUSE: '端口已被占用，请换 PORT the port is in use, choose another PORT',
	EACCES: '无权使用该端口，请换 1024 以上的 PORT no permission for this port, choose a PORT from 1024 up',
	EADDRNOTAVAIL: '不是本机地址 HOST is no address of this machine',
	ENOTFOUND: '主机名无法解析 HOST cannot be resolved'
};
