import { goalOf, indicatorOf, numberOf } from './aims.js';
import { between, draw } from './draw.js';
import { gradesOf } from './grades.js';
import { silent } from './institution-figures.js';
import { isReadFromLives } from './lives.js';
import { rounded, seriesOf } from './series.js';
import { trendOf } from './trends.js';

/**
 * @typedef {import('./aims.js').Aim} Aim
 * @typedef {import('./sheet.js').Sheet} Sheet
 * @typedef {import('./sheet.js').Drawn} Drawn
 * @typedef {import('./register.js').Entry} Entry
 * @typedef {ReturnType<typeof import('./obligations.js').readObligations>} Seeds
 * @typedef {Seeds['obligations'][number]} Obligation
 */

/**
 * Figures of the illustrative institutions for the promises that bind them; what they report anyway stands.
 * @param {Sheet} sheet
 * @param {Seeds} seeds
 * @param {readonly Entry[]} register
 * @param {ReadonlyMap<string, { from: number, to: number }>} spans the years in which a project was there
 */
export function putInstitutionAims(sheet, seeds, register, spans) {
	const entries = new Map(register.map((entry) => [entry.id, entry]));
	for (const obligation of seeds.obligations) {
		const { target } = obligation;
		if (!target.institutions || target.not_evaluable || target.recurrence === 'per-case') continue;
		if (isReadFromLives(target.indicator)) continue;
		const bound = obligation.members(register);
		putConditions(sheet, seeds, bound, entries);
		const members = bound.filter(
			({ institution_id, condition }) => !condition || holds(sheet, seeds, institution_id, condition)
		);
		for (const { institution_id: id } of members) {
			const entry = entries.get(id);
			if (!entry) continue;
			const total = target.quantifier === 'total';
			// One missing report would leave a total unknown: three totals in four are reported whole.
			const whole = total && draw('whole', target.id) < 0.75;
			if (!whole && (silent(entry) || draw('unreported', target.indicator, id) < 0.05)) continue;
			const { from, to } = (whole ? undefined : spans.get(id)) ?? { from: 0, to: Infinity };
			const figures = figuresFor(sheet, seeds, obligation, id, total ? members.length : 1);
			const there = figures.filter(({ year }) => year >= from && year <= to);
			sheet.add(whole ? there.map((figure) => ({ ...figure, steady: true })) : there);
		}
	}
}

/**
 * A condition nobody reports anything on would leave every institution unknown: a quarter of the larger ones report it.
 * @param {Sheet} sheet
 * @param {Seeds} seeds
 * @param {ReturnType<Obligation['members']>} bound
 * @param {ReadonlyMap<string, Entry>} entries
 */
function putConditions(sheet, { indicators, scales }, bound, entries) {
	const [first] = bound;
	if (
		!first?.condition ||
		bound.some(({ institution_id }) => sheet.has(institution_id, first.condition?.indicator ?? ''))
	)
		return;
	const indicator = indicators.get(first.condition.indicator);
	if (!indicator || indicator.formula) return;
	const steps = indicator.scale ? scales.get(indicator.scale) : undefined;
	for (const { institution_id: id } of bound) {
		if (entries.get(id)?.level === 'county' || draw('condition', indicator.id, id) >= 0.3) continue;
		const trend = trendOf(id, indicator, 1, yearsFrom(2022), { steps });
		sheet.add([...trend].map(([year, value]) => ({ place: id, indicator: indicator.id, year, value })));
	}
}

/**
 * @param {Sheet} sheet
 * @param {Seeds} seeds
 * @param {Obligation} obligation
 * @param {string} id
 * @param {number} sharing how many institutions make up a promised total
 * @returns {Drawn[]}
 */
function figuresFor(sheet, { indicators, scales }, { target, from }, id, sharing) {
	const indicator = indicatorOf(target, indicators);
	const years = yearsFrom(target.baseline?.year ?? from - 1);
	const drawn = (/** @type {ReadonlyMap<number, number | string>} */ series) =>
		[...series].map(([year, value]) => ({ place: id, indicator: indicator.id, year, value }));
	const steps = indicator.scale ? scales.get(indicator.scale) : undefined;
	const goal = goalOf(target, indicator, scales);
	if (!goal || (goal.goal === 0 && goal.toward > 0)) {
		if (!goal && target.comparator !== 'rise' && target.comparator !== 'fall') return [];
		if (goal && draw('none', indicator.id, id) < 0.08) return drawn(new Map(years.map((year) => [year, 0])));
		return drawn(trendOf(id, indicator, target.comparator === 'fall' ? -1 : 1, years, { steps }));
	}
	/** @type {Aim} */
	const aim = {
		place: id,
		indicator,
		target,
		standing: 'bound',
		from,
		...goal,
		...(sharing > 1 ? { goal: goal.goal / sharing, low: goal.low / sharing, high: goal.high / sharing } : {})
	};
	if (steps) return drawn(gradesOf(aim, steps, years));
	const series = seriesOf(aim, years);
	if (!indicator.formula) {
		return drawn(new Map([...series].map(([year, value]) => [year, rounded(value, indicator)])));
	}
	if (!('numerator' in indicator.formula)) return [];
	const { numerator, denominator, factor } = indicator.formula;
	const [upper, lower] = [indicators.get(numerator), indicators.get(denominator)];
	if (!upper || !lower || sheet.has(id, numerator)) return [];
	return [...series].flatMap(([year, ratio]) => {
		const known = Number(sheet.value(id, denominator, year) ?? NaN);
		const size = Number.isFinite(known) ? known : rounded(between(80, 900, 'size', denominator, id), lower);
		return [
			{ place: id, indicator: denominator, year, value: size },
			{ place: id, indicator: numerator, year, value: rounded((ratio * size) / factor, upper) }
		];
	});
}

/** @param {number} first */
function yearsFrom(first) {
	return [2020, 2021, 2022, 2023, 2024, 2025].filter((year) => year >= first);
}

/**
 * Whether an institution's newest figure fulfils a condition; not where it has none.
 * @param {Sheet} sheet
 * @param {Seeds} seeds
 * @param {string} id
 * @param {import('../../src/lib/policy/condition.ts').Condition} condition
 */
function holds(sheet, { indicators, scales }, id, condition) {
	const steps = scales.get(indicators.get(condition.indicator)?.scale ?? '');
	const reported = sheet.value(id, condition.indicator, 2025);
	if (reported === undefined) return false;
	const [value, bound] = [numberOf(reported, steps), numberOf(condition.value, steps)];
	switch (condition.comparator) {
		case 'at-least':
			return value >= bound;
		case 'more-than':
			return value > bound;
		case 'at-most':
			return value <= bound;
		case 'less-than':
			return value < bound;
	}
}
