import type { Language } from '$lib/text';

/** Every chart by the name of its reviewed drawings: what it is called, and what it is for. */
export const chartWords: Record<string, Record<Language, { name: string; use: string }>> = {
	'light-bar': {
		zh: { name: '灯条', use: '一组承诺各有多少盏灯；窄段只留颜色，数目在图例里。' },
		en: {
			name: 'Bar of lights',
			use: 'How many promises have which light; a narrow part keeps its number in the legend.'
		}
	},
	bullet: {
		zh: { name: '子弹图', use: '一个地区一年的实际值、承诺值、基期和序时应达值。' },
		en: {
			name: 'Bullet',
			use: 'One place in one year: actual value, promise, baseline and where it should be by now.'
		}
	},
	trend: {
		zh: { name: '趋势图', use: '一个地区历年的数值，对照序时进度与承诺；口径变化处断开。' },
		en: {
			name: 'Trend',
			use: 'One place over the years against path and promise; broken where the series changes.'
		}
	},
	ranking: {
		zh: { name: '排名图', use: '一项目标的所有地区，按数值排列，缺数单列。' },
		en: { name: 'Ranking', use: 'All places of a target by value; what is missing stands apart.' }
	},
	'place-map': {
		zh: { name: '地区灯图', use: '一项目标的灯在地图上的分布；灯的图形在标签里。' },
		en: { name: 'Map of lights', use: 'Where the lights of a target lie; each label carries the shape.' }
	},
	'region-map': {
		zh: { name: '分级地图', use: '同一图上看灯、数值、差距或近年变化。' },
		en: { name: 'Map by measure', use: 'Lights, values, gaps or the recent change on one sheet.' }
	},
	lines: {
		zh: { name: '折线对比', use: '几个地区的历年数值；线型与点形区分，不靠颜色。' },
		en: { name: 'Lines', use: 'Some places over the years, told apart by dash and point, not by colour.' }
	},
	slope: {
		zh: { name: '斜线图', use: '两年之间谁升谁降。' },
		en: { name: 'Slope', use: 'Who rose and who fell between two years.' }
	},
	bump: {
		zh: { name: '名次图', use: '几个地区之间名次的变化。' },
		en: { name: 'Ranks', use: 'How the ranks among some places change.' }
	},
	spine: {
		zh: { name: '脊图', use: '所选地区在同级所有地区中的位置。' },
		en: { name: 'Spine', use: 'Where the chosen places lie among all of their level.' }
	},
	pace: {
		zh: { name: '速度图', use: '今后每年需要的变化，与曾经达到过的相比。' },
		en: { name: 'Pace', use: 'The yearly change that is needed, beside those that were ever reached.' }
	},
	sparkline: {
		zh: { name: '微型折线', use: '表格里的一行历史，虚线为承诺值。' },
		en: { name: 'Sparkline', use: 'A history in a row of a table; the dashed line is the promise.' }
	},
	quick: {
		zh: { name: '速览图', use: '任意查询结果的最简图形，用于探索。' },
		en: { name: 'Quick chart', use: 'The plainest drawing of any answer, for exploring.' }
	},
	timeline: {
		zh: { name: '时间轴', use: '任务的起止与状态；同期任务合并成一条。' },
		en: {
			name: 'Timeline',
			use: 'When commitments begin, end and how they stand; equal spans are drawn as one.'
		}
	},
	'contribution-bar': {
		zh: { name: '得分构成', use: '一个综合得分由哪些指标组成。' },
		en: { name: 'Contributions', use: 'What a score is made of.' }
	}
};

interface PageWords {
	title: string;
	lead: string;
	back: string;
	states: (count: number) => string;
	invented: string;
	contents: string;
}

export const pageWords: Record<Language, PageWords> = {
	zh: {
		title: '图表与状态',
		lead: '先是取自当前数据版本的真实图形，下面收起的是测试逐一核对的各种状态。',
		back: '设计规范',
		states: (count) => `各种状态（${String(count)}）`,
		invented: '数值为虚构，仅用来检查图形。',
		contents: '目录'
	},
	en: {
		title: 'Charts and their states',
		lead: 'First each chart as the present release has it; folded below are the states that tests compare one by one.',
		back: 'Design',
		states: (count) => `States (${String(count)})`,
		invented: 'Invented values in Chinese words, only to look at the drawing.',
		contents: 'Contents'
	}
};
