import type { CataloguePlace } from '$lib/assessment/catalogue';

/** The sentences a bulletin is made of; `{name}` binds a value, `[name:one|many]` inflects by a count. */
export const sentenceKeys = [
	'scope',
	'scopePolicy',
	'nothing',
	'judged',
	'keptTogether',
	'noneJudged',
	'rest',
	'shareRose',
	'shareFell',
	'shareSame',
	'illustrative',
	'headlines',
	'headlinesKept',
	'headlinesLate',
	'headlinesOpen',
	'headlineWorst',
	'noHeadlines',
	'ranking',
	'rankingEqual',
	'noRanking',
	'changes',
	'noneComparable',
	'noneWorse',
	'deepest',
	'deepestOne',
	'firstYear',
	'unreported',
	'silent',
	'allReported',
	'tasks',
	'tasksLate',
	'tasksAgency',
	'tasksInTime',
	'tasksIllustrative',
	'noTasks',
	'basis',
	'known',
	'release',
	'missingIsMissing',
	'reportedOnly',
	'illustrativeNote'
] as const;

export type SentenceKey = (typeof sentenceKeys)[number];

export interface SentenceWords {
	sentences: Record<SentenceKey, string>;
	/** A count of one light or task state inside a list: `已达成{met}项`. */
	counted: (word: string, token: string) => string;
	list: (items: readonly string[]) => string;
	/** The first names of a longer list. */
	andMore: (list: string, more: number, all: number) => string;
	withShare: (name: string, share: string) => string;
	levels: Record<CataloguePlace['level'], string>;
	/** What stands between two sentences. */
	space: string;
}

/** The words of a bulletin around its sentences. */
export interface FrameWords {
	title: (area: string, year: number, policy: string | null) => string;
	kind: string;
	/** The line that says who made it, bound to the release; and how it goes on where the day of publication is known. */
	issuer: string;
	issuerKnown: string;
	period: (year: number) => string;
	sections: Record<'overall' | 'headlines' | 'places' | 'changes' | 'unreported' | 'tasks' | 'notes', string>;
	numeral: (index: number) => string;
	annex: (index: number, title: string) => string;
	annexes: Record<'targets' | 'places' | 'promises' | 'tasks', string>;
	tables: Record<'worse' | 'silent', string>;
	charts: Record<'lights' | 'policies' | 'headlines' | 'places' | 'map', string>;
	column: Record<
		| 'target'
		| 'promise'
		| 'promises'
		| 'due'
		| 'bound'
		| 'place'
		| 'share'
		| 'rank'
		| 'other'
		| 'actual'
		| 'path'
		| 'gap'
		| 'light'
		| 'before'
		| 'change'
		| 'places'
		| 'count'
		| 'task'
		| 'policy'
		| 'agency'
		| 'state'
		| 'evidence',
		string
	>;
	notApplicable: (count: number) => string;
	moreWorse: (count: number) => string;
	otherHelp: string;
	unitNote: string;
	illustrativeMark: string;
	illustrativeHead: string;
	noAgency: string;
	reportOf: (year: number) => string;
	facts: Record<'year' | 'area' | 'policy' | 'method' | 'release' | 'known' | 'data', string>;
	allPolicies: string;
	dataAll: string;
	dataReported: string;
}
