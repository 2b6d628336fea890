import type { Language } from '$lib/text';

interface LocalWords {
	title: string;
	meaning: string;
	command: string;
}

/** What is said of the administrator of a fresh start. */
export const localWords: Record<Language, LocalWords> = {
	zh: {
		title: '本机管理员。',
		meaning:
			'尚未设置管理员，所以在本机打开即有全部权限，无需密码。对外开放之前，请设置管理员（之后一律凭密码登录）：',
		command: 'npm run admin -- 姓名'
	},
	en: {
		title: 'Local administrator.',
		meaning:
			'No administrator is set up yet, so whoever opens this site on this machine may do everything, without a password. Before others can reach it, set up an administrator; from then on everybody logs in:',
		command: 'npm run admin -- NAME'
	}
};
