/**
 * @typedef {import('./platforms.js').Event} Event
 * @typedef {import('./sheet.js').Drawn} Drawn
 */

const years = [2023, 2024, 2025];

/**
 * What the life of a project says for the measures of the Luoyang scheme, by the end of a year or within it.
 * @type {Readonly<Record<string, (life: readonly Event[], year: number) => number | string | undefined>>}
 */
const readings = {
	'project-annual-reports': (life, year) => has(life, year, ['annual-report']),
	'project-mid-term-appraisals': (life, year) => by(life, year, ['mid-term-passed', 'mid-term-failed']),
	'project-final-acceptances': (life, year) => by(life, year, ['accepted', 'not-accepted']),
	'project-acceptance-result': (life, year) =>
		by(life, year, ['accepted']) ? '通过' : by(life, year, ['not-accepted']) ? '未通过' : undefined,
	'project-withdrawals': (life, year) => by(life, year, ['withdrawn']),
	'project-subsidy-withdrawals': (life, year) => by(life, year, ['subsidy-withdrawn'])
};

/**
 * Whether a measure is read from the lives of projects.
 * @param {string} indicator
 */
export function isReadFromLives(indicator) {
	return indicator in readings;
}

/**
 * The years in which each project was there: established and not yet out.
 * @param {readonly Event[]} events
 * @returns {Map<string, { from: number, to: number }>}
 */
export function spansOf(events) {
	return new Map(
		[...Map.groupBy(events, ({ institution }) => institution)].map(([id, life]) => [
			id,
			{
				from: life.find(({ event }) => event === 'established')?.year ?? Infinity,
				to: life.find(({ event }) => event === 'withdrawn')?.year ?? Infinity
			}
		])
	);
}

/**
 * Figures that the events of projects imply, from the year a project is established, so that both tell the same.
 * @param {readonly Event[]} events
 * @param {ReadonlyMap<string, unknown>} indicators those of the project
 * @returns {Drawn[]}
 */
export function figuresOfLives(events, indicators) {
	const lives = Map.groupBy(events, ({ institution }) => institution);
	return Object.entries(readings)
		.filter(([indicator]) => indicators.has(indicator))
		.flatMap(([indicator, read]) =>
			[...lives].flatMap(([place, life]) =>
				years.flatMap((year) => {
					const value = by(life, year, ['established']) ? read(life, year) : undefined;
					return value === undefined ? [] : [{ place, indicator, year, value }];
				})
			)
		);
}

/**
 * @param {readonly Event[]} life
 * @param {number} year
 * @param {readonly string[]} events
 */
function has(life, year, events) {
	return Number(life.some((event) => event.year === year && events.includes(event.event)));
}

/**
 * @param {readonly Event[]} life
 * @param {number} year
 * @param {readonly string[]} events
 */
function by(life, year, events) {
	return Number(life.some((event) => event.year <= year && events.includes(event.event)));
}
