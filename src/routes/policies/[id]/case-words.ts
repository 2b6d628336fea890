import type { AwardReason } from '$lib/assessment/award-case';
import type { Language } from '$lib/text';

interface CaseWords {
	awards: string;
	awardsLead: string;
	place: string;
	anyPlace: string;
	listed: (set: string) => string;
	applicant: string;
	project: string;
	investment: string;
	completed: string;
	scale: string;
	unknown: string;
	yes: string;
	no: string;
	ask: string;
	award: string;
	answer: string;
	cap: string;
	why: string;
	way: string;
	eligible: string;
	notEligible: string;
	untold: string;
	atMost: (amount: string) => string;
	shareNotStated: string;
	applicants: Record<string, string>;
	projects: Record<string, string>;
	minimum: (amount: string) => string;
	within: (years: number) => string;
	reasons: Record<AwardReason, string>;
	priorities: string;
	prioritiesLead: string;
	rule: string;
	effect: Record<'preferred' | 'named-directly', string>;
	holds: string;
	holdsNot: string;
	carried: string;
	notStated: string;
	failing: string;
	anyOf: string;
	fault: string;
}

const zh: CaseWords = {
	awards: '奖补测算',
	awardsLead:
		'填写一个项目的情况，逐条对照文件的奖补规定：能否申请，最高多少。没有填写的视为不知道，不作推定。',
	place: '所在地区',
	anyPlace: '（未填）',
	listed: (set) => `是否属于${set}（文件未列名单）`,
	applicant: '申请主体',
	project: '项目类别',
	investment: '投资额（万元）',
	completed: '建成年份',
	scale: '纳入规上统计年份',
	unknown: '（未填）',
	yes: '是',
	no: '否',
	ask: '对照',
	award: '规定',
	answer: '结论',
	cap: '最高',
	why: '理由',
	way: '情形',
	eligible: '符合',
	notEligible: '不符合',
	untold: '不能判断',
	atMost: (amount) => `不超过 ${amount}`,
	shareNotStated: '按投资额的“一定比例”，比例文件未写',
	applicants: {
		'industrial-firm': '工业企业',
		'settling-firm': '来川投资入驻企业',
		'resident-firm': '省内企业',
		'above-scale-firm': '省内规上企业'
	},
	projects: {
		'herb-base': '药材规范化原料基地',
		'wild-resources': '野生药材资源可持续利用',
		settle: '投资入驻',
		rebuild: '改扩建'
	},
	minimum: (amount) => `投资 ${amount} 以上（含）`,
	within: (years) => `建成后 ${years} 年内纳入规上统计`,
	reasons: {
		eligible: '各项条件都满足。',
		'outside-place': '所在地区不在规定范围内。',
		'outside-set': '不属于文件所说的地区。',
		'other-applicant': '申请主体不符。',
		'other-project': '项目类别不符。',
		'investment-below': '投资额低于下限。',
		'window-missed': '没有在规定年限内纳入规上统计。',
		'place-not-stated': '没有填写所在地区。',
		'set-not-stated': '没有填写是否属于文件所说的地区。',
		'applicant-not-stated': '没有填写申请主体。',
		'project-not-stated': '没有填写项目类别。',
		'investment-not-stated': '没有填写投资额。',
		'years-not-stated': '没有填写建成年份或纳入规上统计年份。'
	},
	priorities: '优先条件核对',
	prioritiesLead: '填写一个候选单位或项目的情况，逐条对照文件的优先条件。没有填写的视为不知道。',
	rule: '优先条件',
	effect: { preferred: '优先考虑', 'named-directly': '直接命名' },
	holds: '满足',
	holdsNot: '不满足',
	carried: '凭',
	notStated: '未填',
	failing: '都不满足',
	anyOf: '或',
	fault: '有一项填写有误'
};

const en: CaseWords = {
	awards: 'Award check',
	awardsLead:
		'Describe a project to hold it against every award rule of the document: whether it may apply, and for how much at most. What is left open counts as not known; nothing is assumed.',
	place: 'Place',
	anyPlace: '(not stated)',
	listed: (set) => `Is it one of the ${set}? (The document lists none)`,
	applicant: 'Applicant',
	project: 'Project',
	investment: 'Investment (×10⁴ yuan)',
	completed: 'Year completed',
	scale: 'Year counted above designated size',
	unknown: '(not stated)',
	yes: 'yes',
	no: 'no',
	ask: 'Check',
	award: 'Rule',
	answer: 'Answer',
	cap: 'At most',
	why: 'Why',
	way: 'Case',
	eligible: 'Eligible',
	notEligible: 'Not eligible',
	untold: 'Cannot be told',
	atMost: (amount) => `no more than ${amount}`,
	shareNotStated: 'as "a certain share" of the investment, which the document does not give',
	applicants: {
		'industrial-firm': 'Industrial firm',
		'settling-firm': 'Firm settling in Sichuan',
		'resident-firm': 'Firm of the province',
		'above-scale-firm': 'Firm of the province above designated size'
	},
	projects: {
		'herb-base': 'Standardised base of medicinal herbs',
		'wild-resources': 'Sustainable use of wild herbs',
		settle: 'Settling',
		rebuild: 'Rebuilding or extension'
	},
	minimum: (amount) => `investment of ${amount} or more`,
	within: (years) => `above designated size within ${years} years of completion`,
	reasons: {
		eligible: 'Every condition is met.',
		'outside-place': 'The place is outside the rule.',
		'outside-set': 'It is none of the places the document means.',
		'other-applicant': 'The rule is for other applicants.',
		'other-project': 'The rule is for other projects.',
		'investment-below': 'The investment is below the minimum.',
		'window-missed': 'It was not counted above designated size in time.',
		'place-not-stated': 'The place is not stated.',
		'set-not-stated': 'Whether it is one of the places the document means is not stated.',
		'applicant-not-stated': 'The applicant is not stated.',
		'project-not-stated': 'The project is not stated.',
		'investment-not-stated': 'The investment is not stated.',
		'years-not-stated': 'The year of completion or of designated size is not stated.'
	},
	priorities: 'Priority check',
	prioritiesLead:
		'Describe a candidate to hold it against every priority rule of the document. What is left open counts as not known.',
	rule: 'Rule',
	effect: { preferred: 'preferred', 'named-directly': 'named directly' },
	holds: 'Holds',
	holdsNot: 'Does not hold',
	carried: 'by',
	notStated: 'not stated',
	failing: 'none holds',
	anyOf: 'or',
	fault: 'Something is filled in wrongly'
};

export const caseWords: Record<Language, CaseWords> = { zh, en };
