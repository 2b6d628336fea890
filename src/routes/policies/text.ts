import type { Language } from '$lib/text';

interface PoliciesText {
	title: string;
	lead: string;
	toContradictions: (count: number) => string;
	policy: string;
	number: string;
	issued: string;
	period: string;
	region: string;
	targets: string;
	commitments: string;
	facts: string;
	findings: string;
	lights: string;
	promises: (count: number) => string;
	quoted: string;
	quotedHelp: string;
	open: string;
	known: string;
	source: string;
	reading: string;
	byClause: string;
	byClauseLead: string;
	kindOf: Record<'target' | 'fact' | 'measure' | 'task' | 'system', string>;
	kind: string;
	content: string;
	promise: string;
	due: string;
	state: string;
	clause: string;
	nothing: string;
	others: string;
	restates: string;
	partOf: string;
	items: (count: number) => string;
	ongoing: string;
	about: string;
	reached: (year: number) => string;
	counts: (targets: number, commitments: number, facts: number) => string;
	focus: string;
	focusLead: string;
	place: string;
	industries: string;
	positioning: string;
	zones: string;
	contradictions: string;
	contradictionsLead: string;
	contradictionsNone: string;
	findingKind: Record<'contradiction' | 'gap', string>;
	findingAbout: Record<string, string>;
	howRead: string;
	filterAll: string;
	ownText: string;
	unissued: string;
}

const zh: PoliciesText = {
	title: '政策',
	lead: '登记的全部文件。点开一份，按条款看它的每一项目标、任务和已达事实，以及文件中的矛盾与缺漏。',
	toContradictions: (count) => `全部矛盾与缺漏（${count}）`,
	policy: '文件',
	number: '文号',
	issued: '印发',
	period: '期限',
	region: '适用地区',
	targets: '目标',
	commitments: '任务',
	facts: '已达事实',
	findings: '矛盾与缺漏',
	lights: '承诺进展',
	promises: (count) => `${count} 项承诺`,
	quoted: '转引',
	quotedHelp: '据公开报道引述，未见原文；只登记了其中的目标。',
	open: '长期',
	known: '依据',
	source: '出处',
	reading: '读法说明',
	byClause: '按条款',
	byClauseLead: '文件的全部标题，以及各条款下登记的目标、任务与已达事实。灰色标题下没有可登记的内容。',
	kindOf: { target: '目标', fact: '已达', measure: '措施', task: '任务', system: '系统' },
	kind: '类别',
	content: '内容',
	promise: '承诺 · 责任单位',
	due: '期限',
	state: '进展',
	clause: '条款',
	nothing: '没有可登记的内容',
	others: '其他条款',
	restates: '重述',
	partOf: '属于',
	items: (count) => `列名 ${count} 个`,
	ongoing: '持续推进',
	about: '约',
	reached: (year) => `${year} 年已达`,
	counts: (targets, commitments, facts) => `${targets} 项目标，${commitments} 项任务，${facts} 项已达事实`,
	focus: '各市（州）重点产业',
	focusLead: '规划为每个市（州）写明的重点产业与定位。',
	place: '地区',
	industries: '重点产业',
	positioning: '定位',
	zones: '文件所用片区',
	contradictions: '矛盾与缺漏',
	contradictionsLead: '文件之间或文件内部不一致、没有写明的地方，各处原文并列，并写明本系统的读法。',
	contradictionsNone: '没有登记矛盾或缺漏。',
	findingKind: { contradiction: '矛盾', gap: '缺漏' },
	findingAbout: {
		'stated-count-differs': '所述数目与列举不符',
		'two-values': '两个数',
		'two-deadlines': '两个期限',
		'two-names': '两种名称',
		'scope-differs': '范围不同',
		'approximate-beside-exact': '约数与确数并存',
		'undefined-set': '范围未界定',
		'undefined-term': '用语未界定',
		'no-threshold': '没有界限',
		'no-year': '没有年份',
		'no-unit': '没有单位',
		'no-lead': '没有责任单位',
		'not-printed': '没有印出',
		'repeated-text': '文字重复'
	},
	howRead: '本系统的读法',
	filterAll: '全部',
	ownText: '用原文核对',
	unissued: '未印'
};

const en: PoliciesText = {
	title: 'Policies',
	lead: 'Every document of the registry. Open one to see each of its targets, commitments and reached facts by clause, and where it contradicts itself or leaves something open.',
	toContradictions: (count) => `All contradictions and gaps (${count})`,
	policy: 'Document',
	number: 'Number',
	issued: 'Issued',
	period: 'Period',
	region: 'Region',
	targets: 'Targets',
	commitments: 'Commitments',
	facts: 'Reached facts',
	findings: 'Contradictions and gaps',
	lights: 'How promises stand',
	promises: (count) => `${count} promises`,
	quoted: 'Quoted',
	quotedHelp: 'Known only through a page that quotes it; only those targets are registered.',
	open: 'no end',
	known: 'Known from',
	source: 'Source',
	reading: 'How it was read',
	byClause: 'By clause',
	byClauseLead:
		'Every heading of the document with the targets, commitments and reached facts registered under it. A grey heading holds nothing to register.',
	kindOf: { target: 'Target', fact: 'Reached', measure: 'Measure', task: 'Task', system: 'System' },
	kind: 'Kind',
	content: 'Content',
	promise: 'Promise · responsible',
	due: 'Due',
	state: 'State',
	clause: 'Clause',
	nothing: 'nothing to register',
	others: 'Other clauses',
	restates: 'Restates',
	partOf: 'Part of',
	items: (count) => `${count} named`,
	ongoing: 'ongoing',
	about: 'about',
	reached: (year) => `reached in ${year}`,
	counts: (targets, commitments, facts) =>
		`${targets} targets, ${commitments} commitments, ${facts} reached facts`,
	focus: 'Focus industries of the prefectures',
	focusLead:
		'What the plan names as the focus of each prefecture, and what the place is to become (in the words of the plan).',
	place: 'Place',
	industries: 'Focus industries',
	positioning: 'Positioning',
	zones: 'Zones the document uses',
	contradictions: 'Contradictions and gaps',
	contradictionsLead:
		'Where documents, or parts of one, disagree or leave open what they need to say: the passages side by side, and how they are read here.',
	contradictionsNone: 'No contradiction or gap is registered.',
	findingKind: { contradiction: 'Contradiction', gap: 'Gap' },
	findingAbout: {
		'stated-count-differs': 'Stated count and list differ',
		'two-values': 'Two values',
		'two-deadlines': 'Two deadlines',
		'two-names': 'Two names',
		'scope-differs': 'Different scope',
		'approximate-beside-exact': 'Approximate beside exact',
		'undefined-set': 'Undefined set',
		'undefined-term': 'Undefined term',
		'no-threshold': 'No threshold',
		'no-year': 'No year',
		'no-unit': 'No unit',
		'no-lead': 'Nobody responsible',
		'not-printed': 'Not printed',
		'repeated-text': 'Repeated text'
	},
	howRead: 'How it is read here',
	filterAll: 'All',
	ownText: 'Check against the document',
	unissued: 'not printed'
};

export const text: Record<Language, PoliciesText> = { zh, en };
