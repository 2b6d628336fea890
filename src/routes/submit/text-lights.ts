import type { LightChangeKind } from '$lib/assessment/light-changes';
import type { Language } from '$lib/text';

interface LightsText {
	none: string;
	filter: string;
	kinds: Record<LightChangeKind, string>;
	noLight: string;
	table: (place: string) => string;
	change: string;
	target: string;
	year: string;
	before: string;
	after: string;
	morePlaces: (count: number) => string;
}

const zh: LightsText = {
	none: '这些数不会改变任何一盏灯。',
	filter: '按变化筛选',
	kinds: {
		worse: '变差',
		better: '变好',
		'newly-judged': '新有评估',
		'no-longer-judged': '不再评估',
		other: '其他变化'
	},
	noLight: '没有灯',
	table: (place) => `${place}会变的灯，可左右滚动`,
	change: '变化',
	target: '目标',
	year: '年份',
	before: '现在',
	after: '报送以后',
	morePlaces: (count) => `再显示 ${String(count)} 个地区`
};

const en: LightsText = {
	none: 'These figures would change no light.',
	filter: 'Filter by change',
	kinds: {
		worse: 'worse',
		better: 'better',
		'newly-judged': 'newly judged',
		'no-longer-judged': 'no longer judged',
		other: 'other changes'
	},
	noLight: 'no light',
	table: (place) => `Lights of ${place} that would change; scrolls sideways`,
	change: 'Change',
	target: 'Target',
	year: 'Year',
	before: 'Now',
	after: 'Once accepted',
	morePlaces: (count) => (count === 1 ? 'Show one more place' : `Show ${String(count)} more places`)
};

export const lightsText: Record<Language, LightsText> = { zh, en };
