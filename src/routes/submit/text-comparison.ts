import type { FigureState } from '$lib/figure/schema';
import type { Language } from '$lib/text';
import type { Kind } from './compared';

interface ComparisonText {
	none: string;
	filter: string;
	kinds: Record<Kind, string>;
	kindHelp: Record<Kind, string>;
	signs: Record<Kind, string>;
	states: Record<FigureState, string>;
	table: (count: number) => string;
	kind: string;
	place: string;
	indicator: string;
	year: string;
	present: string;
	proposed: string;
	cell: string;
	/** Figures off by powers of ten. */
	shifted: (count: number) => string;
	/** By how many digits, above or below what was there. */
	byDigits: (digits: number) => string;
	moreShifted: (count: number) => string;
}

const signs: Record<Kind, string> = {
	clashing: '≠',
	faulty: '✕',
	waiting: '?',
	contradicting: '⇄',
	revised: '△',
	new: '+',
	ready: '·',
	unchanged: '=',
	repeated: '″',
	total: '∑'
};

const zh: ComparisonText = {
	none: '文件里没有读出数。',
	filter: '按变化筛选',
	kinds: {
		clashing: '自相矛盾',
		faulty: '有错误',
		waiting: '未定',
		contradicting: '与现有数矛盾',
		revised: '修订',
		new: '新增',
		ready: '可报送',
		unchanged: '不变',
		repeated: '重复',
		total: '合计行列'
	},
	kindHelp: {
		clashing: '同一地区、指标、年份在文件里出现了不同的数。请改正其中一个，否则都不报送。',
		faulty: '所在单元格有错误，改正前不报送。',
		waiting: '地区、指标、年份或单位未定：问题还没有回答，或本版数据没有这个地区或指标；不报送。',
		contradicting: '与已公布的定稿数不同，需要审核人裁定。',
		revised: '现有的数不是定稿，或本次注明为修订。',
		new: '现在没有填报，或只有示例数。',
		ready: '可以报送，还没有与现有数比较。',
		unchanged: '与现有的数相同。',
		repeated: '同一个数又出现一次，只报送第一个。',
		total: '表中的合计，不是任何一个地区，不报送。'
	},
	signs,
	states: {
		final: '定稿',
		provisional: '初步数',
		estimated: '估计数',
		revised: '修订数',
		suppressed: '不公布',
		missing: '缺'
	},
	table: (count) => `${String(count)} 个数`,
	kind: '变化',
	place: '地区',
	indicator: '指标',
	year: '年份',
	present: '现有',
	proposed: '本次',
	cell: '单元格',
	shifted: (count) =>
		`${String(count)} 个数约为现有数或前几年数的 10 倍、100 倍或几分之一，可能错了小数点或单位。请逐个核对：`,
	byDigits: (digits) => `约为 ${digits > 0 ? `${String(10 ** digits)} 倍` : `1/${String(10 ** -digits)}`}`,
	moreShifted: (count) => `另有 ${String(count)} 个`
};

const en: ComparisonText = {
	none: 'No figure was read from the file.',
	filter: 'Filter by change',
	kinds: {
		clashing: 'Contradicts itself',
		faulty: 'Faulty',
		waiting: 'Undecided',
		contradicting: 'Contradicting',
		revised: 'Revised',
		new: 'New',
		ready: 'Ready',
		unchanged: 'Unchanged',
		repeated: 'Repeated',
		total: 'Totals'
	},
	kindHelp: {
		clashing:
			'The file says different things of one place, indicator and year. Correct one of them, or none is handed in.',
		faulty: 'Its cell has an error; it is not handed in before that is put right.',
		waiting:
			'Its place, indicator, year or unit is not known: a question is open, or this release has no such place or indicator; it is not handed in.',
		contradicting: 'It differs from a final figure that is published; a reviewer has to decide.',
		revised: 'The present figure is not final, or this one says that it revises.',
		new: 'Nothing is reported yet, or only an illustrative figure.',
		ready: 'It can be handed in; nobody has compared it yet.',
		unchanged: 'It equals the present figure.',
		repeated: 'The same figure once more; only the first is handed in.',
		total: 'A total of the table that is no place of its own; it is not handed in.'
	},
	signs,
	states: {
		final: 'final',
		provisional: 'provisional',
		estimated: 'estimated',
		revised: 'revised',
		suppressed: 'suppressed',
		missing: 'missing'
	},
	table: (count) => (count === 1 ? 'One figure' : `${String(count)} figures`),
	kind: 'Change',
	place: 'Place',
	indicator: 'Indicator',
	year: 'Year',
	present: 'Present',
	proposed: 'Proposed',
	cell: 'Cell',
	shifted: (count) =>
		`${count === 1 ? 'One figure is' : `${String(count)} figures are`} about ten, a hundred … times what is there or was in the years before, or a fraction of it: a decimal point or a unit may be wrong. Please look at each:`,
	byDigits: (digits) =>
		`about ${digits > 0 ? `${String(10 ** digits)} times` : `1/${String(10 ** -digits)}`}`,
	moreShifted: (count) => `${String(count)} more`
};

export const comparisonText: Record<Language, ComparisonText> = { zh, en };
