import { between, draw } from './draw.js';

/**
 * @typedef {import('../../src/lib/policy/schema.ts').Policy} Policy
 * @typedef {NonNullable<Policy['commitments']>[number]} Commitment
 * @typedef {{ commitment: string, year: number, state: string, evidence: string, note: string }} Report
 */

const newest = 2025;

/**
 * What was reported on the commitments by the end of each of the last years: some done, some late, some blocked, some never
 * reported. Evidence says that it is an example.
 * @param {readonly Policy[]} policies
 * @returns {Report[]}
 */
export function commitmentReports(policies) {
	return policies.flatMap((policy) =>
		(policy.commitments ?? []).flatMap((commitment) => reportsOn(commitment, policy))
	);
}

/**
 * @param {Commitment} commitment
 * @param {Policy} policy
 * @returns {Report[]}
 */
function reportsOn({ id, start, due, ongoing }, policy) {
	if (draw('commitment', id) < 0.14) return [];
	const from = start ?? policy.period.from;
	const end = due?.year ?? (ongoing ? undefined : policy.period.to);
	const last = Math.min(newest, (end ?? newest) + 3);
	const first = Math.max(from, last - 5);
	const begun = first + Math.floor(between(0, 1.6, 'begun', id));
	const finishes = finishOf(id, begun, end);
	const blocked = draw('blocked', id) < 0.07 ? begun + 1 + Math.floor(draw('since', id) * 2) : Infinity;
	/** @type {Report[]} */
	const reports = [];
	for (let year = first; year <= last; year += 1) {
		if (draw('unreported', id, year) < 0.12) continue;
		const state =
			year >= blocked ? 'blocked' : year >= finishes ? 'done' : year >= begun ? 'under-way' : 'not-started';
		reports.push({ commitment: id, year, state, ...wordsOf(id, state, year) });
		if (state === 'done') break;
	}
	return reports;
}

/**
 * The year a commitment is done in; never for most of those without an end.
 * @param {string} id
 * @param {number} begun
 * @param {number | undefined} end
 */
function finishOf(id, begun, end) {
	const chance = draw('finish', id);
	if (end === undefined) return chance < 0.15 ? begun + 2 + Math.floor(chance * 10) : Infinity;
	if (chance < 0.45) return Math.max(begun, end - Math.floor(draw('early', id) * 2));
	return chance < 0.65 ? end + 1 + Math.floor(draw('late', id) * 2) : Infinity;
}

const proofs = ['验收报告', '印发文件', '公开通报', '建成清单'];
const obstacles = ['资金未落实', '责任单位调整，待重新分工', '用地手续未办结'];

/**
 * @param {string} id
 * @param {string} state
 * @param {number} year
 */
function wordsOf(id, state, year) {
	if (state === 'done') {
		const proof = proofs[Math.floor(draw('proof', id) * proofs.length)] ?? '';
		return { evidence: `示例：${year} 年${proof}（演示用，并无此文件）`, note: '' };
	}
	const obstacle = obstacles[Math.floor(draw('obstacle', id) * obstacles.length)] ?? '';
	return { evidence: '', note: state === 'blocked' ? `示例：${obstacle}` : '' };
}
