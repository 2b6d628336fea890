import { decrypt } from 'officecrypto-tool';

/**
 * A workbook freed from the encryption that write protection adds, with Excel's well-known default password; undefined
 * when it has a password of its own. Needs Node's cryptography, so it runs on the server alone.
 */
export async function unlock(bytes: Uint8Array): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await decrypt(Buffer.from(bytes), { password: 'VelvetSweatshop' }));
	} catch {
		return undefined;
	}
}
