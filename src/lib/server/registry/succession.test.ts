import { expect, test } from 'vitest';
import type { OpenAgency } from '../open/agencies';
import { Succession } from './succession';

const agency = (agency_id: string, ...successors: string[]): OpenAgency => ({
	agency_id,
	name: agency_id,
	name_en: agency_id,
	region: '510000',
	from_year: null,
	to_year: null,
	note: null,
	note_en: null,
	printed: [],
	succeeded_by: successors.map((successor) => ({ agency_id: successor, year: 2018, source: '改革方案' }))
});

/** 卫生厅 became 卫生计生委 and then 卫生健康委; 经信委 was split in two. */
const succession = new Succession([
	agency('health-department', 'family-planning'),
	agency('family-planning', 'health-commission'),
	agency('health-commission'),
	agency('economy-commission', 'economy-department', 'big-data-centre'),
	agency('economy-department'),
	agency('big-data-centre')
]);

test('duties are followed over several reforms', () => {
	expect(succession.successorsOf('health-department')).toEqual(['family-planning', 'health-commission']);
	expect(succession.presentOf('health-department')).toEqual(['health-commission']);
	expect(succession.formerOf('health-commission')).toEqual(['health-department', 'family-planning']);
});

test('an agency that was split has two successors, one that exists is itself', () => {
	expect(succession.presentOf('economy-commission')).toEqual(['economy-department', 'big-data-centre']);
	expect(succession.presentOf('economy-department')).toEqual(['economy-department']);
	expect(succession.formerOf('economy-commission')).toEqual([]);
});

test('a name that came back does not turn in a circle', () => {
	const circle = new Succession([agency('one', 'two'), agency('two', 'one')]);
	expect(circle.successorsOf('one')).toEqual(['two']);
	expect(circle.presentOf('one')).toEqual(['one']);
});
