import type { Language } from '$lib/text';

interface MethodsText {
	title: string;
	lead: string;
	disagreement: string;
	summary: (total: number, judged: number) => string;
	agreed: string;
	shown: (shown: number, total: number) => string;
	all: string;
	fewer: string;
	target: string;
	place: string;
	counts: string;
	methods: string;
	packs: string;
	rule: string;
	source: string;
	band: string;
	measures: Record<'points' | 'relative' | 'growth', string>;
	own: string;
	open: string;
	scoring: string;
	judge: string;
	from: (lead: string) => string;
	rest: string;
	growthBands: Record<string, string>;
}

/** The words of the page of the methods. */
export const text: Record<Language, MethodsText> = {
	zh: {
		title: '评估方法',
		lead: '同一项承诺，换一种算法可能亮出不同的灯。这里列出每种方法的出处与规则，以及各方法说法不一的目标；已达成和到期未达成的承诺是事实，不随方法改变。',
		disagreement: '各方法说法不一的目标',
		summary: (total, judged) =>
			`${String(judged)} 项尚在途中的承诺（目标×地区）中，${String(total)} 项的灯随方法而变。`,
		agreed: '在所选范围内，各方法说法一致，或没有尚在途中的承诺。',
		shown: (shown, total) => `按分歧大小列出前 ${String(shown)} 项，共 ${String(total)} 项`,
		all: '全部列出',
		fewer: '只列前若干项',
		target: '目标',
		place: '地区',
		counts: '每种方法各亮多少灯',
		methods: '方法',
		packs: '序时进度的灯组',
		rule: '规则',
		source: '出处',
		band: '分界',
		measures: {
			points: '领先（百分点）＝已走完的路程－此时应走完的路程',
			relative: '领先（相对）＝领先百分点÷此时应走完的路程',
			growth: '当年增速与计划、平均比较'
		},
		own: '本灯组为首页与各页默认所用。',
		open: '原文未写，本灯组补上',
		scoring: '另计得分',
		judge: '任何一组数都可以用同样的规则评估：POST /open/judge，说明见“开放数据”。',
		from: (lead) => `领先不低于 ${lead}`,
		rest: '其余',
		growthBands: {
			'on-pace': '不低于计划且不低于平均',
			'slightly-behind': '低于其一',
			behind: '负增长'
		}
	},
	en: {
		title: 'Methods',
		lead: 'The same promise may earn another light by another rule. Here is where each method comes from, what it does, and which targets the methods disagree about. Promises that are kept, or missed when due, are facts and do not depend on the method.',
		disagreement: 'Targets that the methods disagree about',
		summary: (total, judged) =>
			`Of ${String(judged)} promises still on their way (target × place), ${String(total)} have a light that depends on the method.`,
		agreed: 'Within this choice the methods agree, or no promise is still on its way.',
		shown: (shown, total) => `The ${String(shown)} widest of ${String(total)}`,
		all: 'Show all',
		fewer: 'Show the first ones only',
		target: 'Target',
		place: 'Place',
		counts: 'How many lights each method gives',
		methods: 'Methods',
		packs: 'Light packs of pace against time',
		rule: 'Rule',
		source: 'Source',
		band: 'Bands',
		measures: {
			points: 'Lead in points = share of the way done − share due by now',
			relative: 'Relative lead = lead in points ÷ share due by now',
			growth: 'The year’s growth against plan and average'
		},
		own: 'The pages use this pack unless another one is chosen.',
		open: 'left open by the source, filled in here',
		scoring: 'gives points as well',
		judge: 'Any series can be judged by the same rules: POST /open/judge, described under Open data.',
		from: (lead) => `lead of at least ${lead}`,
		rest: 'the rest',
		growthBands: {
			'on-pace': 'at or above plan and average',
			'slightly-behind': 'below one of them',
			behind: 'shrinking'
		}
	}
};
