import { expect, test } from 'vitest';
import { SeedError } from '../seed/fault';
import { parseAllocations } from './allocations';

const places = [
	{ code: '510000', level: 'province', parent: '100000' },
	{ code: '510100', level: 'prefecture', parent: '510000' },
	{ code: '510300', level: 'prefecture', parent: '510000' }
];
const known = {
	places,
	targets: [
		{ id: 'followed', value: 10, breakdown: { as: 'part' } },
		{ id: 'compared', value: 10, breakdown: { as: 'reference' } }
	]
};
const parse = (text: string) => parseAllocations([{ file: 'seeds/allocations/a.yaml', text }], known);
const byHand = (values: string, reason = '') =>
	`- target: followed
  within: '510000'
  level: prefecture
  keys:
    - key: by-hand
      values: { ${values} }
${reason}`;

test('keys keep their order; parts by hand that add up need no reason, others need one', () => {
	const [allocation] = parse(
		"- { target: followed, within: '510000', level: prefecture, keys: [{ key: gdp, year: 2020 }, { key: base, year: 2021 }] }"
	);
	expect(allocation?.keys).toEqual([
		{ key: 'gdp', year: 2020 },
		{ key: 'base', year: 2021 }
	]);
	expect(parse(byHand("'510100': 6, '510300': 4"))).toHaveLength(1);
	expect(parse(byHand("'510100': 6, '510300': 5", '      reason: 留有余地\n'))).toHaveLength(1);
	expect(() => parse(byHand("'510100': 6, '510300': 5"))).toThrow(/a\.yaml:5: .*11.*10.*reason/);
});

test.each([
	[
		'a target nobody knows',
		"- { target: none, within: '510000', level: prefecture, keys: [{ key: gdp, year: 2020 }] }",
		'unknown-target'
	],
	[
		'a target that is not divided',
		"- { target: compared, within: '510000', level: prefecture, keys: [{ key: gdp, year: 2020 }] }",
		'not-followed'
	],
	[
		'a level without places',
		"- { target: followed, within: '510000', level: county, keys: [{ key: gdp, year: 2020 }] }",
		'no-parts'
	],
	[
		'a key given twice',
		"- { target: followed, within: '510000', level: prefecture, keys: [{ key: gdp, year: 2020 }, { key: gdp, year: 2021 }] }",
		'duplicate'
	],
	[
		'a key without its year',
		"- { target: followed, within: '510000', level: prefecture, keys: [{ key: gdp }] }",
		'missing-field'
	],
	['a place without its part', byHand("'510100': 10"), 'part-missing'],
	['the part of a place elsewhere', byHand("'510100': 6, '510300': 4, '410300': 0"), 'unknown-place']
])('%s is a fault', (_, text, code) => {
	const fault = (() => {
		try {
			parse(text);
			return undefined;
		} catch (error) {
			return error;
		}
	})();
	expect(fault).toBeInstanceOf(SeedError);
	expect((fault as SeedError).faults.map((one) => one.code)).toEqual([code]);
});
