/** What every JSON resource says of itself around its items. */
export interface Envelope<Item> {
	release: string;
	resource: string;
	documentation: string;
	licence: { zh: string; en: string };
	generated_from: { zh: string; en: string };
	illustrative: { zh: string; en: string };
	count: number;
	items: Item[];
}

/** Puts items into the frame that names their release, licence and origin. */
export function envelope<Item>(release: string, resource: string, items: Item[]): Envelope<Item> {
	return {
		release,
		resource,
		documentation: '/open',
		licence: {
			zh: '软件以 MIT 许可发布；数据为政策文件与统计资料中的事实，引用时请注明各条所列出处，各来源的条件见 /open。',
			en: 'The software is under the MIT licence. The data are facts from policy documents and statistics: cite the source each item names; the terms of the sources are listed at /open.'
		},
		generated_from: {
			zh: `由政策条文与填报数按同一规则生成；版本 ${release} 以其全部内容命名，内容不变则名称不变。`,
			en: `Made from the promises of policies and the reported figures by one rule; release ${release} is named by all it holds.`
		},
		illustrative: {
			zh: '政策、目标、指标、地区不含示例数据。填报数、评估、任务进展与机构含程序生成的示例数据，仅供演示：figures.csv 的 provenance 为 illustrative（任务进展与机构同此），assessment.csv 和 composite-scores.csv 的 illustrative 为 true。',
			en: 'Policies, targets, indicators and places hold no illustrative data. Figures, assessments, reports on commitments and institutions do, made by a program to demonstrate the system: provenance is illustrative there and in figures.csv, illustrative is true in assessment.csv and composite-scores.csv.'
		},
		count: items.length,
		items
	};
}
