import type { TimelineEntry, TimelineProps } from './timeline';

const entry = (
	id: string,
	from: number | null,
	to: number | null,
	more: Partial<TimelineEntry> = {}
): TimelineEntry => ({
	id,
	label: `任务 ${id}`,
	from,
	to,
	ongoing: false,
	light: 'on-pace',
	status: '推进中',
	href: `/tasks#${id}`,
	...more
});

const timeline: TimelineProps = {
	title: '时间轴：5 项任务',
	now: 2022,
	groups: [
		{
			id: 'plan',
			label: '四川健康产业规划',
			href: '/tasks?policy=plan',
			entries: [
				entry('done', 2020, 2021, { light: 'met', status: '已完成' }),
				entry('overdue', 2021, 2022, { light: 'missed', status: '逾期', illustrative: true }),
				entry('ongoing', 2022, null, { ongoing: true, status: '持续推进' }),
				entry('late', 2024, 2025, { light: 'not-applicable', status: '未到起始年' })
			]
		},
		{
			id: 'opinion',
			label: '意见',
			entries: [entry('undated', null, null, { light: 'no-data', status: '未报送', href: undefined })]
		}
	],
	words: {
		now: '2022 年底',
		several: (count) => `${String(count)} 项`,
		span: (from, to, ongoing) =>
			to === null ? `${String(from)} 年起${ongoing ? '持续推进' : ''}` : `${String(from)}–${String(to)}`,
		illustrative: '示例',
		none: '没有任务'
	},
	hrefOf: (group, entries) => `/tasks?policy=${group.id}&count=${String(entries.length)}`
};

export const timelineCases: Record<string, TimelineProps> = {
	groups: timeline,
	together: {
		...timeline,
		mostStrips: 1,
		groups: [
			{
				id: 'plan',
				label: '规划',
				entries: [
					entry('a', 2021, 2025),
					entry('b', 2021, 2025),
					entry('c', 2021, 2025, { light: 'met', status: '已完成' })
				]
			}
		]
	},
	empty: { ...timeline, groups: [] }
};
