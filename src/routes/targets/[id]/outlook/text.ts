import type {
	ArrivalReason,
	PaceClass,
	ProjectionModel,
	ProjectionReason,
	Verdict
} from '$lib/assessment/outlook';
import type { Language } from '$lib/text';

interface OutlookText {
	title: string;
	lead: string;
	back: string;
	none: string;
	from: string;
	place: string;
	pace: string;
	/** "从 2024 年的 6.67% 到 2025 年的 ≥ 7%，每年需要 +0.33 个百分点。" */
	needed: (from: number, actual: string, due: number, promise: string, pace: string) => string;
	paceClass: Record<PaceClass, (own: string, peer: string, peers: number) => string>;
	paceTitle: string;
	required: string;
	ownBest: string;
	ownMean: string;
	recent: string;
	peerBest: string;
	untilYear: (year: number) => string;
	upTo: (year: number) => string;
	threeYears: (from: number, until: number) => string;
	atPlace: (place: string, year: number) => string;
	nobody: string;
	first: string;
	firstCaption: (place: string) => string;
	atPace: string;
	paceYear: string;
	firstYear: string;
	/** "2028 年，晚 3 年"; "2025 年，如期" */
	arrives: (year: number, due: number) => string;
	arrivalReason: Record<ArrivalReason, string>;
	projection: string;
	projected: (due: number, value: string, low: string, high: string) => string;
	verdict: Record<Verdict, (promise: string) => string>;
	noProjection: Record<ProjectionReason, (points: number) => string>;
	model: string;
	models: Record<ProjectionModel, string>;
	modelNote: Record<ProjectionModel, string>;
	points: string;
	pointYears: (points: number, years: string) => string;
	slope: string;
	residual: string;
	scale: Record<ProjectionModel, string>;
	fan: string;
	fanIllustrative: string;
	table: string;
	year: string;
	likely: string;
	interval: string;
	verdictHeading: string;
	all: string;
	scrolls: string;
	actual: string;
	never: string;
	verdictShort: Record<Verdict | 'too-few-points', string>;
	classShort: Record<PaceClass, string>;
	reasonShort: Record<ArrivalReason, string>;
	caution: string;
	method: string;
	download: string;
	chartSummary: (place: string, sentences: string) => string;
	restsOnIllustrative: string;
}

const zh: OutlookText = {
	title: '展望',
	lead: '要达成，今后每年需要多快；本地和同级地区可曾这样快过；照现在的填报，到期会在哪里。',
	back: '回到目标',
	none: '只有要在期限前一次达成的目标才有展望；逐年、长期、个案的目标和合计的组成部分没有。',
	from: '站在哪一年看',
	place: '地区',
	pace: '所需速度',
	needed: (from, actual, due, promise, pace) =>
		`从 ${from} 年的 ${actual} 到 ${due} 年的 ${promise}，今后每年需要 ${pace}。`,
	paceClass: {
		'within-own': (own) => `本地曾经做到：最快的一年 ${own}。`,
		'within-peers': (own, peer) => `本地没有这样快过，最快的一年 ${own}；同级地区做到过：${peer}。`,
		'never-held': (own, peer, peers) =>
			peers > 0
				? `本地和 ${peers} 个同级地区都没有这样快过：本地最快的一年 ${own}，同级最快的一年 ${peer}。`
				: `本地没有这样快过，最快的一年 ${own}；没有可比的同级地区。`,
		'no-history': () => '没有同一口径的相邻两年填报，无从比较。'
	},
	paceTitle: '每年的变化：需要的与曾经有过的',
	required: '今后需要',
	ownBest: '本地最快一年',
	ownMean: '本地最快三年平均',
	recent: '最近',
	peerBest: '同级最快一年',
	untilYear: (year) => `${year} 年比上年`,
	upTo: (year) => `截至 ${year} 年`,
	threeYears: (from, until) => `${from}–${until} 年`,
	atPlace: (place, year) => `${place} ${year} 年比上年`,
	nobody: '没有可比的填报',
	first: '最早哪年达成',
	firstCaption: (place) => `${place}：按不同速度最早达成的年份`,
	atPace: '按这个速度',
	paceYear: '每年变化',
	firstYear: '最早达成',
	arrives: (year, due) => `${year} 年，${year <= due ? '不晚于期限' : `比期限晚 ${year - due} 年`}`,
	arrivalReason: {
		'average-rate': '年均增速，不按年累加',
		'not-judged': '当年不评估',
		'no-data': '当年没有填报',
		'due-passed': '期限已到',
		band: '区间目标，没有单一方向',
		met: '已经达成',
		'no-pace': '没有可比的速度',
		'not-forward': '没有向目标前进，永远到不了',
		'too-far': '超过一百年'
	},
	projection: '照现在的填报，到期会在哪里',
	projected: (due, value, low, high) => `${due} 年预测 ${value}，80% 预测区间 ${low} 至 ${high}。`,
	verdict: {
		reached: (promise) => `整个区间都达到 ${promise}。`,
		missed: (promise) => `整个区间都达不到 ${promise}。`,
		open: (promise) => `区间跨过 ${promise}：能否达成，不能断定。`
	},
	noProjection: {
		'average-rate': () => '年均增速自基年算起，不作预测。',
		'not-judged': () => '当年不评估，不作预测。',
		'no-data': () => '当年没有填报，不作预测；缺数不作零。',
		'due-passed': () => '期限已到，不再预测。',
		'too-few-points': (points) => `点太少：同一口径的填报只有 ${points} 个，不足 4 个，不作预测。`
	},
	model: '模型',
	models: { logit: 'logit 直线', 'log-linear': '对数直线', whole: '整数直线', linear: '直线' },
	modelNote: {
		logit: '份额在 logit 尺度上作直线，换回来不会低于 0 或高于上限；离上下限不到末位一半的，按末位一半计。',
		'log-linear': '正的数量在对数尺度上作直线，即每年按同一比例变化，不会低于 0。',
		whole: '个数与等级作直线后取整：预测不多算一个，区间向外取整，不低于 0。',
		linear: '作直线，不越过指标的上下限。'
	},
	points: '所用的点',
	pointYears: (points, years) => `${points} 个：${years}`,
	slope: '每年',
	residual: '残差标准差',
	scale: { logit: 'logit 尺度', 'log-linear': '对数尺度', whole: '', linear: '' },
	fan: '预测与 80% 区间',
	fanIllustrative: '预测与 80% 区间（含示例数据）',
	table: '逐年预测',
	year: '年份',
	likely: '预测值',
	interval: '80% 区间',
	verdictHeading: '到期能否达成',
	all: '各地展望',
	scrolls: '各地展望，可左右滚动',
	actual: '实际值',
	never: '—',
	verdictShort: {
		reached: '区间内都达成',
		missed: '区间内都达不成',
		open: '不能断定',
		'too-few-points': '点太少'
	},
	classShort: {
		'within-own': '本地曾达到',
		'within-peers': '同级曾达到',
		'never-held': '都未达到',
		'no-history': '无从比较'
	},
	reasonShort: {
		'average-rate': '年均增速',
		'not-judged': '不评估',
		'no-data': '无数据',
		'due-passed': '期限已到',
		band: '区间目标',
		met: '已达成',
		'no-pace': '无可比',
		'not-forward': '未前进',
		'too-far': '超过一百年'
	},
	caution:
		'这是把已有填报的直线往前延长，不知道政策、投入和口径会怎样变；80% 区间的意思是，若走势不变，五次里约有四次落在其中。',
	method:
		'最多用同一口径最近 10 个填报，至少 4 个；区间按学生 t 分布在模型尺度上计算再换回来。目标页“按基期以来速度”的数是从基期到当年的直线，与此不同。',
	download: '下载这项目标的展望（CSV）',
	chartSummary: (place, sentences) => `${place}：${sentences}`,
	restsOnIllustrative: '含示例数据，仅供演示'
};

const en: OutlookText = {
	title: 'Outlook',
	lead: 'How fast it has to move from now on, whether this place or a peer ever moved so fast, and where the reports point.',
	back: 'Back to the target',
	none: 'Only targets to be reached once and by a date have an outlook; yearly, standing and per-case ones and parts of a total have none.',
	from: 'Seen from',
	place: 'Place',
	pace: 'Pace needed',
	needed: (from, actual, due, promise, pace) =>
		`From ${actual} in ${from} to ${promise} in ${due} it needs ${pace} a year.`,
	paceClass: {
		'within-own': (own) => `This place has done it: its best year was ${own}.`,
		'within-peers': (own, peer) =>
			`This place never moved so fast, its best year was ${own}; a peer did: ${peer}.`,
		'never-held': (own, peer, peers) =>
			peers > 0
				? `Neither this place nor any of ${peers} peers ever moved so fast: its best year was ${own}, theirs ${peer}.`
				: `This place never moved so fast, its best year was ${own}; there is no peer to compare with.`,
		'no-history': () => 'There are no reports of two consecutive years in one series to compare with.'
	},
	paceTitle: 'Change a year: needed, and held so far',
	required: 'Needed',
	ownBest: 'Best own year',
	ownMean: 'Best own 3 years',
	recent: 'Recent',
	peerBest: 'Best year of a peer',
	untilYear: (year) => `${year} against the year before`,
	upTo: (year) => `up to ${year}`,
	threeYears: (from, until) => `${from}–${until}`,
	atPlace: (place, year) => `${place}, ${year} against the year before`,
	nobody: 'nothing to compare',
	first: 'First feasible year',
	firstCaption: (place) => `${place}: first year in which the promise is met, by pace`,
	atPace: 'At this pace',
	paceYear: 'Change a year',
	firstYear: 'First met in',
	arrives: (year, due) =>
		`${year}, ${year <= due ? 'by the due year' : `${year - due} ${year - due === 1 ? 'year' : 'years'} late`}`,
	arrivalReason: {
		'average-rate': 'an average rate has no yearly pace',
		'not-judged': 'not judged in this year',
		'no-data': 'no report of this year',
		'due-passed': 'the due year has come',
		band: 'a band has no single direction',
		met: 'met already',
		'no-pace': 'no pace to compare',
		'not-forward': 'not moving towards the promise: never',
		'too-far': 'more than a hundred years'
	},
	projection: 'Where the reports point',
	projected: (due, value, low, high) =>
		`Projected for ${due}: ${value}, with an 80% prediction interval from ${low} to ${high}.`,
	verdict: {
		reached: (promise) => `All of the interval keeps ${promise}.`,
		missed: (promise) => `All of the interval misses ${promise}.`,
		open: (promise) => `The interval covers ${promise}: whether it will be met cannot be told.`
	},
	noProjection: {
		'average-rate': () => 'An average rate since its base year is not projected.',
		'not-judged': () => 'Not judged in this year, and not projected.',
		'no-data': () => 'No report of this year, so no projection; a missing number is not zero.',
		'due-passed': () => 'The due year has come; nothing is left to project.',
		'too-few-points': (points) =>
			`Too few points: ${points} ${points === 1 ? 'report' : 'reports'} in one series, fewer than 4; no projection is made.`
	},
	model: 'Model',
	models: {
		logit: 'straight on the logit scale',
		'log-linear': 'straight on the log scale',
		whole: 'straight, in whole numbers',
		linear: 'straight'
	},
	modelNote: {
		logit:
			'A share is a straight line on the logit scale, so that it never falls below 0 or beyond its maximum; a value within half a reporting step of a bound is put half a step from it.',
		'log-linear':
			'A positive quantity is a straight line on the log scale: the same rate of change every year, never below 0.',
		whole:
			'Counts and grades are a straight line in whole numbers: never one more than the line gives, the interval rounded outward, never below 0.',
		linear: 'A straight line within the bounds of the measure.'
	},
	points: 'Points used',
	pointYears: (points, years) => `${points}: ${years}`,
	slope: 'A year',
	residual: 'Residual standard deviation',
	scale: { logit: 'logit scale', 'log-linear': 'log scale', whole: '', linear: '' },
	fan: 'Projection with 80% interval',
	fanIllustrative: 'Projection with 80% interval (illustrative data)',
	table: 'Projection by year',
	year: 'Year',
	likely: 'Projected',
	interval: '80% interval',
	verdictHeading: 'Met by the due year?',
	all: 'All places',
	scrolls: 'Outlook of all places, scrolls sideways',
	actual: 'Actual',
	never: '—',
	verdictShort: {
		reached: 'all of it keeps the promise',
		missed: 'all of it misses the promise',
		open: 'cannot be told',
		'too-few-points': 'too few points'
	},
	classShort: {
		'within-own': 'held here before',
		'within-peers': 'held by a peer',
		'never-held': 'never held',
		'no-history': 'nothing to compare'
	},
	reasonShort: {
		'average-rate': 'average rate',
		'not-judged': 'not judged',
		'no-data': 'no data',
		'due-passed': 'due year passed',
		band: 'a band',
		met: 'met',
		'no-pace': 'nothing to compare',
		'not-forward': 'not moving there',
		'too-far': 'over 100 years'
	},
	caution:
		'This draws the line through the reports further; it knows nothing of policies, money or definitions to come. An 80% interval means: if nothing changes, about four times out of five the report falls within it.',
	method:
		'It uses the newest 10 reports of one series at most, and 4 at least; the interval is by Student’s t on the scale of the model, then turned back. The number “at the pace since the baseline” on the target’s page is the straight line from the baseline to this year, and differs.',
	download: 'Download the outlook of this target (CSV)',
	chartSummary: (place, sentences) => `${place}: ${sentences}`,
	restsOnIllustrative: 'rests on illustrative data'
};

export const text: Record<Language, OutlookText> = { zh, en };
