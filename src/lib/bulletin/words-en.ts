import type { FrameWords, SentenceWords } from './word-shapes';

const sentence: SentenceWords = {
	sentences: {
		scope:
			'In {year}, {targets} policy [targets:target was|targets were] in force in {area}, which makes {promises} [promises:promise|promises] of the places bound by [targets:it|them].',
		scopePolicy:
			'In {year}, {targets} [targets:target|targets] of “{policy}” [targets:was|were] in force in {area}, which makes {promises} [promises:promise|promises] of the places bound by [targets:it|them].',
		nothing: 'In {year} no target was in force in {area} within the chosen scope.',
		judged: '{judged} [judged:has a light that can be compared|have lights that can be compared]: ',
		keptTogether: '; met and on pace together are {kept}, {keptShare}.',
		noneJudged: 'No promise has a light that can be compared.',
		rest: 'Outside of this share: ',
		shareRose:
			'The share rose by {points} percentage [points:point|points] from {keptShareBefore} in {yearBefore}.',
		shareFell:
			'The share fell by {points} percentage [points:point|points] from {keptShareBefore} in {yearBefore}.',
		shareSame: 'The share is about what it was in {yearBefore} ({keptShareBefore}).',
		illustrative:
			'Note: the lights of {illustrative} of the {promises} promises rest on illustrative figures. They demonstrate the system and must not be used to assess anybody.',
		headlines: 'Of {headlines} headline [headlines:target|targets] in force: ',
		headlinesKept: '{headlinesKept} with every comparable promise met or on pace',
		headlinesLate: '{headlinesLate} with places that do not keep pace',
		headlinesOpen: '{headlinesOpen} without a comparable light',
		headlineWorst:
			'The most places do not keep pace with “{worstTarget}”: {worstLate} of {worstJudged} that can be compared.',
		noHeadlines: 'There is no headline target within the chosen scope.',
		ranking:
			'{ranked} {level} have at least {fewest} comparable promises. The highest shares met or on pace: {leaders}; the lowest: {laggards}.',
		rankingEqual:
			'{ranked} {level} have at least {fewest} comparable promises; the share met or on pace is {bestShare} in each.',
		noRanking:
			'Fewer than two places of one level have at least {fewest} comparable promises; they are not ranked.',
		changes:
			'Compared with {yearBefore}, the light became better for {better} [better:promise|promises], worse for {worse} and stayed for {same}; the other {incomparable} cannot be compared between the two years.',
		noneComparable: 'No light can be compared with {yearBefore}.',
		noneWorse: 'No light became worse.',
		deepest:
			'{deepest} fell the furthest, among them {deepPlace}, “{deepTarget}”: from {deepBefore} to {deepNow}.',
		deepestOne: '{deepPlace}, “{deepTarget}” fell the furthest: from {deepBefore} to {deepNow}.',
		firstYear: '{year} is the first assessed year; there is no year before to compare with.',
		unreported:
			'{unreported} [unreported:figure that was due was|figures that were due were] not reported, for {unreportedTargets} [unreportedTargets:target|targets] and {unreportedPlaces} [unreportedPlaces:place|places].',
		silent: '{silentPlace} left out the most: {silentCount}.',
		allReported: 'Everything that was due was reported.',
		tasks:
			'The policies concerned name {tasks} [tasks:commitment|commitments] that [tasks:has|have] begun. At the end of {year}: ',
		tasksLate: 'Annex 4 lists those that are overdue or blocked.',
		tasksAgency: '{lateAgency} answers for the most overdue ones: {lateAgencyCount}.',
		tasksInTime: 'None is overdue or blocked.',
		tasksIllustrative:
			'The state of {tasksIllustrative} [tasksIllustrative:rests on an illustrative report|rest on illustrative reports], for demonstration only.',
		noTasks: 'The policies concerned name no commitment that has begun.',
		basis: 'Lights are judged by “{method}”; the rule stands on the page “Methods”.',
		known: 'Data as of the release published on {known}.',
		release: 'Release {release}; the same release and method give the same bulletin.',
		missingIsMissing:
			'A missing number is never zero and never counts as met. Differences and shares are worked out from unrounded numbers and rounded once, so parts may not add up exactly.',
		reportedOnly: 'This bulletin rests on official and compiled figures only, without illustrative ones.',
		illustrativeNote:
			'Figures marked “Illustrative” or hatched were made by a program to demonstrate the system; no place reported them.'
	},
	counted: (word, token) => `${word} {${token}}`,
	list: (items) => items.join(', '),
	andMore: (list, more) => `${list} and ${more} more`,
	withShare: (name, share) => `${name} (${share})`,
	levels: { country: 'countries', province: 'provinces', prefecture: 'prefectures', county: 'counties' },
	space: ' '
};

const frame: FrameWords = {
	title: (area, year, policy) =>
		policy === null
			? `Bulletin on health policy targets in ${area}, ${year}`
			: `Bulletin on the targets of “${policy}” in ${area}, ${year}`,
	kind: 'Bulletin',
	issuer: 'Made by Kangbiao · release {release}',
	issuerKnown: ' · data as of {known}',
	period: (year) => `1 January to 31 December ${year}`,
	sections: {
		overall: 'Overall',
		headlines: 'Headline targets',
		places: 'Places',
		changes: 'Changes since last year',
		unreported: 'Reporting',
		tasks: 'Commitments',
		notes: 'Data and method'
	},
	numeral: (index) => `${index + 1}. `,
	annex: (index, title) => `Annex ${index}. ${title}`,
	annexes: {
		targets: 'Targets',
		places: 'Places',
		promises: 'Every promise (target × place)',
		tasks: 'Commitments overdue or blocked'
	},
	tables: {
		worse: 'Promises whose light became worse, the furthest fall first',
		silent: 'What was not reported'
	},
	charts: {
		lights: 'Lights of all promises',
		policies: 'By policy',
		headlines: 'Headline targets: value against promise, or the lights of their places',
		places: 'Lights of each place’s promises, the highest share first',
		map: 'Lights by place'
	},
	column: {
		target: 'Target',
		promise: 'Promise',
		promises: 'Promises',
		due: 'Due',
		bound: 'Places bound',
		place: 'Place',
		share: 'Met or on pace',
		rank: 'Rank',
		other: 'Other',
		actual: 'Actual',
		path: 'Due by now',
		gap: 'Distance to promise',
		light: 'Light',
		before: 'Year before',
		change: 'Change',
		places: 'Places',
		count: 'Count',
		task: 'Commitment',
		policy: 'Policy',
		agency: 'Responsible',
		state: 'State',
		evidence: 'Last report'
	},
	notApplicable: (count) =>
		`${count} further ${count === 1 ? 'place' : 'places'}: not applicable (the condition does not hold)`,
	moreWorse: (count) => `${count} more in annex 3, column “Change”.`,
	otherHelp: '“Other”: baseline only, not evaluable, not applicable.',
	unitNote: 'Values are in the unit of the indicator, named in the target’s row.',
	illustrativeMark: 'Illustrative',
	illustrativeHead: 'Contains illustrative figures: for demonstration only, not to be used to assess anybody',
	noAgency: 'Not named',
	reportOf: (year) => `reported for ${year}`,
	facts: {
		year: 'Year',
		area: 'Area',
		policy: 'Policies',
		method: 'Method',
		release: 'Release',
		known: 'Data as of',
		data: 'Figures'
	},
	allPolicies: 'All registered policies',
	dataAll: 'Official, compiled and illustrative',
	dataReported: 'Official and compiled'
};

export const en = { sentence, frame };
