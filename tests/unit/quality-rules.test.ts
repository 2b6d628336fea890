import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessmentSql } from '../../src/lib/assessment/assess';
import { qualitySql } from '../../src/lib/assessment/quality';
import { rowsOf } from '../../src/lib/engine/engine';
import { openNativeEngine } from '../../src/lib/engine/native';
import { parseQuality, readQuality } from '../../src/lib/figure/quality-seeds';
import { readMeasures } from '../../src/lib/figure/read';
import { loadQuality } from '../../src/lib/release/quality';
import { SeedError } from '../../src/lib/seed/fault';
import { fillWorkedCase } from '../support/judgement';

const letters = ['a', 'b', 'c', 'd'];
const known = { indicators: letters.map((id) => ({ id })), places: [{ code: '110000' }] };
const nothing = { file: 'seeds/quality/none.yaml', text: '' };
const parseRules = (text: string) =>
	parseQuality(
		{ thresholds: nothing, sums: nothing, rules: { file: 'seeds/quality/rules.yaml', text } },
		known
	);

interface Rule {
	left: string;
	operator: string;
	right: string;
	missing?: string;
}

/** Whether a rule holds between figures a to d of one place and year; null where it is skipped or nothing is reported. */
async function holds(rule: Rule, figures: Record<string, number>): Promise<boolean | null> {
	const engine = await openNativeEngine();
	try {
		await fillWorkedCase(engine, {
			indicators: letters.map((indicator_id) => ({
				indicator_id,
				kind: 'count',
				decimals: 0,
				rollup: 'none'
			})),
			figures: Object.entries(figures).map(([indicator_id, value]) => ({ indicator_id, year: 2020, value }))
		});
		const missing = rule.missing ?? 'SKIP_IF_ANY';
		await loadQuality(
			engine,
			parseRules(
				`[{ id: rule, title: 规则, title_en: Rule, severity: error, operator: '${rule.operator}',
				left: { expression: '${rule.left}', missing: ${missing} }, right: { expression: '${rule.right}', missing: ${missing} } }]`
			)
		);
		await engine.run(assessmentSql);
		await engine.run(qualitySql);
		const [row] = rowsOf<{ holds: boolean | null }>(
			await engine.query("SELECT holds FROM rule_result WHERE basis = 'all'")
		);
		return row?.holds ?? null;
	} finally {
		await engine.close();
	}
}

const all = { a: 1, b: 2, c: 3, d: 4 };

test.each<
	[
		left: string,
		operator: string,
		right: string,
		figures: Record<string, number>,
		missing: string,
		holds: boolean | null
	]
>([
	['a + b', '==', 'c - d', all, 'SKIP_IF_ANY', false],
	['c - d', '<=', 'a + b', all, 'SKIP_IF_ANY', true],
	['a', '==', '31', { a: 1111 }, 'SKIP_IF_ANY', false],
	['a * (b + c) / d', '==', '1.25', all, 'SKIP_IF_ANY', true],
	['a + b', '==', 'c', all, 'SKIP_IF_ANY', true],
	['a', '!=', 'b', all, 'SKIP_IF_ANY', true],
	['a', '>', '1', all, 'SKIP_IF_ANY', false],
	['a', '>=', '1', all, 'SKIP_IF_ANY', true],
	['a', '<', 'b - 1', all, 'SKIP_IF_ANY', false],
	['0.1 + 0.2', '==', '0.3 * a', all, 'SKIP_IF_ANY', true],
	['a / (b - 2)', '>', '0', all, 'SKIP_IF_ANY', null],
	['a + b', '==', 'c', { a: 3, c: 3 }, 'SKIP_IF_ANY', null],
	['a + b', '==', 'c', { a: 3, c: 3 }, 'SKIP_IF_ALL', true],
	['a + b', '==', 'c', { c: 3 }, 'SKIP_IF_ALL', null],
	['a + b', '==', 'c', { c: 3 }, 'NEVER_SKIP', false],
	['c', '==', 'd', { c: 1 }, 'NEVER_SKIP', false],
	['c', '==', 'd', {}, 'NEVER_SKIP', null],
	['a', 'compulsory_pair', 'b', { a: 1, b: 0 }, 'SKIP_IF_ANY', true],
	['a', 'compulsory_pair', 'b', { a: 1 }, 'SKIP_IF_ANY', false],
	['a', 'compulsory_pair', 'b', { c: 1 }, 'SKIP_IF_ANY', null],
	['a', 'exclusive_pair', 'b', { a: 1 }, 'SKIP_IF_ANY', true],
	['a', 'exclusive_pair', 'b', { a: 1, b: 2 }, 'SKIP_IF_ANY', false]
])('%s %s %s of %o, %s: %s', async (left, operator, right, figures, missing, expected) => {
	expect(await holds({ left, operator, right, missing }, figures)).toBe(expected);
});

const vectors = '../shared/vectors/dhis2_validation_rules.json';

describe.skipIf(!existsSync(vectors))(
	'the rules of DHIS2 (skipped where the published examples are not beside the project)',
	() => {
		test('every violation', async () => {
			const { vectors: examples } = JSON.parse(readFileSync(vectors, 'utf8')) as {
				vectors: {
					id: string;
					left: string;
					operator: string;
					right: string;
					left_value: number | 'missing' | 'present' | null;
					right_value: number | 'missing' | 'present' | null;
					missing_strategy: string;
					expected_violation: boolean;
				}[];
			};
			const expressionOf = (text: string) =>
				text.startsWith('[days]') ? '31' : text.toLowerCase().replace('-', ' - ');
			for (const example of examples) {
				const [left, right] = [expressionOf(example.left), expressionOf(example.right)];
				const single: Record<string, number> = {};
				for (const [name, value] of [
					[left, example.left_value],
					[right, example.right_value]
				] as const) {
					if (/^[a-d]$/.test(name) && value !== null && value !== 'missing') {
						single[name] = value === 'present' ? 1 : value;
					}
				}
				const figures = /[+-]/.test(left + right) ? all : single;
				const missing = example.missing_strategy.split(' ')[0] ?? '';
				const result = await holds({ left, operator: example.operator, right, missing }, figures);
				expect(result === false, example.id).toBe(example.expected_violation);
			}
			expect(examples).toHaveLength(9);
		});
	}
);

describe('faults are told by file and line', () => {
	test.each([
		['an unfinished expression', "left: { expression: 'a +' }", 'bad-expression', 4],
		['something that is no expression', 'left: { expression: "a; DROP TABLE figure" }', 'bad-expression', 4],
		['an indicator nobody knows', 'left: { expression: a - e }', 'unknown-indicator', 4],
		['a minus without blanks', 'left: { expression: a-b }', 'unknown-indicator', 4],
		['an operator nobody knows', "left: { expression: a }\n  operator: '=<'", 'wrong-value', 5]
	])('%s', (_, left, code, line) => {
		const operator = left.includes('operator') ? '' : "\n  operator: '<='";
		const text = `- id: rule\n  title: 规则\n  title_en: Rule\n  ${left}${operator}\n  right: { expression: b }\n  severity: error\n`;
		const fault = (() => {
			try {
				parseRules(text);
				return undefined;
			} catch (error) {
				return error;
			}
		})();
		expect(fault).toBeInstanceOf(SeedError);
		expect((fault as SeedError).faults).toMatchObject([{ file: 'seeds/quality/rules.yaml', line, code }]);
	});

	test('a sum of indicators without its total, and a place nobody knows', () => {
		const text = `- id: sum
  title: 合计
  title_en: Sum
  parts: { indicators: [a, b] }
  tolerance: 0
  declared:
    - { places: ['990000'], reason: 说明, reason_en: Told }
`;
		const parse = () =>
			parseQuality({ thresholds: nothing, rules: nothing, sums: { file: 'sums.yaml', text } }, known);
		expect(parse).toThrow(SeedError);
		expect(parse).toThrow(/sums\.yaml:4.*total[\s\S]*sums\.yaml:7.*990000/);
	});
});

test('what ships has thresholds for every kind of number, and sums and rules', () => {
	const measures = readMeasures(resolve('seeds'));
	const quality = readQuality(resolve('seeds'), { ...measures, places: [] });
	const kinds = new Set(measures.indicators.map(({ kind }) => kind).filter((kind) => kind !== 'grade'));
	expect(new Set(quality.thresholds.map(({ kind }) => kind))).toEqual(
		new Set([...kinds, 'index', 'growth', 'years'])
	);
	expect(quality.sums.length).toBeGreaterThan(3);
	expect(quality.rules.length).toBeGreaterThan(5);
});
