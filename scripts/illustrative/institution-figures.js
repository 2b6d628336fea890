import { between, draw, pick } from './draw.js';
import { fateOf, margin } from './fate.js';
import { sizeOf } from './register.js';

/**
 * @typedef {import('./register.js').Entry} Entry
 * @typedef {import('./sheet.js').Drawn} Drawn
 * @typedef {(place: string) => number} Residents
 */

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const ladder = ['未定级', '二级乙等', '二级甲等', '三级乙等', '三级甲等'];
const autonomous = ['513200', '513300', '513400'];
const chengDeMian = ['510100', '510600', '510700'];

/**
 * Where an institution stands in 2020 as rungs of the ladder with their weights, and the rung it works towards.
 * @typedef {{ starts: Readonly<Record<string, number>>, goal: number }} Standing
 */

/**
 * What every illustrative hospital and CDC reports of itself whatever is promised: grade, beds, research fund, income.
 * @param {readonly Entry[]} register
 * @param {Residents} residents
 * @returns {Drawn[]}
 */
export function figuresOfInstitutions(register, residents) {
	return register.flatMap((institution) => {
		const standing = standingOf(institution, residents);
		if (!standing || silent(institution)) return [];
		const hospital = institution.kind !== 'cdc';
		const grades = gradesOf(institution, standing, hospital ? 'hospital-grade' : 'cdc-grade');
		if (!hospital) return grades;
		const top = grades.at(-1)?.value === '三级甲等';
		return [...grades, ...bedsOf(institution, top), ...fundsOf(institution, grades)];
	});
}

/**
 * Some never report anything.
 * @param {Entry} institution
 */
export function silent({ id }) {
	return draw('silent', id) < 0.015;
}

/**
 * @param {Entry} institution
 * @param {Residents} residents
 * @returns {Standing | undefined}
 */
function standingOf({ kind, level, place, id }, residents) {
	if (kind === 'cdc') {
		if (level === 'county') return { starts: { 0: 4, 1: 38, 2: 50, 3: 8 }, goal: 2 };
		return autonomous.includes(place)
			? { starts: { 2: 60, 3: 40 }, goal: 3 }
			: { starts: { 2: 20, 3: 55, 4: 25 }, goal: 4 };
	}
	if (level === 'provincial' || ['500000', '410300'].includes(place)) {
		return { starts: { 3: 15, 4: 85 }, goal: 4 };
	}
	if (kind === 'general-hospital' && level === 'county') {
		const people = residents(place);
		const first = id.endsWith('-1');
		if (people >= 50) {
			return first ? { starts: { 2: 62, 3: 38 }, goal: 3 } : { starts: { 1: 45, 2: 55 }, goal: 2 };
		}
		if (people >= 20) return { starts: { 0: first ? 0 : 30, 1: 45, 2: 50, 3: first ? 5 : 0 }, goal: 2 };
		return { starts: { 0: 25, 1: 55, 2: 20 }, goal: 2 };
	}
	if (kind === 'general-hospital') {
		return place === chengDeMian[0]
			? { starts: { 3: 30, 4: 70 }, goal: 4 }
			: { starts: { 2: 22, 3: 38, 4: 40 }, goal: 3 };
	}
	if (kind === 'tcm-hospital') return { starts: { 2: 20, 3: 35, 4: 45 }, goal: 4 };
	if (kind === 'maternal-child-hospital') return { starts: { 2: 35, 3: 35, 4: 30 }, goal: 3 };
	return { starts: { 0: 15, 1: 25, 2: 45, 3: 15 }, goal: 2 };
}

/**
 * A step of the ladder a year: it climbs a rung at a time towards its goal; a few are downgraded on review.
 * @param {Entry} institution
 * @param {Standing} standing
 * @param {'hospital-grade' | 'cdc-grade'} indicator
 * @returns {Drawn[]}
 */
function gradesOf({ id }, { starts, goal }, indicator) {
	const falls = draw('downgrade', id) < 0.02 ? 2022 + Math.floor(draw('when', id) * 4) : undefined;
	let rung = Number(pick(starts, 'starts', id));
	return years.map((year) => {
		const fallen = year === falls && rung > 0;
		if (fallen) rung -= 1;
		const climbs =
			year > 2020 &&
			rung < goal &&
			falls === undefined &&
			draw('climbs', id, year) < between(0.03, indicator === 'cdc-grade' ? 0.3 : 0.45, 'pace', id);
		if (climbs) rung += 1;
		return {
			place: id,
			indicator,
			year,
			value: ladder[rung] ?? '',
			...(fallen ? { note: '复评未通过，降低一级' } : {})
		};
	});
}

/**
 * Authorised beds; and of about a third of grade III-A hospitals research wards, some beyond a tenth of them.
 * @param {Entry} institution
 * @param {boolean} top
 * @returns {Drawn[]}
 */
function bedsOf(institution, top) {
	const { id, kind, level } = institution;
	const size = sizeOf(institution);
	const general = kind === 'general-hospital' || kind === 'tcm-hospital';
	const [low, high] =
		level === 'provincial'
			? [900, 4200]
			: level === 'municipal'
				? general
					? [500, 2200]
					: [150, 900]
				: [90, 850];
	const wards = top && draw('wards', id) < 0.35;
	return years.flatMap((year) => {
		const beds = Math.round((low + (high - low) * size ** 1.6 * (1 + 0.015 * (year - 2020))) / 10) * 10;
		const share = between(0.02, 0.125, 'ward-share', id) + 0.004 * (year - 2022);
		/** @type {Drawn[]} */
		const research =
			wards && year >= 2022
				? [
						{ place: id, indicator: 'research-ward-bed-count', year, value: Math.round(beds * share) },
						{ place: id, indicator: 'research-hospital-authorised-bed-count', year, value: beds }
					]
				: [];
		return [{ place: id, indicator: 'hospital-authorised-bed-count', year, value: beds }, ...research];
	});
}

/**
 * Research fund and the income it is held against: 医疗服务性收入 of grade III-A hospitals of Sichuan, 医疗收入 of
 * Chongqing's municipal institutions, in 万元.
 * @param {Entry} institution
 * @param {readonly Drawn[]} grades
 * @returns {Drawn[]}
 */
function fundsOf(institution, grades) {
	const { id, place, level } = institution;
	const chongqing = place === '500000';
	if (!chongqing && !(place.startsWith('51') && grades.some(({ value }) => value === '三级甲等'))) return [];
	const [fund, income] = chongqing
		? ['municipal-institution-research-fund', 'municipal-institution-medical-income']
		: ['tertiary-a-hospital-research-fund', 'tertiary-a-hospital-medical-service-income'];
	const [low, high] = chongqing
		? [18_000, 420_000]
		: level === 'provincial'
			? [60_000, 260_000]
			: place === chengDeMian[0]
				? [30_000, 110_000]
				: [8_000, 52_000];
	const required = !chongqing && chengDeMian.includes(place) ? 4 : 2;
	const fate = fateOf('research-fund', id);
	const base = low + (high - low) * sizeOf(institution) ** 2;
	return years
		.filter((year) => chongqing || grades.some((grade) => grade.year === year && grade.value === '三级甲等'))
		.flatMap((year) => {
			const earned = base * between(1.02, 1.08, 'growth', id) ** (year - 2020);
			const share = (required / 100) * (1 + margin(fate, year, `research-fund|${id}`));
			return [
				{ place: id, indicator: income, year, value: Number(earned.toFixed(2)) },
				{ place: id, indicator: fund, year, value: Number((earned * share).toFixed(2)) }
			];
		});
}
