import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SeedError, type SeedFault } from '../seed/fault';
import { parseMeasures } from './parse';
import { readMeasures } from './read';

const plain = (id: string, unit: string) => `- id: ${id}
  name: ${id}
  name_en: ${id}
  unit: ${unit}
  decimals: 1
  kind: amount
  direction: increase
  flow: flow
  rollup: sum
  definition: 定义
  definition_en: Definition
`;
const indicators = `${plain('fund', '万元')}${plain('income', '亿元')}${plain('beds', '张')}- id: ratio
  name: 比重
  name_en: Ratio
  unit: '%'
  decimals: 2
  kind: share
  direction: increase
  minimum: 0
  maximum: 100
  flow: flow
  formula: { numerator: fund, denominator: income, factor: 100 }
  rollup: none
  definition: 定义
  definition_en: Definition
`;
const units = `- { symbol: '%', name_en: per cent, dimension: proportion, factor: 0.01 }
- { symbol: 万元, name_en: ten thousand yuan, dimension: money, factor: 10000 }
- { symbol: 亿元, name_en: hundred million yuan, dimension: money, factor: 100000000 }
- { symbol: 张, name_en: beds, dimension: beds, factor: 1 }
`;
const scales = `- id: hospital
  name: 医院等级
  name_en: Hospital grade
  source: 办法
  steps:
    - { label: 二级, label_en: II }
    - { label: 三级, label_en: III }
`;

function faultsOf(texts: {
	kinds?: string;
	indicators?: string;
	units?: string;
	scales?: string;
}): readonly SeedFault[] {
	try {
		parseMeasures({
			kinds: { file: 'institution-kinds.yaml', text: texts.kinds ?? '[]' },
			indicators: [{ file: 'indicators/a.yaml', text: texts.indicators ?? indicators }],
			units: { file: 'units.yaml', text: texts.units ?? units },
			scales: { file: 'scales.yaml', text: texts.scales ?? scales }
		});
	} catch (error) {
		if (error instanceof SeedError) return error.faults;
		throw error;
	}
	return [];
}
const named = (texts: Parameters<typeof faultsOf>[0]) =>
	faultsOf(texts).map(({ file, line, code }) => `${file}:${line} ${code}`);

test('measures without fault are all read', () => {
	expect(named({})).toEqual([]);
});

describe('each fault is named with its file and line', () => {
	test.each<[string, string, string, string]>([
		['a unit nobody knows', 'unit: 张', 'unit: 铺', 'indicators/a.yaml:26 unknown-unit'],
		[
			'a numerator nobody knows',
			'numerator: fund',
			'numerator: found',
			'indicators/a.yaml:44 unknown-indicator'
		],
		[
			'a formula of a formula',
			'numerator: fund',
			'numerator: ratio',
			'indicators/a.yaml:44 formula-of-formula'
		],
		['a share of unlike parts', 'numerator: fund', 'numerator: beds', 'indicators/a.yaml:44 unlike-parts'],
		[
			'growth of nothing known',
			'{ numerator: fund, denominator: income, factor: 100 }',
			'{ growth_of: x, since: 2016 }',
			'indicators/a.yaml:44 unknown-indicator'
		],
		['a grade without scale', 'kind: share', 'kind: grade', 'indicators/a.yaml:39 scale-missing'],
		['a scale without grade', 'minimum: 0', 'scale: hospital', 'indicators/a.yaml:41 scale-without-grade'],
		['a maximum below the minimum', 'maximum: 100', 'maximum: -1', 'indicators/a.yaml:42 bounds-reversed'],
		['an id given twice', 'id: beds', 'id: fund', 'indicators/a.yaml:23 duplicate'],
		['a field nobody knows', 'decimals: 2', 'digits: 2', 'indicators/a.yaml:38 unknown-field']
	])('%s', (_, from, to, fault) => {
		expect(indicators).toContain(from);
		expect(named({ indicators: indicators.replace(from, to) })).toContain(fault);
	});

	test('a scale nobody knows', () => {
		const graded = indicators.replace('kind: share', 'kind: grade\n  scale: clinic');
		expect(named({ indicators: graded })).toEqual(['indicators/a.yaml:40 unknown-scale']);
	});

	test('a step or a unit given twice', () => {
		expect(named({ scales: scales.replace('label: 三级', 'label: 二级') })).toEqual([
			'scales.yaml:7 repeated-step'
		]);
		expect(named({ units: units.replace('symbol: 张', 'symbol: 亿元') })).toContain('units.yaml:4 duplicate');
	});
});

test('the measures that ship are whole', () => {
	const measures = readMeasures(path.resolve('seeds'));
	const ids = measures.indicators.map(({ id }) => id);
	expect(ids).toEqual(expect.arrayContaining(['resident-population', 'gdp', 'health-industry-share-of-gdp']));
	const names = measures.indicators.flatMap(({ name, aliases }) => [name, ...aliases]);
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
