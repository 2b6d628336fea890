import { storeAddress } from '../settings';
import { backUp, restore } from './copy';
import { exportStore } from './export';
import { openStore } from './open';

/** Backs up, restores or exports the store of the settings, and says in both languages what was done. Throws CopyRefused or StoreUnavailable. */
export async function copyCommand(command: 'backup' | 'restore' | 'export', target: string): Promise<string> {
	const store = await openStore(storeAddress());
	try {
		if (command === 'export') {
			const files = await exportStore(store, target);
			return `已导出 ${files.length} 个文件 Wrote ${files.length} files: ${target}`;
		}
		const { rows, sha256 } = await (command === 'backup' ? backUp : restore)(store, target);
		const done = command === 'backup' ? '已备份并校验 Backed up and verified' : '已恢复 Restored';
		return `${done}: ${rows} 行 rows, SHA-256 ${sha256}`;
	} finally {
		await store.close();
	}
}
