import type { FrameWords, SentenceWords } from './word-shapes';

const sentence: SentenceWords = {
	sentences: {
		scope: '{year}年，{area}生效的政策目标共{targets}项，落实到承诺对象为{promises}项承诺。',
		scopePolicy: '{year}年，《{policy}》在{area}生效的目标共{targets}项，落实到承诺对象为{promises}项承诺。',
		nothing: '{year}年，{area}在所选范围内没有生效的目标。',
		judged: '其中灯号可以比较的{judged}项：',
		keptTogether: '；已达成和符合进度合计{kept}项，占{keptShare}。',
		noneJudged: '没有灯号可以比较的承诺。',
		rest: '不计入占比的还有：',
		shareRose: '这一占比比{yearBefore}年的{keptShareBefore}提高{points}个百分点。',
		shareFell: '这一占比比{yearBefore}年的{keptShareBefore}降低{points}个百分点。',
		shareSame: '这一占比与{yearBefore}年的{keptShareBefore}基本持平。',
		illustrative:
			'须注意：{promises}项承诺中，{illustrative}项的灯号依据示例数据得出，仅供演示，不得用作考核依据。',
		headlines: '生效的重点目标{headlines}项：',
		headlinesKept: '{headlinesKept}项的可比承诺全部已达成或符合进度',
		headlinesLate: '{headlinesLate}项有承诺对象未跟上进度',
		headlinesOpen: '{headlinesOpen}项没有可以比较的灯号',
		headlineWorst:
			'未跟上进度的承诺对象最多的是“{worstTarget}”，可比的{worstJudged}个对象中有{worstLate}个。',
		noHeadlines: '所选范围没有重点目标。',
		ranking:
			'可比承诺不少于{fewest}项的{level}有{ranked}个。已达成和符合进度的占比，居前的是{leaders}，靠后的是{laggards}。',
		rankingEqual: '可比承诺不少于{fewest}项的{level}有{ranked}个，已达成和符合进度的占比均为{bestShare}。',
		noRanking: '可比承诺不少于{fewest}项的同级地区不足两个，不作比较。',
		changes:
			'与{yearBefore}年相比，{better}项承诺的灯号变好，{worse}项变差，{same}项持平；其余{incomparable}项两年之间不能比较。',
		noneComparable: '与{yearBefore}年之间没有灯号可以比较的承诺。',
		noneWorse: '没有灯号变差的承诺。',
		deepest: '变差幅度最大的有{deepest}项，如{deepPlace}“{deepTarget}”，由“{deepBefore}”变为“{deepNow}”。',
		deepestOne: '变差幅度最大的是{deepPlace}“{deepTarget}”，由“{deepBefore}”变为“{deepNow}”。',
		firstYear: '{year}年是首个评估年份，没有上年可比。',
		unreported: '应报未报{unreported}项，涉及{unreportedTargets}项目标、{unreportedPlaces}个地区。',
		silent: '未报最多的是{silentPlace}，{silentCount}项。',
		allReported: '应报数据已全部报送。',
		tasks: '所涉政策登记并已开始的任务{tasks}项。{year}年末，',
		tasksLate: '逾期和受阻的任务逐项列于附表4。',
		tasksAgency: '逾期任务最多的责任单位是{lateAgency}，{lateAgencyCount}项。',
		tasksInTime: '没有逾期或受阻的任务。',
		tasksIllustrative: '其中{tasksIllustrative}项的状态依据示例报送，仅供演示。',
		noTasks: '所涉政策没有登记已开始的任务。',
		basis: '灯号按“{method}”评估，规则见本系统“评估方法”页。',
		known: '数据截至{known}发布的版本。',
		release: '数据版本 {release}；同一版本、同一方法得出同一份通报。',
		missingIsMissing:
			'缺数不作零，不判为达成；差值、占比由未取整的数计算后取整一次，各项相加可能与合计略有出入。',
		reportedOnly: '本通报只依据官方与汇编数据，不含示例数据。',
		illustrativeNote: '带“示例”标记和斜纹的数据由程序生成，仅供演示，不是任何地区的真实填报。'
	},
	counted: (word, token) => `${word}{${token}}项`,
	list: (items) => items.join('、'),
	andMore: (list, _more, all) => `${list}等${all}个`,
	withShare: (name, share) => `${name}（${share}）`,
	levels: { country: '国家', province: '省（市）', prefecture: '市（州）', county: '县（市、区）' },
	space: ''
};

const frame: FrameWords = {
	title: (area, year, policy) =>
		policy === null
			? `关于${area}${year}年卫生健康政策目标进展情况的通报`
			: `关于${area}${year}年《${policy}》目标进展情况的通报`,
	kind: '通报',
	issuer: '康标系统编制　数据版本 {release}',
	issuerKnown: '　数据截至 {known}',
	period: (year) => `${year}年1月1日至12月31日`,
	sections: {
		overall: '总体情况',
		headlines: '重点目标',
		places: '地区进展',
		changes: '较上年变化',
		unreported: '报送情况',
		tasks: '任务推进',
		notes: '数据与方法'
	},
	numeral: (index) =>
		`${['一', '二', '三', '四', '五', '六', '七', '八', '九'][index] ?? String(index + 1)}、`,
	annex: (index, title) => `附表${index}\u3000${title}`,
	annexes: {
		targets: '各项目标进展',
		places: '各地区进展',
		promises: '逐项承诺（目标 × 承诺对象）',
		tasks: '逾期和受阻的任务'
	},
	tables: { worse: '灯号变差的承诺（降幅大者在前）', silent: '未报送的目标与地区' },
	charts: {
		lights: '全部承诺的灯号',
		policies: '按政策',
		headlines: '重点目标：实际值与承诺值，或承诺对象的灯号',
		places: '各地区承诺的灯号（占比高者在前）',
		map: '分地区灯号'
	},
	column: {
		target: '目标',
		promise: '承诺值',
		promises: '承诺数',
		due: '期限',
		bound: '承诺对象',
		place: '地区',
		share: '达成及符合进度占比',
		rank: '位次',
		other: '其他',
		actual: '实际值',
		path: '序时应达',
		gap: '与承诺值之差',
		light: '灯号',
		before: '上年灯号',
		change: '较上年',
		places: '地区',
		count: '项数',
		task: '任务',
		policy: '政策',
		agency: '责任单位',
		state: '状态',
		evidence: '最近报送'
	},
	notApplicable: (count) => `另有${count}个承诺对象不适用（条件不成立）`,
	moreWorse: (count) => `其余${count}项见附表3“较上年”一列。`,
	otherHelp: '“其他”为仅有基期、无法评估和不适用。',
	unitNote: '数值单位随指标，列于目标一行。',
	illustrativeMark: '示例',
	illustrativeHead: '含示例数据，仅供演示，不得用作考核依据',
	noAgency: '未列明',
	reportOf: (year) => `${year}年报送`,
	facts: {
		year: '年度',
		area: '地区范围',
		policy: '政策范围',
		method: '评估方法',
		release: '数据版本',
		known: '数据截至',
		data: '数据范围'
	},
	allPolicies: '全部登记政策',
	dataAll: '官方、汇编与示例数据',
	dataReported: '官方与汇编数据'
};

export const zh = { sentence, frame };
