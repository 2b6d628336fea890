import type { AuditAction, AuditOutcome } from '$lib/server/people/audit-words';
import type { Language } from '$lib/text';

interface AuditText {
	title: string;
	lead: string;
	time: string;
	who: string;
	nobody: string;
	local: string;
	address: string;
	terminal: string;
	action: string;
	actions: Record<AuditAction, string>;
	subject: string;
	outcome: string;
	outcomes: Record<AuditOutcome, string>;
	detail: string;
	reasons: Record<string, string>;
	person: string;
	from: string;
	to: string;
	any: string;
	apply: string;
	download: string;
	older: string;
	newest: string;
	none: string;
}

export const text: Record<Language, AuditText> = {
	zh: {
		title: '审计日志',
		lead: '每一次登录和写入：谁、何时、从哪里、对什么、结果如何。只增不改。时间为北京时间。',
		time: '时间',
		who: '谁',
		nobody: '未登录',
		local: '本机管理员',
		address: '地址',
		terminal: '服务器终端',
		action: '操作',
		actions: {
			login: '登录',
			logout: '退出登录',
			'sessions-ended': '在所有浏览器上退出',
			'account-invited': '邀请',
			'invitation-accepted': '接受邀请',
			'account-changed': '修改角色或范围',
			'account-disabled': '停用账号',
			'account-enabled': '恢复账号',
			'password-changed': '修改口令',
			'password-reset-offered': '生成重设口令链接',
			'password-reset': '重设口令',
			'administrator-set': '在终端设置管理员',
			'handed-in': '报送',
			returned: '退回',
			accepted: '受理',
			withdrawn: '撤回',
			reverted: '恢复旧版本',
			'mapping-remembered': '记住对应关系'
		},
		subject: '对象',
		outcome: '结果',
		outcomes: { done: '完成', refused: '拒绝' },
		detail: '详情',
		reasons: { wrong: '姓名或口令不对', 'too-often': '失败次数过多', disabled: '账号已停用' },
		person: '人员',
		from: '自',
		to: '至',
		any: '全部',
		apply: '筛选',
		download: '下载所列记录（CSV）',
		older: '更早的记录',
		newest: '最新的记录',
		none: '没有符合条件的记录。'
	},
	en: {
		title: 'Audit log',
		lead: 'Every login and every write: who, when, from where, to what, with which outcome. It only grows. Times are Beijing’s.',
		time: 'Time',
		who: 'Who',
		nobody: 'not logged in',
		local: 'local administrator',
		address: 'Address',
		terminal: 'the server’s terminal',
		action: 'Action',
		actions: {
			login: 'Login',
			logout: 'Logout',
			'sessions-ended': 'Logout everywhere',
			'account-invited': 'Invitation',
			'invitation-accepted': 'Invitation accepted',
			'account-changed': 'Role or scope changed',
			'account-disabled': 'Account disabled',
			'account-enabled': 'Account enabled',
			'password-changed': 'Password changed',
			'password-reset-offered': 'Reset link made',
			'password-reset': 'Password reset',
			'administrator-set': 'Administrator set on the terminal',
			'handed-in': 'Handed in',
			returned: 'Returned',
			accepted: 'Accepted',
			withdrawn: 'Withdrawn',
			reverted: 'Reverted',
			'mapping-remembered': 'Mapping remembered'
		},
		subject: 'Subject',
		outcome: 'Outcome',
		outcomes: { done: 'done', refused: 'refused' },
		detail: 'Detail',
		reasons: {
			wrong: 'wrong name or password',
			'too-often': 'too many failures',
			disabled: 'account disabled'
		},
		person: 'Person',
		from: 'From',
		to: 'To',
		any: 'all',
		apply: 'Filter',
		download: 'Download these rows (CSV)',
		older: 'Older rows',
		newest: 'The newest rows',
		none: 'No row meets the conditions.'
	}
};
