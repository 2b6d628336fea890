import { between, draw } from './draw.js';
import { silent } from './institution-figures.js';
import { sizeOf } from './register.js';

/**
 * @typedef {import('./register.js').Entry} Entry
 * @typedef {import('./sheet.js').Drawn} Drawn
 */

const years = [2021, 2022, 2023, 2024, 2025];
const chengdu = '510100';

/** Per 10,000 residents in a prefecture of middling strength, with the digits reported. */
const ofPrefectures = {
	'high-level-innovation-platform-count': [0.022, 0],
	'national-major-projects-in-place': [0.013, 0],
	'health-standards-drafted': [0.013, 0],
	'health-innovation-talents-gathered': [0.8, 0],
	'government-health-innovation-funds': [3.6, 2],
	'institution-health-innovation-funds': [13, 2],
	'disease-cohort-count': [0.014, 0]
};

/** Of a tertiary hospital of middling size, with the digits reported. */
const ofHospitals = {
	'research-project-funds-per-100-technicians': [85, 2],
	'hospital-transfer-value': [480, 2],
	'high-level-talents-trained': [11, 0]
};

/**
 * What composites need of prefectures and no target draws: platforms, projects, standards, people and funds, in
 * proportion to residents and to how strong a prefecture is.
 * @param {readonly string[]} prefectures
 * @param {(place: string, year: number) => number} residents in 万人
 * @returns {Drawn[]}
 */
export function figuresOfPrefectures(prefectures, residents) {
	return prefectures.flatMap((place) => {
		const strength = place === chengdu ? 1.9 : between(0.45, 1.35, 'innovation', place);
		return Object.entries(ofPrefectures).flatMap(([indicator, [rate = 0, digits = 0]]) =>
			series(place, indicator, strength * rate * residents(place, 2023), digits)
		);
	});
}

/**
 * What the public hospitals of Chongqing report for their evaluation.
 * @param {readonly Entry[]} register
 * @returns {Drawn[]}
 */
export function figuresOfHospitals(register) {
	return register
		.filter((entry) => entry.place === '500000' && entry.kind !== 'cdc' && !silent(entry))
		.flatMap((entry) =>
			Object.entries(ofHospitals).flatMap(([indicator, [middle = 0, digits = 0]]) =>
				series(entry.id, indicator, middle * (0.25 + 1.6 * sizeOf(entry) ** 1.4), digits)
			)
		);
}

/**
 * @param {string} place
 * @param {string} indicator
 * @param {number} level
 * @param {number} digits
 * @returns {Drawn[]}
 */
function series(place, indicator, level, digits) {
	const own = between(0.6, 1.5, 'composite-level', indicator, place);
	const growth = between(1.01, 1.14, 'composite-growth', indicator, place);
	return years.map((year) => {
		const wobble = 1 + 0.08 * (draw('composite-wobble', indicator, place, year) - 0.5);
		const value = level * own * growth ** (year - 2023) * wobble;
		return { place, indicator, year, value: Number(value.toFixed(digits)) };
	});
}
