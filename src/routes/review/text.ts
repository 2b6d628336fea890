import type { Difference } from '$lib/assessment/supposed-figures';
import type { LightChangeKind } from '$lib/assessment/light-changes';
import type { EventKind } from '$lib/server/store/ledger-tables';
import type { LeftOutWhy } from '$lib/server/submissions/proposed-rows';
import type { SubmissionState } from '$lib/server/submissions/state';
import type { Language } from '$lib/text';

interface ReviewText {
	title: string;
	lead: string;
	waiting: string;
	done: string;
	nothing: string;
	columns: Record<
		| 'file'
		| 'figures'
		| 'by'
		| 'at'
		| 'state'
		| 'place'
		| 'indicator'
		| 'year'
		| 'value'
		| 'present'
		| 'difference'
		| 'cell'
		| 'take'
		| 'comment'
		| 'light'
		| 'target'
		| 'why',
		string
	>;
	states: Record<SubmissionState, string>;
	events: Record<EventKind, string>;
	differences: Record<Difference, string>;
	changes: Record<LightChangeKind, string>;
	leftOut: Record<LeftOutWhy, string>;
	version: (version: number) => string;
	counts: (count: number) => string;
	submission: string;
	review: string;
	download: string;
	figures: string;
	history: string;
	notHandedIn: string;
	lights: string;
	noLights: string;
	more: (count: number) => string;
	contested: string;
	rival: (name: string, cell: string, value: string) => string;
	takeThis: string;
	leaveThis: string;
	sameFile: string;
	sameFigures: string;
	decision: string;
	decisionLead: string;
	comment: string;
	accept: string;
	giveBack: string;
	withdraw: string;
	withdrawLead: string;
	publishing: string;
	accepts: (count: number) => string;
	left: string;
	from: string;
	number: string;
	missing: string;
}

export const text: Record<Language, ReviewText> = {
	zh: {
		title: '报送审核',
		lead: '每份报送都保留原文件、每个数所在的单元格和全部经过；审核后的数进入下一个数据版本。',
		waiting: '待审核',
		done: '已处理',
		nothing: '没有报送。',
		columns: {
			file: '文件',
			figures: '填报数',
			by: '报送人',
			at: '时间',
			state: '状态',
			place: '地区',
			indicator: '指标',
			year: '年份',
			value: '报送值',
			present: '现行值',
			difference: '差别',
			cell: '单元格',
			take: '采纳',
			comment: '意见',
			light: '灯号',
			target: '目标',
			why: '原因'
		},
		states: {
			'handed-in': '待审核',
			returned: '已退回',
			accepted: '已采纳',
			'partly-accepted': '部分采纳',
			withdrawn: '已撤回',
			superseded: '已有新版本',
			reverted: '采纳已撤销，待审核'
		},
		events: {
			'handed-in': '报送',
			returned: '退回',
			accepted: '采纳',
			withdrawn: '撤回',
			superseded: '被新版本取代',
			reverted: '撤销采纳'
		},
		differences: { new: '新增', revised: '修订', unchanged: '未变', contradicting: '矛盾' },
		changes: {
			better: '变好',
			worse: '变差',
			'newly-judged': '新有灯号',
			'no-longer-judged': '不再有灯号',
			other: '改变'
		},
		leftOut: {
			unanswered: '地区、指标、年份或单位未定',
			total: '合计行',
			unknown: '地区、指标或等级未知',
			unit: '单位不能换算',
			error: '单元格有错误',
			repeated: '与前面的单元格重复',
			disagrees: '同一个数在文件中有不同的值'
		},
		version: (version) => `第 ${version} 版`,
		counts: (count) => `${count} 条填报数`,
		submission: '报送',
		review: '审核',
		download: '下载原文件',
		figures: '填报数与单元格',
		history: '经过',
		notHandedIn: '文件中未报送的数',
		lights: '若全部采纳，将改变的灯号',
		noLights: '没有灯号会改变。',
		more: (count) => `另有 ${count} 条未列出`,
		contested: '另有报送给出不同的数，须逐条决定',
		rival: (name, cell, value) => `${name}（${cell}）：${value}`,
		takeThis: '采纳这个数',
		leaveThis: '不采纳',
		sameFile: '同一文件此前或此后也报送过：',
		sameFigures: '与下列报送的数完全相同：',
		decision: '决定',
		decisionLead: '采纳的数进入下一个数据版本；退回时，各单元格的意见一并交给报送人。',
		comment: '总的意见',
		accept: '采纳选中的数',
		giveBack: '退回',
		withdraw: '撤回这份报送',
		withdrawLead: '已采纳的数将从下一个数据版本中去掉；文件与经过保留。',
		publishing: '已记入台账，正在发布新的数据版本（约十秒）。发布后，打开的页面会提示。',
		accepts: (count) => `${count} 条`,
		left: '没有填报数可列。',
		from: '来自',
		number: '编号',
		missing: '没有数'
	},
	en: {
		title: 'Review of submissions',
		lead: 'Every submission keeps its file, the cell of each figure and its whole history; what is accepted enters the next release.',
		waiting: 'Waiting for review',
		done: 'Dealt with',
		nothing: 'No submissions.',
		columns: {
			file: 'File',
			figures: 'Figures',
			by: 'Handed in by',
			at: 'Time',
			state: 'State',
			place: 'Place',
			indicator: 'Indicator',
			year: 'Year',
			value: 'Submitted',
			present: 'Present',
			difference: 'Difference',
			cell: 'Cell',
			take: 'Accept',
			comment: 'Comment',
			light: 'Light',
			target: 'Target',
			why: 'Why'
		},
		states: {
			'handed-in': 'waiting for review',
			returned: 'returned',
			accepted: 'accepted',
			'partly-accepted': 'accepted in part',
			withdrawn: 'withdrawn',
			superseded: 'has a newer version',
			reverted: 'acceptance reverted, waiting'
		},
		events: {
			'handed-in': 'handed in',
			returned: 'returned',
			accepted: 'accepted',
			withdrawn: 'withdrawn',
			superseded: 'superseded by a newer version',
			reverted: 'acceptance reverted'
		},
		differences: { new: 'new', revised: 'revised', unchanged: 'unchanged', contradicting: 'contradicting' },
		changes: {
			better: 'better',
			worse: 'worse',
			'newly-judged': 'newly judged',
			'no-longer-judged': 'no longer judged',
			other: 'changed'
		},
		leftOut: {
			unanswered: 'place, indicator, year or unit not settled',
			total: 'a total',
			unknown: 'unknown place, indicator or grade',
			unit: 'unit cannot be converted',
			error: 'an error in the cell',
			repeated: 'repeats an earlier cell',
			disagrees: 'the file gives this figure in two ways'
		},
		version: (version) => `version ${version}`,
		counts: (count) => (count === 1 ? '1 figure' : `${count} figures`),
		submission: 'Submission',
		review: 'Review',
		download: 'Download the file',
		figures: 'Figures and their cells',
		history: 'History',
		notHandedIn: 'In the file and not handed in',
		lights: 'Lights that would change if all were accepted',
		noLights: 'No light would change.',
		more: (count) => `${count} more are not listed`,
		contested: 'Another submission gives another number: decide each',
		rival: (name, cell, value) => `${name} (${cell}): ${value}`,
		takeThis: 'Accept this one',
		leaveThis: 'Leave it',
		sameFile: 'The very same file was handed in as:',
		sameFigures: 'Says exactly the same as:',
		decision: 'Decision',
		decisionLead:
			'What is accepted enters the next release; when returned, the comments by cell go to the sender.',
		comment: 'Comment on the whole',
		accept: 'Accept the chosen figures',
		giveBack: 'Return',
		withdraw: 'Withdraw this submission',
		withdrawLead: 'What was accepted leaves the next release; the file and its history stay.',
		publishing:
			'It is in the ledger, and a new release is being published (about ten seconds). Open pages will say so.',
		accepts: (count) => (count === 1 ? '1 figure' : `${count} figures`),
		left: 'No figures to list.',
		from: 'From',
		number: 'Number',
		missing: 'no number'
	}
};
