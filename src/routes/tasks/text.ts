import type { CommitmentReason } from '$lib/assessment/states';
import type { Language } from '$lib/text';
import type { Choice, Grouping } from './choice';

interface TasksText {
	title: string;
	lead: string;
	views: Record<Choice['view'], string>;
	counted: (count: number) => string;
	illustrativeShare: (count: number) => string;
	statusHelp: string;
	allStatuses: string;
	laggingLine: (lagging: number, unmoved: number) => string;
	/** Filters */
	agency: string;
	anyAgency: string;
	until: (year: number) => string;
	role: string;
	roles: Record<Choice['role'], string>;
	kind: string;
	kinds: Record<'measure' | 'task' | 'system', string>;
	any: string;
	status: string;
	due: string;
	ongoing: string;
	undated: string;
	group: string;
	groups: Record<Grouping, string>;
	order: string;
	orders: Record<Choice['order'], string>;
	allAreas: string;
	more: string;
	download: string;
	/** "含其前身：原省卫生计生委" */
	withFormer: (names: string) => string;
	withoutFormer: string;
	formerToo: string;
	formerly: (name: string) => string;
	now: (name: string) => string;
	inherited: string;
	nobody: string;
	severalLeads: string;
	/** The table */
	task: string;
	duties: string;
	dates: string;
	report: string;
	targets: string;
	clause: string;
	also: string;
	partOf: string;
	printedDue: string;
	impliedDue: string;
	from: (year: number) => string;
	reported: (year: number, state: string) => string;
	states: Record<'not-started' | 'under-way' | 'done' | 'blocked', string>;
	evidence: string;
	source: string;
	unreported: string;
	notInForce: string;
	others: (count: number) => string;
	seeFirst: string;
	none: string;
	folded: string;
	unfold: (rows: number) => string;
	reasons: Record<CommitmentReason, string>;
	/** The timeline */
	timeline: string;
	timelineLead: string;
	endOf: (year: number) => string;
	span: (from: number, to: number | null, ongoing: boolean) => string;
	/** The targets that lag */
	lagging: string;
	laggingLead: string;
	laggingNone: string;
	target: string;
	where: string;
	movers: string;
	morePlaces: (count: number) => string;
	columns: Record<
		| 'group'
		| 'policy'
		| 'number'
		| 'start'
		| 'reportedYear'
		| 'reportedState'
		| 'illustrative'
		| 'present'
		| 'phrase'
		| 'reason',
		string
	>;
	yes: string;
	no: string;
}

const zh: TasksText = {
	title: '任务',
	lead: '文件要求做的每一件事：谁牵头，何时完成，报到哪一步，要推动哪项目标。',
	views: { ledger: '台账', timeline: '时间轴', targets: '滞后的目标' },
	counted: (count) => `${count} 项任务`,
	illustrativeShare: (count) => `其中 ${count} 项的状态依据示例报送`,
	statusHelp: '按状态',
	allStatuses: '全部状态',
	laggingLine: (lagging, unmoved) =>
		lagging === 0
			? '没有滞后的目标'
			: `${lagging} 项目标滞后${unmoved > 0 ? `，其中 ${unmoved} 项没有登记推动它的任务` : ''}`,
	agency: '责任单位',
	anyAgency: '全部单位',
	until: (year) => `至 ${year} 年`,
	role: '角色',
	roles: { lead: '牵头（未写牵头的算责任单位）', any: '任何角色（含配合）' },
	kind: '类别',
	kinds: { measure: '措施', task: '任务', system: '系统' },
	any: '全部',
	status: '状态',
	due: '完成年份',
	ongoing: '持续推进',
	undated: '未写期限',
	group: '分组',
	groups: { policy: '按政策', agency: '按责任单位', due: '按完成年份', status: '按状态' },
	order: '排序',
	orders: { document: '文件顺序', due: '完成年份', status: '状态', title: '名称' },
	allAreas: '全部地区',
	more: '更多筛选',
	download: '下载所列任务（CSV）',
	withFormer: (names) => `含其前身的任务：${names}`,
	withoutFormer: '只看现名称',
	formerToo: '连同前身',
	formerly: (name) => `原${name}`,
	now: (name) => `现${name}`,
	inherited: '随上级措施',
	nobody: '没有写明责任单位',
	severalLeads: '由几个单位负责的任务在各单位下都列出；职责已转移的列在现单位下，以“原…”标明。',
	task: '任务',
	duties: '责任单位',
	dates: '起止',
	report: '最近报送',
	targets: '推动的目标',
	clause: '条款',
	also: '另见',
	partOf: '属于',
	printedDue: '原文写明',
	impliedDue: '按文件期限',
	from: (year) => `${year} 年起`,
	reported: (year, state) => `${year} 年报送：${state}`,
	states: { 'not-started': '未启动', 'under-way': '推进中', done: '已完成', blocked: '受阻' },
	evidence: '依据',
	source: '来源',
	unreported: '没有报送',
	notInForce: '当年不评估',
	others: (count) => `另 ${count} 项`,
	seeFirst: '详见首次列出处',
	none: '没有符合筛选的任务。',
	folded: '任务较多，点开一组逐项查看；或',
	unfold: (rows) => `展开全部 ${rows} 行（可整本打印）`,
	reasons: {
		'reported-done': '报送已完成。',
		'reported-under-way': '报送正在推进。',
		'reported-not-started': '报送尚未启动。',
		'reported-blocked': '报送推进受阻。',
		'due-passed': '期限已过，报送仍未完成。',
		'due-passed-unreported': '期限已过，没有完成的报送。',
		'due-next-year': '次年到期，尚未报送完成。',
		'due-next-year-unreported': '次年到期，近两年没有报送。',
		'no-report': '从未报送。',
		'report-outdated': '最近的报送已早于上一年。'
	},
	timeline: '时间轴',
	timelineLead:
		'每条从起始年画到完成年；没有写起始年的从文件期限的第一年起，持续推进的不封口，虚线框为未写期限。竖线是所评年份的年底。',
	endOf: (year) => `${year} 年底`,
	span: (from, to, ongoing) =>
		to !== null ? `${from}–${to}` : ongoing ? `${from} 年起持续推进` : `${from} 年起，未写期限`,
	lagging: '滞后的目标与推动它的任务',
	laggingLead:
		'当年至少有一个承诺对象滞后、恶化或未达成的目标。任务登记时写明要推动的目标；重述、整体与部分的目标共用任务。没有任何任务的排在前面。',
	laggingNone: '所选年份和范围内没有滞后的目标。',
	target: '目标',
	where: '滞后在',
	movers: '推动它的任务',
	morePlaces: (count) => `等 ${count} 个`,
	columns: {
		group: '分组',
		policy: '政策',
		number: '序号',
		start: '起始年',
		reportedYear: '报送年份',
		reportedState: '报送状态',
		illustrative: '示例数据',
		present: '现责任单位',
		phrase: '原文定位',
		reason: '状态说明'
	},
	yes: '是',
	no: '否'
};

const en: TasksText = {
	title: 'Tasks',
	lead: 'Everything the documents ask to be done: who leads, by when, what was reported, and which target it is meant to move.',
	views: { ledger: 'Ledger', timeline: 'Timeline', targets: 'Lagging targets' },
	counted: (count) => `${count} commitments`,
	illustrativeShare: (count) => `The status of ${count} rests on illustrative reports`,
	statusHelp: 'By status',
	allStatuses: 'All statuses',
	laggingLine: (lagging, unmoved) =>
		lagging === 0
			? 'No target lags'
			: `${lagging} targets lag${unmoved > 0 ? `, ${unmoved} of them with no commitment registered to move it` : ''}`,
	agency: 'Agency',
	anyAgency: 'All agencies',
	until: (year) => `until ${year}`,
	role: 'Role',
	roles: { lead: 'Leads (or responsible where nobody leads)', any: 'Any role, cooperating too' },
	kind: 'Kind',
	kinds: { measure: 'Measure', task: 'Task', system: 'System' },
	any: 'All',
	status: 'Status',
	due: 'Due year',
	ongoing: 'Ongoing',
	undated: 'No date given',
	group: 'Group',
	groups: { policy: 'by policy', agency: 'by agency', due: 'by due year', status: 'by status' },
	order: 'Sort',
	orders: { document: 'as in the document', due: 'by due year', status: 'by status', title: 'by title' },
	allAreas: 'All places',
	more: 'More filters',
	download: 'Download what is listed (CSV)',
	withFormer: (names) => `Including the commitments of its predecessors: ${names}`,
	withoutFormer: 'Under its present name only',
	formerToo: 'With its predecessors',
	formerly: (name) => `formerly ${name}`,
	now: (name) => `now ${name}`,
	inherited: 'as for its measure',
	nobody: 'Nobody named as responsible',
	severalLeads:
		'A commitment of several agencies is listed under each of them; one whose agency is no more under the agency that carries on its duties, marked “formerly …”.',
	task: 'Commitment',
	duties: 'Agencies',
	dates: 'From–to',
	report: 'Last report',
	targets: 'Targets it is to move',
	clause: 'Clause',
	also: 'See also',
	partOf: 'Part of',
	printedDue: 'as printed',
	impliedDue: 'by the period of the document',
	from: (year) => `from ${year}`,
	reported: (year, state) => `${year}: ${state}`,
	states: { 'not-started': 'not started', 'under-way': 'under way', done: 'done', blocked: 'blocked' },
	evidence: 'Evidence',
	source: 'Source',
	unreported: 'No report',
	notInForce: 'not judged this year',
	others: (count) => `${count} more`,
	seeFirst: 'in full where it is listed first',
	none: 'No commitment fits these filters.',
	folded: 'There are many: open a group to see its commitments, or',
	unfold: (rows) => `unfold all ${rows} rows (to print the whole ledger)`,
	reasons: {
		'reported-done': 'Reported as done.',
		'reported-under-way': 'Reported as under way.',
		'reported-not-started': 'Reported as not started.',
		'reported-blocked': 'Reported as blocked.',
		'due-passed': 'The due year has passed and the report says it is not done.',
		'due-passed-unreported': 'The due year has passed without a report that it was done.',
		'due-next-year': 'Due next year and not yet reported as done.',
		'due-next-year-unreported': 'Due next year, without a report of the last two years.',
		'no-report': 'Never reported.',
		'report-outdated': 'The last report is older than the year before.'
	},
	timeline: 'Timeline',
	timelineLead:
		'Each strip runs from the first to the due year; without a first year it starts with the period of its document. What is ongoing has no end, a dashed frame means that no date is given. The line is the end of the judged year.',
	endOf: (year) => `end of ${year}`,
	span: (from, to, ongoing) =>
		to !== null ? `${from}–${to}` : ongoing ? `ongoing from ${from}` : `from ${from}, no date given`,
	lagging: 'Lagging targets and the commitments meant to move them',
	laggingLead:
		'Targets with at least one bound place that is behind, worsening or missed in the year. Commitments name the targets they are meant to move; restated targets, wholes and their parts share them. Targets without any commitment come first.',
	laggingNone: 'No target lags in this year and area.',
	target: 'Target',
	where: 'Lags in',
	movers: 'Commitments meant to move it',
	morePlaces: (count) => `and others, ${count} in all`,
	columns: {
		group: 'group',
		policy: 'policy',
		number: 'number',
		start: 'start',
		reportedYear: 'reported year',
		reportedState: 'reported state',
		illustrative: 'illustrative',
		present: 'present agencies',
		phrase: 'phrase',
		reason: 'reason'
	},
	yes: 'yes',
	no: 'no'
};

export const text: Record<Language, TasksText> = { zh, en };
