import type { PaceProps } from './pace';

const pace: PaceProps = {
	title: '每年的变化：需要的与曾经有过的',
	required: { label: '今后需要', value: 4.67, text: '+4.67 个百分点', note: '2022–2025' },
	held: [
		{ label: '本地最快一年', value: 4, text: '+4 个百分点', note: '2021 年比上年' },
		{ label: '本地最快三年平均', value: 2.5, text: '+2.5 个百分点', note: '2019–2022 年' },
		{ label: '最近', value: -1.2, text: '−1.2 个百分点' },
		{
			label: '同级最快一年',
			value: 6,
			text: '+6 个百分点',
			note: '阿坝藏族羌族自治州 2021 年比上年',
			illustrative: true
		}
	],
	words: { illustrative: '示例' }
};

export const paceCases: Record<string, PaceProps> = {
	forward: pace,
	downward: {
		...pace,
		required: { label: '今后需要', value: -2.33, text: '−2.33‰' },
		held: [{ label: '本地最快一年', value: -2, text: '−2‰', note: '2021 年比上年' }]
	},
	'never-held': {
		...pace,
		held: [{ label: '本地最快一年', value: null, text: '—', note: '没有可比的填报' }]
	}
};
