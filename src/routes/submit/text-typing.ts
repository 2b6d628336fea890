import type { Language } from '$lib/text';

interface TypingText {
	lead: string;
	place: string;
	policy: string;
	until: string;
	choose: string;
	table: (place: string) => string;
	indicator: string;
	unit: string;
	take: string;
	nothing: string;
	fileName: string;
}

export const typingText: Record<Language, TypingText> = {
	zh: {
		lead: '少量的数可以直接填。空着的不报送；“—”表示缺，不是零。填好以后当作一个 CSV 文件读取。',
		place: '地区',
		policy: '政策',
		until: '到哪一年',
		choose: '请选择',
		table: (place) => `${place}的数，可左右滚动`,
		indicator: '指标',
		unit: '单位',
		take: '读取填好的数',
		nothing: '还没有填一个数。',
		fileName: '手工填写'
	},
	en: {
		lead: 'A few figures can be typed. What is left empty is not handed in; “—” says that a figure is missing, which is not zero. What you type is read as a CSV file.',
		place: 'Place',
		policy: 'Policy',
		until: 'Up to year',
		choose: 'Choose',
		table: (place) => `Figures of ${place}; scrolls sideways`,
		indicator: 'Indicator',
		unit: 'Unit',
		take: 'Read what is typed',
		nothing: 'Not one figure is typed yet.',
		fileName: 'typed'
	}
};
