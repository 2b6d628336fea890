/** Why a store cannot be written or read at the moment. */
export type StoreFaultKind = 'full' | 'gone' | 'busy' | 'read-only' | 'unreadable';

const messages: Record<StoreFaultKind, { zh: string; en: string }> = {
	full: {
		zh: '磁盘已满，未保存任何内容。请腾出空间后重新提交；已受理的内容不受影响。',
		en: 'The disk is full and nothing was saved. Free some space and send it again; what was accepted before is safe.'
	},
	gone: {
		zh: '台账数据库无法连接，未保存任何内容。请检查数据库是否运行、DATABASE_URL 是否正确，然后重新提交。',
		en: 'The ledger’s database cannot be reached and nothing was saved. See that it runs and that DATABASE_URL is right, then send it again.'
	},
	busy: {
		zh: '台账正被其他程序占用，未保存任何内容。请稍候重新提交。',
		en: 'The ledger is busy with another program and nothing was saved. Wait a little and send it again.'
	},
	'read-only': {
		zh: '台账文件不可写，未保存任何内容。请检查 KANGBIAO_DATA 目录的权限与磁盘，然后重新提交。',
		en: 'The ledger’s file cannot be written and nothing was saved. Check the permissions and the disk of KANGBIAO_DATA, then send it again.'
	},
	unreadable: {
		zh: '台账无法打开。请检查 KANGBIAO_DATA 目录或 DATABASE_URL，必要时用 npm run restore 从备份恢复。',
		en: 'The ledger cannot be opened. Check KANGBIAO_DATA or DATABASE_URL; if need be restore a backup with npm run restore.'
	}
};

/** The store cannot take or give anything now; the message says in both languages what to do. */
export class StoreUnavailable extends Error {
	override name = 'StoreUnavailable';

	constructor(
		readonly kind: StoreFaultKind,
		cause: unknown
	) {
		const detail = cause instanceof Error ? cause.message : String(cause);
		super(`${messages[kind].zh} ${messages[kind].en} (${detail})`, { cause });
	}

	get words(): { zh: string; en: string } {
		return messages[this.kind];
	}
}

/** What an error of SQLite, PostgreSQL or the network says of the store; undefined where the store itself is well. */
export function storeFault(error: unknown): StoreUnavailable | undefined {
	if (error instanceof StoreUnavailable) return error;
	const kind = kindOf(error);
	return kind === undefined ? undefined : new StoreUnavailable(kind, error);
}

/** Runs a task on the store; where the store fails it throws StoreUnavailable, else what the task throws. */
export async function onStore<Answer>(task: () => Promise<Answer>): Promise<Answer> {
	try {
		return await task();
	} catch (error) {
		throw storeFault(error) ?? error;
	}
}

function kindOf(error: unknown): StoreFaultKind | undefined {
	if (!(error instanceof Error)) return undefined;
	if ('errcode' in error && typeof error.errcode === 'number') return sqliteKind(error.errcode & 0xff);
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return 'full';
	if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === '25006') return 'read-only';
	if (/^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ENOENT|08...|57P0.|53300)$/.test(code))
		return 'gone';
	if (/^(28...|3D000)$/.test(code)) return 'gone';
	if (code === '55P03' || code === '40P01' || code === '40001') return 'busy';
	return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
		error.message
	)
		? 'gone'
		: undefined;
}

/** By SQLite's primary result codes. */
function sqliteKind(code: number): StoreFaultKind | undefined {
	switch (code) {
		case 5:
		case 6:
			return 'busy';
		case 8:
			return 'read-only';
		case 10:
		case 11:
		case 14:
		case 26:
			return 'unreadable';
		case 13:
			return 'full';
		default:
			return undefined;
	}
}
