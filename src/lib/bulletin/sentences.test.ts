import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from './facts';
import { inflect, writeSentences } from './sentences';
import { fill, tokensOf } from './template';
import { sentenceKeys } from './word-shapes';
import { bulletinWords } from './words';

const say = (facts: Facts, language: 'zh' | 'en') =>
	Object.fromEntries(
		Object.entries(writeSentences(facts, language)).map(([id, { template, values }]) => [
			id,
			fill(template, values)
		])
	);

/** Counts as the text writes them, beside the numbers. */
const factsOf = (numbers: Record<string, number>, values: Record<string, string> = {}): Facts => ({
	numbers,
	values: {
		...Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, String(count)])),
		...values
	}
});

const year = { year: '2024', area: '甲省', method: '序时进度', release: 'abc', known: '2025-03-01' };

describe('总体情况', () => {
	const facts = factsOf(
		{
			targets: 3,
			promises: 10,
			judged: 7,
			met: 4,
			onPace: 1,
			behind: 2,
			noData: 2,
			notEvaluable: 1,
			kept: 5,
			points: -2.5,
			illustrative: 6
		},
		{ ...year, keptShare: '71.4%', keptShareBefore: '73.9%', yearBefore: '2023', points: '2.5' }
	);

	test('counts lights that occur, and only those', () => {
		expect(say(facts, 'zh')['overall']).toBe(
			'2024年，甲省生效的政策目标共3项，落实到承诺对象为10项承诺。其中灯号可以比较的7项：已达成4项、符合进度1项、滞后2项；' +
				'已达成和符合进度合计5项，占71.4%。不计入占比的还有：无数据2项、无法评估1项。'
		);
	});

	test('a fall is told in percentage points, without a sign, and illustrative lights are told', () => {
		expect(say(facts, 'zh')['overallChange']).toBe(
			'这一占比比2023年的73.9%降低2.5个百分点。须注意：10项承诺中，6项的灯号依据示例数据得出，仅供演示，不得用作考核依据。'
		);
		expect(say(facts, 'en')['overallChange']).toContain('fell by 2.5 percentage points from 73.9% in 2023');
	});

	test('one percentage point is singular, no change is no fall', () => {
		const one = factsOf({ points: 1 }, { ...year, keptShareBefore: '50%', yearBefore: '2023' });
		expect(say(one, 'en')['overallChange']).toBe('The share rose by 1 percentage point from 50% in 2023.');
		const none = factsOf({ points: 0 }, { ...year, keptShareBefore: '50%', yearBefore: '2023' });
		expect(say(none, 'zh')['overallChange']).toBe('这一占比与2023年的50%基本持平。');
		expect(say(factsOf({}, year), 'zh')['overallChange']).toBe('');
	});

	test('English counts one target and one promise in the singular', () => {
		const one = factsOf(
			{ targets: 1, promises: 1, judged: 1, kept: 1, met: 1 },
			{ ...year, area: 'Jia', keptShare: '100%' }
		);
		expect(say(one, 'en')['overall']).toBe(
			'In 2024, 1 policy target was in force in Jia, which makes 1 promise of the places bound by it. ' +
				'1 has a light that can be compared: Met 1; met and on pace together are 1, 100%.'
		);
	});

	test('without promises it says so and nothing else', () => {
		expect(say(factsOf({ promises: 0 }, year), 'zh')['overall']).toBe(
			'2024年，甲省在所选范围内没有生效的目标。'
		);
	});
});

test('places are not ranked where there are too few, and equal shares have no first', () => {
	const few = factsOf({ ranked: 1, fewest: 5 }, year);
	expect(say(few, 'zh')['places']).toBe('可比承诺不少于5项的同级地区不足两个，不作比较。');
	const equal = factsOf(
		{ ranked: 3, fewest: 5, shareSpread: 0 },
		{ ...year, level: '市（州）', bestShare: '80%' }
	);
	expect(say(equal, 'zh')['places']).toContain('占比均为80%');
});

test('tasks: only states that occur, and late ones point to their annex', () => {
	const facts = factsOf({ tasks: 9, taskDone: 5, taskOverdue: 4, tasksIllustrative: 9 }, year);
	expect(say(facts, 'zh')['tasks']).toBe(
		'所涉政策登记并已开始的任务9项。2024年末，已完成5项、逾期4项。逾期和受阻的任务逐项列于附表4。其中9项的状态依据示例报送，仅供演示。'
	);
	expect(say(factsOf({ tasks: 1, taskDone: 1 }, year), 'en')['tasks']).toBe(
		'The policies concerned name 1 commitment that has begun. At the end of 2024: Done 1. None is overdue or blocked.'
	);
});

test('changes: where no light can be compared nothing is said to have stayed good', () => {
	const none = factsOf({ better: 0, worse: 0, same: 0, incomparable: 9 }, { ...year, yearBefore: '2023' });
	expect(say(none, 'zh')['changes']).toBe('与2023年之间没有灯号可以比较的承诺。');
	const some = factsOf({ better: 2, worse: 0, same: 1, incomparable: 0 }, { ...year, yearBefore: '2023' });
	expect(say(some, 'zh')['changes']).toContain('没有灯号变差的承诺。');
});

test('both languages bind the same numbers in every sentence', () => {
	for (const key of sentenceKeys) {
		const bound = (language: 'zh' | 'en') =>
			tokensOf(bulletinWords[language].sentence.sentences[key]).toSorted();
		expect(bound('en'), key).toEqual(bound('zh'));
	}
});

test('no sentence says a digit that is not a bound value', () => {
	const numbers = fc.dictionary(
		fc.constantFrom(
			'targets',
			'promises',
			'judged',
			'kept',
			'met',
			'behind',
			'noData',
			'illustrative',
			'headlines',
			'headlinesKept',
			'headlinesLate',
			'ranked',
			'shareSpread',
			'better',
			'worse',
			'same',
			'deepest',
			'unreported',
			'tasks',
			'taskOverdue',
			'points'
		),
		fc.integer({ min: 0, max: 3 })
	);
	fc.assert(
		fc.property(numbers, fc.constantFrom('zh' as const, 'en' as const), (counts, language) => {
			for (const { id, template } of Object.values(writeSentences(factsOf(counts, year), language))) {
				// The annex has a number of its own.
				const text = template.replaceAll(/\{[^}]*\}/g, '').replaceAll(/附表4|Annex 4/g, '');
				expect(text, id).not.toMatch(/[0-9[\]|]/);
			}
		})
	);
});

test('a word follows its count, whichever way it goes', () => {
	const text = '[count:target is|targets are]';
	expect([0, 1, 2, -1].map((count) => inflect(text, { count }))).toEqual([
		'targets are',
		'target is',
		'targets are',
		'target is'
	]);
});
