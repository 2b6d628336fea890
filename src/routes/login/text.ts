import type { Language } from '$lib/text';

interface LoginText {
	title: string;
	lead: string;
	name: string;
	password: string;
	submit: string;
	present: (name: string) => string;
	goOn: string;
	toAccount: string;
	wrong: string;
	disabled: string;
	busy: string;
	wait: (minutes: number) => string;
	forgotten: string;
	notSetUp: string;
	command: string;
}

export const text: Record<Language, LoginText> = {
	zh: {
		title: '登录',
		lead: '填报、审核和管理需要账号。账号由管理员发出邀请。',
		name: '姓名',
		password: '口令',
		submit: '登录',
		present: (name) => `您已以“${name}”登录。`,
		goOn: '继续',
		toAccount: '我的账号',
		wrong: '姓名或口令不对。请核对后重试；忘记口令请找管理员重设。',
		disabled: '该账号已停用。请联系管理员。',
		busy: '同时登录的人太多，请过几秒再试。',
		wait: (minutes) => `失败次数过多，为保护账号，请 ${minutes} 分钟后再试。`,
		forgotten: '忘记口令？请管理员在“人员”页给您一个一次性的重设链接。',
		notSetUp: '尚未设置管理员，还没有人能登录。请在服务器上运行：',
		command: 'npm run admin -- 姓名'
	},
	en: {
		title: 'Log in',
		lead: 'Handing in, reviewing and managing need an account. Administrators invite to one.',
		name: 'Name',
		password: 'Password',
		submit: 'Log in',
		present: (name) => `You are logged in as “${name}”.`,
		goOn: 'Go on',
		toAccount: 'My account',
		wrong:
			'Name or password is wrong. Check both and try again; an administrator can reset a forgotten password.',
		disabled: 'This account is disabled. Ask an administrator.',
		busy: 'Too many people are logging in at once. Try again in a few seconds.',
		wait: (minutes) =>
			`Too many failures. To protect the account, try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
		forgotten: 'Password forgotten? An administrator gives you a one-time link from the page “People”.',
		notSetUp: 'No administrator is set up, so nobody can log in yet. Run on the server:',
		command: 'npm run admin -- NAME'
	}
};
