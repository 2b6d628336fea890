import type { YearTime } from '$lib/figure/reporting-calendar';
import type { Language } from '$lib/text';

type Standing = YearTime['standing'];

interface ReportingText {
	heading: string;
	column: string;
	standings: Record<Standing, string>;
	/** Several years of one standing, with the most days. */
	worst: (standing: string, days: number, years: number) => string;
	of: (time: YearTime) => string;
	ownChoice: string;
	noDay: string;
	missing: string;
	missingLead: string;
	year: string;
	show: string;
	policy: (title: string, counts: string) => string;
	counts: (none: number, part: number, all: number) => string;
	dueBy: (day: string) => string;
	place: string;
	reported: string;
	waiting: string;
	lacking: string;
	share: (reported: number, due: number) => string;
	all: string;
	andMore: (count: number) => string;
	template: string;
	nothingDue: string;
	unlisted: (count: number) => string;
}

export const reportingText: Record<Language, ReportingText> = {
	zh: {
		heading: '报送时间',
		column: '是否按时',
		standings: { early: '早报', 'in-time': '按时', late: '迟报' },
		worst: (standing, days, years) =>
			`${standing}${days > 0 ? ` ${days} 天` : ''}${years > 1 ? `（${years} 个年份中最多）` : ''}`,
		of: ({ year, standing, days, opens, due, figures }) => {
			const subject = `${year} 年的数（${figures} 条）`;
			if (standing === 'late') return `${subject}迟报 ${days} 天，截止日是 ${due}。`;
			if (standing === 'early') return `${subject}早报：${opens} 起收，还差 ${days} 天。`;
			return `${subject}按时，截止日是 ${due}。`;
		},
		ownChoice: '报送日期是本系统自定的，所录政策没有写明。',
		noDay: '没有设定报送日期',
		missing: '尚未报送',
		missingLead:
			'按政策列出当年应报的地区：目标要用的指标，数据版本里没有、待审核的报送里也没有的，就是未报。示例数据不算报送；由下级汇总的也不算本级报送。',
		year: '年份',
		show: '查看',
		policy: (title, counts) => `${title}：${counts}`,
		counts: (none, part, all) => `未报 ${none} 地，部分 ${part} 地，报齐 ${all} 地`,
		dueBy: (day) => `截止日是 ${day}（北京时间）`,
		place: '地区',
		reported: '已有',
		waiting: '待审核',
		lacking: '未报的指标',
		share: (reported, due) => `${reported}/${due}`,
		all: '已报齐',
		andMore: (count) => `等 ${count} 项`,
		template: '模板',
		nothingDue: '这一年没有应报的数。',
		unlisted: (count) => `另有 ${count} 地未列出`
	},
	en: {
		heading: 'Time of reporting',
		column: 'In time',
		standings: { early: 'early', 'in-time': 'in time', late: 'late' },
		worst: (standing, days, years) =>
			`${standing}${days > 0 ? ` by ${days} ${days === 1 ? 'day' : 'days'}` : ''}${years > 1 ? ` (most of ${years} years)` : ''}`,
		of: ({ year, standing, days, opens, due, figures }) => {
			const subject = `Figures of ${year} (${figures})`;
			const counted = days === 1 ? '1 day' : `${days} days`;
			if (standing === 'late') return `${subject} are ${counted} late; they were due by ${due}.`;
			if (standing === 'early')
				return `${subject} are early: they are taken from ${opens} on, in ${counted}.`;
			return `${subject} are in time; they are due by ${due}.`;
		},
		ownChoice: 'The days are a choice of this system; no policy recorded here prints one.',
		noDay: 'No day is set',
		missing: 'Not reported yet',
		missingLead:
			'The places that have to report for each policy: an indicator that a target needs and that neither the release nor a waiting submission has. Illustrative figures are no reports, nor is a sum of what lies in a place.',
		year: 'Year',
		show: 'Show',
		policy: (title, counts) => `${title}: ${counts}`,
		counts: (none, part, all) => `nothing from ${none}, part from ${part}, all from ${all} of the places`,
		dueBy: (day) => `Due by ${day} (Beijing)`,
		place: 'Place',
		reported: 'There',
		waiting: 'Waiting',
		lacking: 'Indicators not reported',
		share: (reported, due) => `${reported} of ${due}`,
		all: 'complete',
		andMore: (count) => `and others, ${count} in all`,
		template: 'Template',
		nothingDue: 'Nothing is due for this year.',
		unlisted: (count) => `${count} more places are not listed`
	}
};

const gravest: readonly Standing[] = ['late', 'early', 'in-time'];

/** The gravest standing of a submission in a few words; how many days at most. */
export function worstTime(times: readonly YearTime[], language: Language): string {
	const words = reportingText[language];
	const standing = gravest.find((each) => times.some((time) => time.standing === each));
	if (standing === undefined) return '—';
	const own = times.filter((time) => time.standing === standing);
	return words.worst(
		words.standings[standing],
		Math.max(...own.map(({ days }) => days)),
		standing === 'in-time' ? 1 : own.length
	);
}

/** What a sender is told of figures that came early or late, at most three years of each; in time needs no word. */
export function timeNotices(times: readonly YearTime[]): { zh: string; en: string }[] {
	const of = (standing: Standing) => times.filter((time) => time.standing === standing).slice(0, 3);
	const told = [...of('early'), ...of('late')].map((time) => ({
		zh: reportingText.zh.of(time),
		en: reportingText.en.of(time)
	}));
	const isOwn = times.some(({ standing, basis }) => standing !== 'in-time' && basis === 'own-choice');
	return isOwn ? [...told, { zh: reportingText.zh.ownChoice, en: reportingText.en.ownChoice }] : told;
}
