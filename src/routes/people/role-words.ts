import type { Role } from '$lib/server/people/account';
import type { Language } from '$lib/text';

interface RoleWords {
	name: string;
	may: string;
}

/** What the roles are called and what each may do. */
export const roleWords: Record<Language, Record<Role, RoleWords>> = {
	zh: {
		viewer: { name: '查看员', may: '阅读' },
		analyst: { name: '填报员', may: '阅读；为指定的地区和指标报送' },
		planner: { name: '规划员', may: '阅读；为所有地区和指标报送；审核、受理、发布' },
		admin: { name: '管理员', may: '规划员的全部权限；管理人员；查看审计日志' }
	},
	en: {
		viewer: { name: 'Viewer', may: 'reads' },
		analyst: { name: 'Analyst', may: 'reads; hands in for given places and indicators' },
		planner: { name: 'Planner', may: 'reads; hands in for all; reviews, accepts and publishes' },
		admin: { name: 'Administrator', may: 'all that planners may; manages people; reads the audit log' }
	}
};
