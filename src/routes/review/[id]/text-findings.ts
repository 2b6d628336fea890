import type { SupposedFinding } from '$lib/assessment/supposed-quality';
import type { Language } from '$lib/text';

interface FindingText {
	heading: string;
	lead: string;
	none: string;
	effect: string;
	effects: Record<SupposedFinding['effect'], string>;
	figure: string;
	cell: string;
}

export const findingText: Record<Language, FindingText> = {
	zh: {
		heading: '数据质量：采纳后的发现',
		lead: '以与发布时相同的检查，对已报数加上这份报送的数来查（不含示例数据）。只提示核对，不改动任何数，也不妨碍采纳。',
		none: '这些数没有带来、也没有消除任何质量发现。',
		effect: '影响',
		effects: { brought: '新出现', settled: '将消除', stays: '仍在' },
		figure: '地区与指标',
		cell: '单元格'
	},
	en: {
		heading: 'Data quality once accepted',
		lead: 'The checks of a release, on the reported figures with those of this submission among them (illustrative ones left out). They point at what is worth a look; nothing is changed, and nothing keeps you from accepting.',
		none: 'These figures bring no finding and settle none.',
		effect: 'Effect',
		effects: { brought: 'new', settled: 'settled', stays: 'stays' },
		figure: 'Place and indicator',
		cell: 'Cell'
	}
};
