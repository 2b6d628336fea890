import type { Language } from '$lib/text';

interface ChoiceText {
	heading: string;
	place: string;
	taken: string;
	takenWords: Record<'yes' | 'no', string>;
	every: string;
	none: string;
	clear: string;
}

export const choiceText: Record<Language, ChoiceText> = {
	zh: {
		heading: '筛选填报数',
		place: '地区（名称或代码）',
		taken: '采纳',
		takenWords: { yes: '已采纳', no: '未采纳' },
		every: '全部',
		none: '没有符合条件的填报数。',
		clear: '全部填报数'
	},
	en: {
		heading: 'Choose figures',
		place: 'Place (name or code)',
		taken: 'Accepted',
		takenWords: { yes: 'accepted', no: 'not accepted' },
		every: 'all',
		none: 'No figure is like that.',
		clear: 'All figures'
	}
};
