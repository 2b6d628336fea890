import { lightOrder } from '$lib/cube/tally';
import { messagesOf, type Language } from '$lib/text';
import { rankedLights } from '$lib/cube/ranked-lights';
import { factName, taskFact, type Facts } from './facts';
import { taskStates } from './tasks';
import { tokensOf, valueOf, type BoundText } from './template';
import type { SentenceKey, SentenceWords } from './word-shapes';
import { bulletinWords } from './words';

/** The paragraphs of a bulletin, in its order. */
export type ParagraphId =
	'overall' | 'overallChange' | 'headlines' | 'places' | 'changes' | 'unreported' | 'tasks' | 'notes';

/** The finding of each paragraph, as a template with its values. */
export function writeSentences(facts: Facts, language: Language): Record<ParagraphId, BoundText> {
	const writer = new Writer(facts, language);
	return {
		overall: writer.overall(),
		overallChange: writer.overallChange(),
		headlines: writer.headlines(),
		places: writer.places(),
		changes: writer.changes(),
		unreported: writer.unreported(),
		tasks: writer.tasks(),
		notes: writer.notes()
	};
}

/** `[count:one|many]` by the number of that name: one for 1, many for all others. */
export function inflect(template: string, numbers: Readonly<Record<string, number>>): string {
	return template.replaceAll(
		/\[([a-zA-Z]+):([^|\]]*)\|([^\]]*)\]/g,
		(_, name: string, one: string, many: string) => (Math.abs(numbers[name] ?? NaN) === 1 ? one : many)
	);
}

class Writer {
	private readonly words: SentenceWords;
	private readonly numbers: Facts['numbers'];
	private readonly values: Facts['values'];

	constructor(
		facts: Facts,
		private readonly language: Language
	) {
		this.words = bulletinWords[language].sentence;
		this.numbers = facts.numbers;
		this.values = facts.values;
	}

	overall(): BoundText {
		if (this.number('promises') === 0) return this.paragraph('overall', [this.said('nothing')]);
		const best = rankedLights.toReversed();
		const judged = this.number('judged') > 0;
		return this.paragraph('overall', [
			this.said(this.has('policy') ? 'scopePolicy' : 'scope'),
			judged ? this.said('judged') + this.counts(best) + this.said('keptTogether') : this.said('noneJudged'),
			this.listed('rest', this.counts(lightOrder.filter((light) => !rankedLights.includes(light))))
		]);
	}

	overallChange(): BoundText {
		const points = this.numbers['points'];
		return this.paragraph('overallChange', [
			points === undefined
				? ''
				: this.said(points > 0 ? 'shareRose' : points < 0 ? 'shareFell' : 'shareSame'),
			this.number('illustrative') > 0 ? this.said('illustrative') : ''
		]);
	}

	headlines(): BoundText {
		if (this.number('headlines') === 0) return this.paragraph('headlines', [this.said('noHeadlines')]);
		const parts = (['headlinesKept', 'headlinesLate', 'headlinesOpen'] as const).filter(
			(key) => this.number(key) > 0
		);
		const separator = this.language === 'zh' ? '，' : '; ';
		const end = this.language === 'zh' ? '。' : '.';
		return this.paragraph('headlines', [
			this.said('headlines') + parts.map((key) => this.said(key)).join(separator) + end,
			this.has('worstTarget') ? this.said('headlineWorst') : ''
		]);
	}

	places(): BoundText {
		const key =
			this.number('ranked') < 2
				? 'noRanking'
				: this.numbers['shareSpread'] === 0
					? 'rankingEqual'
					: 'ranking';
		return this.paragraph('places', [this.said(key)]);
	}

	changes(): BoundText {
		if (!this.has('yearBefore')) return this.paragraph('changes', [this.said('firstYear')]);
		if (this.number('better') + this.number('worse') + this.number('same') === 0)
			return this.paragraph('changes', [this.said('noneComparable')]);
		return this.paragraph('changes', [
			this.said('changes'),
			this.number('worse') === 0
				? this.said('noneWorse')
				: this.has('deepPlace')
					? this.said(this.number('deepest') === 1 ? 'deepestOne' : 'deepest')
					: ''
		]);
	}

	unreported(): BoundText {
		if (this.number('unreported') === 0)
			return this.paragraph('unreported', [this.number('promises') > 0 ? this.said('allReported') : '']);
		return this.paragraph('unreported', [
			this.said('unreported'),
			this.has('silentPlace') ? this.said('silent') : ''
		]);
	}

	tasks(): BoundText {
		if (this.number('tasks') === 0) return this.paragraph('tasks', [this.said('noTasks')]);
		const { commitmentStatus } = messagesOf(this.language);
		const isLate = this.number(taskFact('overdue')) + this.number(taskFact('blocked')) > 0;
		const present = taskStates.filter((status) => this.number(taskFact(status)) > 0);
		return this.paragraph('tasks', [
			this.listed(
				'tasks',
				this.words.list(
					present.map((status) => this.words.counted(commitmentStatus[status], taskFact(status)))
				)
			),
			this.has('lateAgency') ? this.said('tasksAgency') : '',
			this.said(isLate ? 'tasksLate' : 'tasksInTime'),
			this.number('tasksIllustrative') > 0 ? this.said('tasksIllustrative') : ''
		]);
	}

	notes(): BoundText {
		return this.paragraph('notes', [
			this.said('basis'),
			this.has('known') ? this.said('known') : '',
			this.said('release'),
			this.said('missingIsMissing'),
			this.has('reportedOnly') ? this.said('reportedOnly') : this.said('illustrativeNote')
		]);
	}

	private number(name: string): number {
		return this.numbers[name] ?? 0;
	}

	private has(name: string): boolean {
		return valueOf(this.values, name) !== undefined;
	}

	private said(key: SentenceKey): string {
		return inflect(this.words.sentences[key], this.numbers);
	}

	/** The lights of a list that occur, each with its count. */
	private counts(lights: readonly (keyof ReturnType<typeof messagesOf>['light'])[]): string {
		const { light: names } = messagesOf(this.language);
		return this.words.list(
			lights
				.filter((light) => this.number(factName(light)) > 0)
				.map((light) => this.words.counted(names[light], factName(light)))
		);
	}

	/** A sentence that ends with a list; nothing where the list is empty. */
	private listed(key: SentenceKey, list: string): string {
		if (list === '') return '';
		return `${this.said(key)}${list}${this.language === 'zh' ? '。' : '.'}`;
	}

	private paragraph(id: ParagraphId, sentences: readonly string[]): BoundText {
		const template = sentences.filter((sentence) => sentence !== '').join(this.words.space);
		const bound = tokensOf(template);
		const values = bound.map((name) => [name, valueOf(this.values, name) ?? '—'] as const);
		return { id, template, values: Object.fromEntries(values) };
	}
}
