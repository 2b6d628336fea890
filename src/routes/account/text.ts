import type { Language } from '$lib/text';

interface AccountText {
	title: string;
	name: string;
	local: string;
	role: string;
	places: string;
	indicators: string;
	all: string;
	none: string;
	people: string;
	audit: string;
	manage: string;
	password: string;
	passwordLead: string;
	present: string;
	next: string;
	again: string;
	change: string;
	changed: string;
	wrong: string;
	busy: string;
	wait: (minutes: number) => string;
	sessions: string;
	sessionsLead: string;
	browser: string;
	address: string;
	begun: string;
	seen: string;
	this: string;
	logout: string;
	everywhere: string;
}

export const text: Record<Language, AccountText> = {
	zh: {
		title: '我的账号',
		name: '姓名',
		local: '本机管理员',
		role: '角色',
		places: '地区',
		indicators: '指标',
		all: '全部',
		none: '无',
		people: '人员',
		audit: '审计日志',
		manage: '管理',
		password: '修改口令',
		passwordLead: '修改后，其他浏览器上的登录全部结束。',
		present: '现在的口令',
		next: '新口令',
		again: '再输入一次新口令',
		change: '修改口令',
		changed: '口令已修改，其他登录已全部结束。',
		wrong: '现在的口令不对。',
		busy: '同时登录的人太多，请过几秒再试。',
		wait: (minutes) => `失败次数过多，请 ${minutes} 分钟后再试。`,
		sessions: '登录',
		sessionsLead: '8 小时不用，或满 7 天，登录自动结束。',
		browser: '浏览器',
		address: '地址',
		begun: '登录时间',
		seen: '最近使用',
		this: '此浏览器',
		logout: '退出登录',
		everywhere: '在所有浏览器上退出'
	},
	en: {
		title: 'My account',
		name: 'Name',
		local: 'Local administrator',
		role: 'Role',
		places: 'Places',
		indicators: 'Indicators',
		all: 'all',
		none: 'none',
		people: 'People',
		audit: 'Audit log',
		manage: 'Manage',
		password: 'Change the password',
		passwordLead: 'Sessions in all other browsers end then.',
		present: 'Present password',
		next: 'New password',
		again: 'The new one again',
		change: 'Change the password',
		changed: 'The password is changed; all other sessions have ended.',
		wrong: 'The present password is wrong.',
		busy: 'Too many people are logging in at once. Try again in a few seconds.',
		wait: (minutes) => `Too many failures. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
		sessions: 'Sessions',
		sessionsLead: 'A session ends after 8 hours without use, and after 7 days in any case.',
		browser: 'Browser',
		address: 'Address',
		begun: 'Logged in',
		seen: 'Last used',
		this: 'this browser',
		logout: 'Log out',
		everywhere: 'Log out everywhere'
	}
};
