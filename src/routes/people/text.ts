import type { PersonFault } from '$lib/server/people/people';
import type { LinkPurpose } from '$lib/server/people/tables';
import type { Language } from '$lib/text';
import type { RightsFault } from './rights-form';

interface PeopleText {
	title: string;
	lead: string;
	name: string;
	role: string;
	places: string;
	indicators: string;
	state: string;
	states: Record<'invited' | 'reset' | 'active' | 'disabled', string>;
	lastLogin: string;
	never: string;
	all: string;
	none: string;
	more: (count: number) => string;
	/** Inviting */
	invite: string;
	inviteLead: string;
	nameHelp: string;
	scopeLead: string;
	allPlaces: string;
	allIndicators: string;
	searchPlaces: string;
	searchIndicators: string;
	counted: (count: number) => string;
	submitInvite: string;
	link: Record<LinkPurpose, (name: string) => string>;
	linkLead: string;
	linkUntil: (time: string) => string;
	/** One person */
	back: string;
	rights: string;
	submitRights: string;
	changed: string;
	access: string;
	created: string;
	openLink: Record<LinkPurpose, (time: string) => string>;
	reset: string;
	resetLead: string;
	inviteAgain: string;
	inviteAgainLead: string;
	disable: string;
	disableLead: string;
	enable: string;
	enableLead: string;
	disabled: string;
	enabled: string;
	history: string;
	own: string;
	faults: Record<PersonFault | RightsFault | 'name', string>;
}

export const text: Record<Language, PeopleText> = {
	zh: {
		title: '人员',
		lead: '谁可以登录，能做什么。',
		name: '姓名',
		role: '角色',
		places: '地区',
		indicators: '指标',
		state: '状态',
		states: { invited: '已邀请', reset: '待重设口令', active: '正常', disabled: '已停用' },
		lastLogin: '最近登录',
		never: '从未',
		all: '全部',
		none: '无',
		more: (count) => `等 ${count} 项`,
		invite: '邀请',
		inviteLead: '系统不发邮件：生成的一次性链接由您转交本人，7 天内有效。',
		nameHelp: '用于登录和显示；文字、数字、空格、· . _ @ -，最多 40 个字符。',
		scopeLead: '填报员只能为勾选的地区（含其下辖）和指标报送。',
		allPlaces: '全部地区',
		allIndicators: '全部指标',
		searchPlaces: '查找地区（名称、拼音、代码）',
		searchIndicators: '查找指标',
		counted: (count) => `已选 ${count} 项`,
		submitInvite: '生成邀请链接',
		link: {
			invitation: (name) => `给${name}的邀请链接`,
			reset: (name) => `给${name}的重设口令链接`
		},
		linkLead: '只在这里显示一次，请现在复制并转交本人。',
		linkUntil: (time) => `有效期至 ${time}。`,
		back: '全部人员',
		rights: '角色与范围',
		submitRights: '保存',
		changed: '已保存，立即生效。',
		access: '登录',
		created: '建立时间',
		openLink: {
			invitation: (time) => `邀请链接尚未使用，${time} 前有效。`,
			reset: (time) => `重设口令链接尚未使用，${time} 前有效。`
		},
		reset: '重设口令',
		resetLead: '现有口令立即失效，所有登录结束；生成一次性链接，24 小时内有效。',
		inviteAgain: '重新生成邀请链接',
		inviteAgainLead: '原链接立即失效。',
		disable: '停用账号',
		disableLead: '立即结束其所有登录，不能再登录；其报送和记录保留。',
		enable: '恢复账号',
		enableLead: '恢复后可用原口令登录；从未接受邀请的，请重新生成链接。',
		disabled: '账号已停用。',
		enabled: '账号已恢复。',
		history: '在审计日志中查看',
		own: '这是您自己的账号；口令请在“我的账号”中修改。',
		faults: {
			'name-taken': '已有同名账号（不分大小写和全半角）。请换一个姓名，如加上单位。',
			unknown: '没有这个账号。',
			'last-administrator': '这是最后一位可用的管理员，不能停用或降级。请先设置另一位管理员。',
			'own-account': '不能用链接重设自己的口令，请在“我的账号”中修改。',
			disabled: '账号已停用，请先恢复。',
			role: '请选择角色。',
			places: '请为填报员至少勾选一个地区，或勾选“全部地区”。',
			indicators: '请为填报员至少勾选一个指标，或勾选“全部指标”。',
			name: '姓名无效：以文字或数字开头，只含文字、数字、空格、· . _ @ -，最多 40 个字符。'
		}
	},
	en: {
		title: 'People',
		lead: 'Who may log in, and do what.',
		name: 'Name',
		role: 'Role',
		places: 'Places',
		indicators: 'Indicators',
		state: 'State',
		states: { invited: 'Invited', reset: 'Password to be reset', active: 'Active', disabled: 'Disabled' },
		lastLogin: 'Last login',
		never: 'never',
		all: 'all',
		none: 'none',
		more: (count) => `and others, ${count} in all`,
		invite: 'Invite',
		inviteLead: 'No mail is sent: you pass on the one-time link yourself. It lasts 7 days.',
		nameHelp: 'Shown, and typed to log in: letters, digits, spaces, · . _ @ -, 40 characters at most.',
		scopeLead:
			'An analyst hands in only for the places ticked, with all that lie in them, and the indicators ticked.',
		allPlaces: 'All places',
		allIndicators: 'All indicators',
		searchPlaces: 'Find a place (name, pinyin, code)',
		searchIndicators: 'Find an indicator',
		counted: (count) => `${count} chosen`,
		submitInvite: 'Make the invitation link',
		link: {
			invitation: (name) => `Invitation link for ${name}`,
			reset: (name) => `Link for ${name} to reset the password`
		},
		linkLead: 'Shown here once. Copy it now and pass it on.',
		linkUntil: (time) => `It works until ${time}.`,
		back: 'All people',
		rights: 'Role and scope',
		submitRights: 'Save',
		changed: 'Saved, in force at once.',
		access: 'Login',
		created: 'Made',
		openLink: {
			invitation: (time) => `The invitation link has not been used; it works until ${time}.`,
			reset: (time) => `The link to reset the password has not been used; it works until ${time}.`
		},
		reset: 'Reset the password',
		resetLead:
			'The present password stops working at once and all sessions end; a one-time link lasts 24 hours.',
		inviteAgain: 'Make a new invitation link',
		inviteAgainLead: 'The present link stops working at once.',
		disable: 'Disable the account',
		disableLead: 'All its sessions end at once and it cannot log in; what it handed in stays.',
		enable: 'Enable the account',
		enableLead:
			'It then logs in with its password; where the invitation was never accepted, make a new link.',
		disabled: 'The account is disabled.',
		enabled: 'The account is enabled.',
		history: 'See in the audit log',
		own: 'This is your own account; change your password on “My account”.',
		faults: {
			'name-taken':
				'An account has this name already (case and width do not count). Choose another, such as with the office.',
			unknown: 'There is no such account.',
			'last-administrator':
				'This is the last administrator who can log in, and stays one. Set up another administrator first.',
			'own-account': 'Your own password is changed on “My account”, not by a link.',
			disabled: 'The account is disabled. Enable it first.',
			role: 'Choose a role.',
			places: 'Tick at least one place for an analyst, or “All places”.',
			indicators: 'Tick at least one indicator for an analyst, or “All indicators”.',
			name: 'Not a valid name: begin with a letter or digit; letters, digits, spaces, · . _ @ -; 40 characters at most.'
		}
	}
};
