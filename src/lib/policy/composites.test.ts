import { describe, expect, test } from 'vitest';
import { readMeasures } from '../figure/read';
import { SeedError } from '../seed/fault';
import { readSeeds } from './read';
import { parseComposites, readComposites } from './composites';

const measures = readMeasures('seeds');
const names = {
	...measures,
	policies: readSeeds('seeds').policies,
	places: ['510000', '500000'].map((code) => ({ code, level: 'province', parent: '100000', kind: '省' }))
};

const plain = `id: worked
title: 样例
title_en: Worked
places: { level: prefecture, within: '510000' }
from: 2021
method: { normalisation: efficacy, weights: stated, aggregation: arithmetic }
missing: { rule: renormalise, minimum_share: 0.5 }
weights_from: { own_choice: true, source: 自定, source_en: Own choice }
items:
  - { id: one, indicator: health-industry-share-of-gdp, weight: 60, satisfied: 7, unacceptable: 4 }
  - { id: two, indicator: maternal-mortality, weight: 40, satisfied: 8, unacceptable: 18 }
`;

function faultsOf(text: string): string[] {
	try {
		parseComposites([{ file: 'seeds/composites/worked.yaml', text }], names);
		return [];
	} catch (error) {
		if (!(error instanceof SeedError)) throw error;
		return error.faults.map(({ line, code }) => `${line} ${code}`);
	}
}

test('a plain composite is taken as it is written', () => {
	expect(faultsOf(plain)).toEqual([]);
});

describe('a fault is named with its line', () => {
	test.each<[string, string, string, string[]]>([
		['nobody scored', "places: { level: prefecture, within: '510000' }\n", '', ['1 who-is-scored']],
		[
			'places and agencies scored at once',
			'from: 2021',
			"agencies: { region: '510000', minimum_commitments: 2 }\nfrom: 2021",
			['1 who-is-scored', '11 what-is-measured', '12 what-is-measured']
		],
		['an unknown place', "within: '510000'", "within: '519999'", ['4 unknown-place']],
		['an unknown policy', 'from: 2021', 'policy: no-such-policy\nfrom: 2021', ['5 unknown-policy']],
		['an unknown indicator', 'health-industry-share-of-gdp', 'happiness', ['10 unknown-indicator']],
		['an item twice', 'id: two', 'id: one', ['11 item-twice']],
		[
			'no satisfactory value where the method needs one',
			', satisfied: 7',
			'',
			['10 out-of-order', '10 parameter-missing']
		],
		[
			'more is better, but the satisfactory value is lower',
			'satisfied: 7, unacceptable: 4',
			'satisfied: 4, unacceptable: 7',
			['10 out-of-order']
		],
		[
			'fewer is better, but the satisfactory value is higher',
			'satisfied: 8, unacceptable: 18',
			'satisfied: 18, unacceptable: 8',
			['11 out-of-order']
		],
		[
			'a method without its parameters',
			'normalisation: efficacy',
			'normalisation: goalposts',
			['10 parameter-missing', '11 parameter-missing']
		],
		[
			'goalposts upside down',
			'unacceptable: 4 }',
			'unacceptable: 4, goalposts: [9, 2] }',
			['10 out-of-order']
		],
		[
			'grades that do not rise',
			'unacceptable: 4 }',
			'unacceptable: 4, steps: [1, 2, 2, 4, 5] }',
			['10 out-of-order']
		],
		[
			'thresholds without goalposts',
			'unacceptable: 4 }',
			'unacceptable: 4, thresholds: { red: 4, green: 7 } }',
			['10 out-of-order']
		],
		[
			'an agency’s measure for places',
			'indicator: maternal-mortality',
			'measure: targets-in-order',
			['11 out-of-order', '11 what-is-measured']
		],
		['no weight', 'weight: 60', 'weight: 0', ['10 wrong-value']],
		[
			'a share of the weights beyond the whole',
			'minimum_share: 0.5',
			'minimum_share: 1.5',
			['7 wrong-value']
		],
		[
			'an unknown rule for what is missing',
			'rule: renormalise, minimum_share: 0.5',
			'rule: zero',
			['7 wrong-value']
		],
		['a field nobody knows', 'from: 2021', 'from: 2021\ncolour: red', ['6 unknown-field']]
	])('%s', (_, from, to, expected) => {
		const text = plain.replace(from, to);
		expect(text).not.toBe(plain);
		expect(faultsOf(text).toSorted()).toEqual(expected);
	});
});

test('an indicator without a direction of its own needs one said', () => {
	const text = plain.replace('indicator: maternal-mortality', 'indicator: hospital-authorised-bed-count');
	expect(faultsOf(text)).toContain('11 direction-missing');
});

test('what ships says where its weights come from', () => {
	const places = ['510000', '500000'].map((code) => ({
		code,
		level: 'province',
		parent: '100000',
		kind: '省'
	}));
	const composites = readComposites('seeds', { ...names, places });
	expect(composites.map(({ id }) => id)).toEqual([
		'chongqing-tertiary-hospitals',
		'new-quality-productivity',
		'sichuan-cities',
		'sichuan-departments'
	]);
	expect(
		composites.filter(({ weights_from }) => weights_from.source === '' || weights_from.source_en === '')
	).toEqual([]);
});
