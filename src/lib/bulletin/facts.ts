import type { Light } from '$lib/assessment/assessment';
import { fallOf, fewestJudged, keptOf, type BulletinSlice, type PlaceStanding } from '$lib/cube/bulletin';
import type { LightCount } from '$lib/cube/tally';
import { formatNumber, messagesOf, type Language } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import type { TaskStanding } from './tasks';
import type { SentenceWords } from './word-shapes';

/** What the sentences of a bulletin may say: numbers to choose and inflect by, and every value as it is written. */
export interface Facts {
	numbers: Record<string, number>;
	values: Record<string, string>;
}

export interface FactSources {
	slice: BulletinSlice;
	tasks: TaskStanding;
	naming: Naming;
	words: SentenceWords;
	/** The area and the policy as the text names them. */
	area: string;
	policy: string | null;
	/** Which targets are headline ones. */
	isHeadline: (target: string) => boolean;
}

/** `slightly-behind` → `slightlyBehind`: the name under which a text binds a count of it. */
export function factName(code: string): string {
	return code.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Works out everything the sentences may say; what does not exist (a share of nothing, a year before the first) is left out. */
export function factsOf(sources: FactSources): Facts {
	const { slice, naming, area, policy } = sources;
	const { overview, before } = slice;
	const facts = new FactSheet(naming.language);
	facts.value('year', String(overview.year));
	facts.value('area', area);
	if (policy !== null) facts.value('policy', policy);
	facts.count('targets', overview.targets);
	facts.count('promises', overview.promises);
	facts.count('illustrative', overview.illustrative);
	for (const { light, count } of overview.counts) facts.count(factName(light), count);
	shares(facts, overview.counts, before);
	headlines(facts, sources);
	places(facts, sources);
	changes(facts, sources);
	unreported(facts, sources);
	taskFacts(facts, sources);
	return facts;
}

class FactSheet implements Facts {
	readonly numbers: Record<string, number> = {};
	readonly values: Record<string, string> = {};

	constructor(readonly language: Language) {}

	count(name: string, count: number): void {
		this.numbers[name] = count;
		this.values[name] = formatNumber(count, 0, this.language);
	}

	value(name: string, text: string): void {
		this.values[name] = text;
	}
}

function shares(facts: FactSheet, counts: readonly LightCount[], before: BulletinSlice['before']): void {
	const { judged, kept } = keptOf(counts);
	facts.count('judged', judged);
	facts.count('kept', kept);
	if (before) facts.value('yearBefore', String(before.year));
	if (judged === 0) return;
	facts.value('keptShare', sharePercent(kept / judged, facts.language));
	const earlier = before ? keptOf(before.counts) : { judged: 0, kept: 0 };
	if (earlier.judged === 0) return;
	facts.value('keptShareBefore', sharePercent(earlier.kept / earlier.judged, facts.language));
	// Rounded once, from the shares themselves, not from their rounded forms.
	const points = Math.round((kept / judged - earlier.kept / earlier.judged) * 1000) / 10;
	facts.numbers['points'] = points;
	facts.value('points', formatNumber(Math.abs(points), 1, facts.language, { fixed: true }));
}

/** A share as statistics write it: 0.72 as 72.0%. */
export function sharePercent(share: number, language: Language): string {
	return `${formatNumber(share * 100, 1, language, { fixed: true })}%`;
}

const late: readonly Light[] = ['slightly-behind', 'behind', 'worsening', 'missed'];

function headlines(facts: FactSheet, { slice, naming, isHeadline }: FactSources): void {
	const own = slice.targets
		.filter(({ target_id }) => isHeadline(target_id))
		.map(({ target_id, counts }) => ({
			target_id,
			...keptOf(counts),
			late: counts.filter(({ light }) => late.includes(light)).reduce((sum, { count }) => sum + count, 0)
		}));
	facts.count('headlines', own.length);
	facts.count('headlinesKept', own.filter(({ judged, late }) => judged > 0 && late === 0).length);
	facts.count('headlinesLate', own.filter(({ late }) => late > 0).length);
	facts.count('headlinesOpen', own.filter(({ judged }) => judged === 0).length);
	const [worst, next] = own.toSorted((a, b) => b.late - a.late);
	if (!worst || worst.late === 0 || worst.late === next?.late) return;
	facts.value('worstTarget', naming.targetTitle(worst.target_id));
	facts.count('worstLate', worst.late);
	facts.count('worstJudged', worst.judged);
}

function places(facts: FactSheet, { slice, naming, words }: FactSources): void {
	const ranked = slice.places.filter(({ rank }) => rank !== null);
	facts.count('fewest', fewestJudged);
	facts.count('ranked', ranked.length);
	const [first, last] = [ranked[0], ranked.at(-1)];
	if (!first || !last || slice.rankedLevel === null) return;
	facts.value('level', words.levels[slice.rankedLevel]);
	facts.value('bestShare', sharePercent(first.share ?? 0, facts.language));
	facts.value('worstShare', sharePercent(last.share ?? 0, facts.language));
	const told = (group: readonly PlaceStanding[]) =>
		shortened(
			group.map(({ place_code, share }) =>
				words.withShare(naming.placeName(place_code), sharePercent(share ?? 0, facts.language))
			),
			words
		);
	const most = mostTold(ranked.length);
	facts.value('leaders', told(edgeOf(ranked, most)));
	facts.value('laggards', told(edgeOf(ranked.toReversed(), most)));
	facts.numbers['shareSpread'] = (first.share ?? 0) - (last.share ?? 0);
}

/** How many places are named at each end of a ranking. */
export function mostTold(ranked: number): number {
	return ranked >= 6 ? 3 : 1;
}

/**
 * Who stands at an end of a ranking: whole groups of equals, at least one, at most `most` places together, and never those at the
 * other end.
 */
export function edgeOf<Place extends { share: number | null }>(
	ranked: readonly Place[],
	most: number
): Place[] {
	const groups = [...Map.groupBy(ranked, ({ share }) => share).values()].slice(0, -1);
	const told: Place[] = [];
	for (const group of groups) {
		if (told.length > 0 && told.length + group.length > most) break;
		told.push(...group);
	}
	return told;
}

const mostNames = 6;

function shortened(names: readonly string[], words: SentenceWords): string {
	return names.length <= mostNames
		? words.list(names)
		: words.andMore(words.list(names.slice(0, mostNames - 1)), names.length - (mostNames - 1), names.length);
}

function changes(facts: FactSheet, { slice, naming }: FactSources): void {
	const { light: lightWords } = messagesOf(naming.language);
	facts.count('better', slice.better);
	facts.count('worse', slice.worse.length);
	facts.count('same', slice.same);
	facts.count('incomparable', slice.overview.promises - slice.better - slice.worse.length - slice.same);
	const deepest = slice.worse[0];
	if (!deepest?.previous_light) return;
	facts.count('deepest', slice.worse.filter((row) => fallOf(row) === fallOf(deepest)).length);
	facts.value('deepPlace', naming.placeName(deepest.place_code));
	facts.value('deepTarget', naming.targetTitle(deepest.target_id));
	facts.value('deepBefore', lightWords[deepest.previous_light]);
	facts.value('deepNow', lightWords[deepest.light]);
}

function unreported(facts: FactSheet, { slice, naming }: FactSources): void {
	const byPlace = [...Map.groupBy(slice.unreported, ({ place_code }) => place_code)]
		.map(([place_code, rows]) => ({ place_code, count: rows.length }))
		.toSorted((a, b) => b.count - a.count);
	facts.count('unreported', slice.unreported.length);
	facts.count('unreportedTargets', new Set(slice.unreported.map(({ target_id }) => target_id)).size);
	facts.count('unreportedPlaces', byPlace.length);
	const [first, second] = byPlace;
	if (!first || first.count === second?.count) return;
	facts.value('silentPlace', naming.placeName(first.place_code));
	facts.count('silentCount', first.count);
}

function taskFacts(facts: FactSheet, { tasks, naming }: FactSources): void {
	facts.count('tasks', tasks.entries.length);
	facts.count('tasksIllustrative', tasks.illustrative);
	for (const { status, count } of tasks.counts) facts.count(taskFact(status), count);
	if (!tasks.latest) return;
	const { agency, count } = tasks.latest;
	facts.value('lateAgency', naming.pick(agency.name, agency.name_en));
	facts.count('lateAgencyCount', count);
}

/** Names of task states stand apart from those of lights. */
export function taskFact(status: string): string {
	return factName(`task-${status}`);
}
