import type { Light } from '$lib/chart/light';
import type { CommitmentStatus } from '$lib/assessment/states';

/** The mark each status shares with a light; the word tells them apart. */
export const commitmentMarks: Record<CommitmentStatus | 'not-begun', Light> = {
	done: 'met',
	ongoing: 'on-pace',
	'under-way': 'on-pace',
	'due-soon': 'slightly-behind',
	overdue: 'missed',
	blocked: 'worsening',
	'not-started': 'baseline-only',
	'no-report': 'no-data',
	'not-begun': 'not-applicable'
};
