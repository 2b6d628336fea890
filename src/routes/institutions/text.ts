import type { LifeEvent } from '$lib/figure/institution';
import type { ProjectStage } from '$lib/server/registry/institution-projects';
import type { Language } from '$lib/text';
import type { Verdict, View } from './choices';

interface Count {
	met: number;
	applicable: number;
	unknown: number;
	/** Whether one institution is enough. */
	enough: boolean;
}

interface InstitutionsText {
	title: string;
	lead: string;
	views: Record<View, string>;
	viewsOf: string;
	leads: Record<View, string>;
	choose: string;
	apply: string;
	year: string;
	policy: string;
	target: string;
	kind: string;
	zone: string;
	verdict: string;
	everything: string;
	everywhere: string;
	allTargets: string;
	zones: string;
	verdicts: Record<Verdict, string>;
	shown: (count: number) => string;
	download: string;
	nothing: string;
	summaries: string;
	reached: (met: number, applicable: number) => string;
	notReached: string;
	notKnown: string;
	notApplicable: (count: number) => string;
	leftOut: string;
	districts: (count: number) => string;
	zoneLeftOut: (zone: string, count: number) => string;
	others: (count: number) => string;
	more: (count: number) => string;
	places: (title: string) => string;
	byPlace: string;
	byInstitution: string;
	fundRule: string;
	below: (actual: string, required: string) => string;
	residentsUnknown: string;
	noneRegistered: string;
	counted: (count: Count) => string;
	stage: Record<ProjectStage, string>;
	obligation: Record<'done' | 'open' | 'overdue' | 'none', string>;
	dueIn: (year: number) => string;
	level: Record<string, string>;
	ownership: Record<string, string>;
	event: Record<LifeEvent, string>;
	yes: string;
	no: string;
	sortBy: (column: string) => string;
	scrolls: (table: string) => string;
	column: Record<
		| 'target'
		| 'parent'
		| 'place'
		| 'city'
		| 'required'
		| 'actual'
		| 'light'
		| 'institutions'
		| 'explanation'
		| 'institution'
		| 'fund'
		| 'base'
		| 'baseName'
		| 'ratio'
		| 'requiredRatio'
		| 'shortfall'
		| 'count'
		| 'reporting'
		| 'met'
		| 'project'
		| 'kind'
		| 'host'
		| 'stage'
		| 'reports'
		| 'midTerm'
		| 'acceptance'
		| 'paid'
		| 'withdrawn'
		| 'outstanding'
		| 'level'
		| 'ownership'
		| 'targets'
		| 'provenance'
		| 'source'
		| 'illustrative',
		string
	>;
	one: {
		back: string;
		notFound: (id: string) => string;
		facts: string;
		promises: (year: number) => string;
		noPromises: string;
		figures: string;
		noFigures: string;
		realWithoutFigures: string;
		events: string;
		hosted: string;
		amount: string;
		note: string;
		superseded: string;
		notJudged: string;
		promise: string;
		reason: string;
		openData: string;
		notFoundHint: string;
	};
}

const zh: InstitutionsText = {
	title: '机构',
	lead: '医院、疾控、学科、平台、园区与项目：应达到什么，实际如何。',
	views: { grades: '等级', funds: '科研经费', projects: '项目与平台', register: '机构名录' },
	viewsOf: '机构视图',
	leads: {
		grades:
			'医院与疾控机构的等级：规定的与实际的，按市（州）和县（市、区）。不达标、不适用与未报送都写明缘由。',
		funds:
			'院内科技创新专项经费与其基数之比。基数依各自文件：四川为医疗服务性收入，重庆为医疗收入，两者不可互比。金额单位：万元。',
		projects:
			'学科、实验室、研究所、研究型医院和规划点名的项目：所处阶段、尚欠与逾期的事项、退出后未取消的补助。金额单位：万元。',
		register: '登记的全部机构。文件点名的真实机构不配示例数；示例机构名称中写明“示例”。'
	},
	choose: '筛选',
	apply: '应用',
	year: '年份',
	policy: '政策',
	target: '目标',
	kind: '类别',
	zone: '地区',
	verdict: '结果',
	everything: '全部',
	everywhere: '全部地区',
	allTargets: '全部目标',
	zones: '片区',
	verdicts: {
		met: '已达到',
		'not-met': '未达到',
		unknown: '无数据或无法评估',
		'not-applicable': '不适用',
		overdue: '有逾期或漏报',
		outstanding: '退出而补助未取消',
		fine: '无逾期'
	},
	shown: (count) => `显示 ${count} 行`,
	download: '下载所示各行（CSV）',
	nothing: '所选范围没有内容。请换一个年份、目标、地区或结果。',
	summaries: '各项等级目标',
	reached: (met, applicable) => `${met} / ${applicable} 达到`,
	notReached: '未达到：',
	notKnown: '无数据或无法评估：',
	notApplicable: (count) => `不适用 ${count} 个`,
	leftOut: '不在承诺之列：',
	districts: (count) => `${count} 个市辖区`,
	zoneLeftOut: (zone, count) => `${zone}（${count} 个，另有规定）`,
	others: (count) => `其他 ${count} 个`,
	more: (count) => `另有 ${count} 个`,
	places: (title) => `${title}：各地`,
	byPlace: '按市（州）合计',
	byInstitution: '按机构',
	fundRule:
		'缺口 = 规定比例 × 基数 − 经费，不足为正，足额为 0；合计只加经费与基数都已报送的机构，一家的富余不抵另一家的缺口。',
	below: (actual, required) => `常住人口 ${actual} 万人，不到 ${required} 万人，不适用`,
	residentsUnknown: '未报送人口，不知是否适用',
	noneRegistered: '没有登记的机构',
	counted: ({ met, applicable, unknown, enough }) =>
		`${applicable} 所中 ${met} 所达到${enough ? '，一所达到即可' : ''}${unknown > 0 ? `，${unknown} 所无数据` : ''}`,
	stage: {
		'no-report': '无报送',
		proposed: '拟建',
		established: '已立项',
		'under-way': '建设中',
		'mid-term-passed': '中期通过',
		'mid-term-failed': '中期未通过',
		accepted: '已验收',
		'not-accepted': '验收未通过',
		exited: '已退出'
	},
	obligation: { done: '已办', open: '未到期', overdue: '逾期', none: '—' },
	dueIn: (year) => `应于 ${year} 年`,
	level: { national: '国家级', provincial: '省级', municipal: '市级', county: '县级', township: '乡级' },
	ownership: { public: '公立', private: '社会办', military: '军队' },
	event: {
		proposed: '提出',
		established: '立项',
		'annual-report': '年度信息报告',
		'mid-term-passed': '中期考核通过',
		'mid-term-failed': '中期考核未通过',
		accepted: '期末验收通过',
		'not-accepted': '期末验收未通过',
		withdrawn: '退出',
		'subsidy-paid': '拨付补助',
		'subsidy-withdrawn': '取消补助'
	},
	yes: '是',
	no: '否',
	sortBy: (column) => `按${column}排序`,
	scrolls: (table) => `${table}（表格，可左右滚动）`,
	column: {
		target: '目标',
		parent: '上级',
		place: '地区',
		city: '市（州）',
		required: '规定等级',
		actual: '实际等级',
		light: '灯号',
		institutions: '机构',
		explanation: '说明',
		institution: '机构',
		fund: '经费（万元）',
		base: '基数（万元）',
		baseName: '基数口径',
		ratio: '比例（%）',
		requiredRatio: '规定（%）',
		shortfall: '缺口（万元）',
		count: '机构数',
		reporting: '两数齐全',
		met: '达到',
		project: '项目或平台',
		kind: '类别',
		host: '依托机构',
		stage: '阶段',
		reports: '漏报年数',
		midTerm: '中期考核',
		acceptance: '期末验收',
		paid: '已拨补助（万元）',
		withdrawn: '已取消（万元）',
		outstanding: '退出而未取消',
		level: '层级',
		ownership: '所有制',
		targets: '约束它的目标',
		provenance: '来源类别',
		source: '出处',
		illustrative: '示例数据'
	},
	one: {
		back: '回到机构',
		notFound: (id) => `当前数据版本中没有编号为“${id}”的机构。`,
		facts: '登记信息',
		promises: (year) => `须遵守的承诺（${year} 年）`,
		noPromises: '登记的政策没有直接约束它的目标。',
		figures: '历年数据',
		noFigures: '没有填报数。缺数不作零。',
		realWithoutFigures: '这是文件点名的真实机构，本系统不为它编造示例数。',
		events: '经历',
		hosted: '依托它的学科与平台',
		amount: '金额',
		note: '说明',
		superseded: '已被取代',
		notJudged: '当年不评估',
		promise: '承诺',
		reason: '缘由',
		openData: '开放数据',
		notFoundHint: '全部机构见'
	}
};

const en: InstitutionsText = {
	title: 'Institutions',
	lead: 'Hospitals, centres for disease control, disciplines, platforms, parks and projects: what they have to reach, and what they report.',
	views: {
		grades: 'Grades',
		funds: 'Research funds',
		projects: 'Projects and platforms',
		register: 'Register'
	},
	viewsOf: 'Views of institutions',
	leads: {
		grades:
			'Grades of hospitals and centres for disease control, required and actual, by prefecture and county. Why a grade is not reached, not required or not known is said in each row.',
		funds:
			'In-hospital innovation funds over the base each document names: medical service income in Sichuan, medical income in Chongqing; the two must not be compared. Money in 10,000 yuan (万元).',
		projects:
			'Disciplines, laboratories, institutes, research hospitals and the projects that plans name: their stage, what they owe and is overdue, subsidies not withdrawn after an exit. Money in 10,000 yuan (万元).',
		register:
			'Every institution on the register. Really named institutions get no illustrative figures; illustrative ones say so in their names.'
	},
	choose: 'Filters',
	apply: 'Apply',
	year: 'Year',
	policy: 'Policy',
	target: 'Target',
	kind: 'Kind',
	zone: 'Place',
	verdict: 'Result',
	everything: 'All',
	everywhere: 'Everywhere',
	allTargets: 'All targets',
	zones: 'Zones',
	verdicts: {
		met: 'Reached',
		'not-met': 'Not reached',
		unknown: 'No data or not evaluable',
		'not-applicable': 'Not applicable',
		overdue: 'Overdue or unreported',
		outstanding: 'Exited, subsidy not withdrawn',
		fine: 'Nothing overdue'
	},
	shown: (count) => `${count} ${count === 1 ? 'row' : 'rows'} shown`,
	download: 'Download these rows (CSV)',
	nothing: 'Nothing fits these choices. Try another year, target, place or result.',
	summaries: 'Targets of grades',
	reached: (met, applicable) => `${met} of ${applicable} reached`,
	notReached: 'Not reached: ',
	notKnown: 'No data or not evaluable: ',
	notApplicable: (count) => `Not applicable: ${count}`,
	leftOut: 'Not among those promised: ',
	districts: (count) => `${count} urban districts`,
	zoneLeftOut: (zone, count) => `${zone} (${count}, with a rule of their own)`,
	others: (count) => `${count} others`,
	more: (count) => `${count} more`,
	places: (title) => `${title}: places`,
	byPlace: 'Sums by prefecture',
	byInstitution: 'By institution',
	fundRule:
		'Shortfall = required share × base − fund where that is positive, else 0. Sums add up only institutions that reported both fund and base; what one has too much does not help another.',
	below: (actual, required) => `${actual} ×10⁴ residents, below ${required}: not applicable`,
	residentsUnknown: 'Residents not reported: unknown whether it applies',
	noneRegistered: 'No institution on the register',
	counted: ({ met, applicable, unknown, enough }) =>
		`${met} of ${applicable} reach it${enough ? '; one is enough' : ''}${unknown > 0 ? `; ${unknown} without data` : ''}`,
	stage: {
		'no-report': 'No report',
		proposed: 'Proposed',
		established: 'Established',
		'under-way': 'Under way',
		'mid-term-passed': 'Mid-term passed',
		'mid-term-failed': 'Mid-term failed',
		accepted: 'Accepted',
		'not-accepted': 'Not accepted',
		exited: 'Exited'
	},
	obligation: { done: 'Done', open: 'Not yet due', overdue: 'Overdue', none: '—' },
	dueIn: (year) => `due ${year}`,
	level: {
		national: 'National',
		provincial: 'Provincial',
		municipal: 'Municipal',
		county: 'County',
		township: 'Township'
	},
	ownership: { public: 'Public', private: 'Private', military: 'Military' },
	event: {
		proposed: 'Proposed',
		established: 'Established',
		'annual-report': 'Annual report',
		'mid-term-passed': 'Mid-term appraisal passed',
		'mid-term-failed': 'Mid-term appraisal failed',
		accepted: 'Accepted',
		'not-accepted': 'Not accepted',
		withdrawn: 'Exit',
		'subsidy-paid': 'Subsidy paid',
		'subsidy-withdrawn': 'Subsidy withdrawn'
	},
	yes: 'Yes',
	no: 'No',
	sortBy: (column) => `Sort by: ${column}`,
	scrolls: (table) => `${table} (table, scrolls sideways)`,
	column: {
		target: 'Target',
		parent: 'Within',
		place: 'Place',
		city: 'Prefecture',
		required: 'Required',
		actual: 'Actual',
		light: 'Light',
		institutions: 'Institutions',
		explanation: 'Explanation',
		institution: 'Institution',
		fund: 'Fund (×10⁴ yuan)',
		base: 'Base (×10⁴ yuan)',
		baseName: 'What the base is',
		ratio: 'Share (%)',
		requiredRatio: 'Required (%)',
		shortfall: 'Shortfall (×10⁴ yuan)',
		count: 'Institutions',
		reporting: 'With both numbers',
		met: 'Reached',
		project: 'Project or platform',
		kind: 'Kind',
		host: 'Host',
		stage: 'Stage',
		reports: 'Reports missing',
		midTerm: 'Mid-term appraisal',
		acceptance: 'Final acceptance',
		paid: 'Subsidy paid (×10⁴ yuan)',
		withdrawn: 'Withdrawn (×10⁴ yuan)',
		outstanding: 'Exited, not withdrawn',
		level: 'Level',
		ownership: 'Ownership',
		targets: 'Targets that bind it',
		provenance: 'Provenance',
		source: 'Source',
		illustrative: 'Illustrative'
	},
	one: {
		back: 'Back to institutions',
		notFound: (id) => `This release has no institution with the id “${id}”.`,
		facts: 'On the register',
		promises: (year) => `Promises it must keep (${year})`,
		noPromises: 'No target of the registered policies binds it directly.',
		figures: 'Figures by year',
		noFigures: 'No figures. A missing number is not zero.',
		realWithoutFigures:
			'A really existing institution named by a document: no illustrative figures are made up for it.',
		events: 'Its life',
		hosted: 'Disciplines and platforms it hosts',
		amount: 'Amount',
		note: 'Remarks',
		superseded: 'superseded',
		notJudged: 'not judged in this year',
		promise: 'Promise',
		reason: 'Reason',
		openData: 'open data',
		notFoundHint: 'All institutions are listed in the'
	}
};

export const text = { zh, en } satisfies Record<Language, InstitutionsText>;
