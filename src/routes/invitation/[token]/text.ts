import type { Language } from '$lib/text';
import type { LinkPurpose } from '$lib/server/people/tables';

interface InvitationText {
	title: Record<LinkPurpose, string>;
	lead: Record<LinkPurpose, (name: string) => string>;
	until: (time: string) => string;
	password: string;
	again: string;
	submit: string;
	gone: string;
	goneTitle: string;
	busy: string;
	toLogin: string;
}

export const text: Record<Language, InvitationText> = {
	zh: {
		title: { invitation: '接受邀请', reset: '重设口令' },
		lead: {
			invitation: (name) => `${name}，您好。请设置口令，以后用姓名和口令登录。`,
			reset: (name) => `${name}，您好。请设置新口令；旧口令已失效，其他登录都已结束。`
		},
		until: (time) => `此链接只能用一次，${time} 前有效。请勿转给他人。`,
		password: '新口令',
		again: '再输入一次',
		submit: '设置口令并登录',
		goneTitle: '链接已失效',
		gone: '此链接已用过、已过期或已被新的链接取代。请找管理员要一个新的。',
		busy: '同时登录的人太多，请过几秒再试。',
		toLogin: '去登录'
	},
	en: {
		title: { invitation: 'Accept the invitation', reset: 'Reset the password' },
		lead: {
			invitation: (name) =>
				`Welcome, ${name}. Choose a password; from now on you log in with your name and it.`,
			reset: (name) =>
				`${name}, choose a new password. The old one no longer works and all sessions have ended.`
		},
		until: (time) => `This link works once, until ${time}. Do not pass it on.`,
		password: 'New password',
		again: 'The same again',
		submit: 'Set the password and log in',
		goneTitle: 'The link no longer works',
		gone: 'This link was used, is too old, or was replaced by a newer one. Ask an administrator for another.',
		busy: 'Too many people are logging in at once. Try again in a few seconds.',
		toLogin: 'Log in'
	}
};
