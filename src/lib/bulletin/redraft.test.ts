import { expect, test } from 'vitest';
import type { Bulletin } from './document';
import { textsFrom, withTexts } from './redraft';

const bulletin: Bulletin = {
	title: '通报',
	kind: '通报',
	issuer: { id: 'issuer', template: '康标', values: {} },
	facts: [],
	illustrative: false,
	sections: [
		{
			id: 'overall',
			heading: '一、总体情况',
			paragraphs: [{ id: 'overall', template: '滞后{behind}项。', values: { behind: '3' } }],
			blocks: []
		}
	],
	annexes: []
};

test('changed sentences take their place, others stay, unknown ones are left out', () => {
	const changed = withTexts(bulletin, { overall: '只有{behind}项\u0000滞后。', nothing: '没有这一段' });
	expect(changed.sections[0]?.paragraphs).toEqual([
		{ id: 'overall', template: '只有{behind}项 滞后。', values: { behind: '3' } }
	]);
	expect(changed.issuer).toEqual(bulletin.issuer);
});

test.each([[null], ['no json'], ['[1]'], ['{"a":1}'], [`{"a":"${'x'.repeat(5001)}"}`]])(
	'%j is no set of sentences',
	(json) => {
		expect(textsFrom(json)).toBeUndefined();
	}
);
