import type { Language } from '$lib/text';

interface FiguresText {
	heading: (place: string, indicator: string) => string;
	illustrativeHere: (count: number) => string;
	hidden: (count: number) => string;
	definition: string;
	formula: string;
	ratio: (numerator: string, denominator: string, factor: string | undefined) => string;
	growth: (of: string, since: number) => string;
	computed: string;
	direct: string;
	none: string;
	inForceHeading: string;
	provenance: string;
	note: string;
	noValue: string;
	first: string;
	revised: (times: number) => string;
	line: (file: string, line: number) => string;
	tableOf: (indicator: string) => string;
	chosen: (year: number) => string;
	noneInYear: (year: number) => string;
	back: (place: string) => string;
	download: string;
	placeNotFound: (code: string) => string;
	indicatorNotFound: (id: string) => string;
	notFoundHint: string;
	openData: string;
	/** In a static copy, before a place is chosen. */
	chooseFirst: string;
}

const zh: FiguresText = {
	heading: (place, indicator) => `${place} · ${indicator}`,
	illustrativeHere: (count) =>
		`其中 ${count} 条是示例数据，由程序生成，仅供演示，不是该地区的真实填报；这些行有斜纹和“示例”标签。`,
	hidden: (count) => `已按您的选择隐藏 ${count} 条示例数据。`,
	definition: '定义',
	formula: '算法',
	ratio: (numerator, denominator, factor) => `${numerator} ÷ ${denominator}${factor ? ` × ${factor}` : ''}`,
	growth: (of, since) => `${of}自 ${since} 年起的年均增速：（当年值 ÷ ${since} 年值）开年数次方，减 1`,
	computed: '没有直接填报；这个指标由下列填报数计算得出。',
	direct: '直接填报的数',
	none: '没有填报数。缺数不作零。',
	inForceHeading: '是否采用',
	provenance: '来源类别',
	note: '说明',
	noValue: '无数值',
	first: '首次',
	revised: (times) => `第 ${times} 次修订`,
	line: (file, line) => `${file} 第 ${line} 行`,
	tableOf: (indicator) => `${indicator}的全部填报数，可左右滚动`,
	chosen: (year) => `所选年份：${year} 年`,
	noneInYear: (year) => `${year} 年没有填报数。`,
	back: (place) => `回到${place}`,
	download: '下载这些填报数（CSV）',
	placeNotFound: (code) => `当前数据版本中没有区划代码为“${code}”的地区。`,
	indicatorNotFound: (id) => `当前数据版本中没有编号为“${id}”的指标。`,
	notFoundHint: '全部地区与指标见',
	openData: '开放数据',
	chooseFirst: '这里显示一个地区、一个指标的全部填报数：请从城市或目标页面的数字点进来。本页需要 JavaScript。'
};

const en: FiguresText = {
	heading: (place, indicator) => `${place}: ${indicator}`,
	illustrativeHere: (count) =>
		`${count} of these are illustrative: made by a program to demonstrate the system, not reported by this place. Their rows are hatched and carry the badge.`,
	hidden: (count) =>
		`${count} illustrative ${count === 1 ? 'figure is' : 'figures are'} hidden, as you chose.`,
	definition: 'Definition',
	formula: 'Formula',
	ratio: (numerator, denominator, factor) => `${numerator} ÷ ${denominator}${factor ? ` × ${factor}` : ''}`,
	growth: (of, since) =>
		`Average yearly growth since ${since} of: ${of} (value of the year ÷ value of ${since}, to the power of 1 ÷ years, minus 1)`,
	computed: 'None. This indicator is computed from the figures below.',
	direct: 'Figures reported directly',
	none: 'No figures. A missing number is not zero.',
	inForceHeading: 'In force',
	provenance: 'Provenance',
	note: 'Remarks',
	noValue: 'no value',
	first: 'first report',
	revised: (times) => `revision ${times}`,
	line: (file, line) => `${file}, line ${line}`,
	tableOf: (indicator) => `Every figure of: ${indicator}; scrolls sideways`,
	chosen: (year) => `Chosen year: ${year}`,
	noneInYear: (year) => `No figure for ${year}.`,
	back: (place) => `Back to ${place}`,
	download: 'Download these figures (CSV)',
	placeNotFound: (code) => `This release has no place with the code “${code}”.`,
	indicatorNotFound: (id) => `This release has no indicator with the id “${id}”.`,
	notFoundHint: 'All places and indicators are listed in the',
	openData: 'open data',
	chooseFirst:
		'Figures are shown for one place and one indicator: follow a number on the page of a place or a target. This page needs JavaScript.'
};

export const text = { zh, en } satisfies Record<Language, FiguresText>;
