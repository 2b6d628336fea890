/**
 * One measured line of a part.
 * @typedef {object} Row
 * @property {string} name what was measured, at which size
 * @property {number} [value]
 * @property {string} [unit]
 * @property {number} [p95] of the same samples
 * @property {number} [floor] the same unit, measured in the same run
 * @property {number} [ratio] value over floor
 * @property {{ of: 'value' | 'p95' | 'ratio', below: number }} [goal]
 * @property {string} [note]
 */

/**
 * A part's rows as a Markdown table.
 * @param {string} title
 * @param {readonly Row[]} rows
 */
export function asTable(title, rows) {
	const lines = rows.map((row) => [
		row.name,
		withUnit(row.value, row.unit),
		withUnit(row.p95, row.unit),
		withUnit(row.floor, row.unit),
		row.ratio === undefined ? '' : `${row.ratio.toFixed(2)}×`,
		goalText(row),
		row.goal === undefined ? '' : isMet(row) ? 'pass' : 'over',
		row.note ?? ''
	]);
	return [
		`### ${title}`,
		'',
		'| measured | median | p95 | floor | ratio | goal | result | note |',
		'| --- | ---: | ---: | ---: | ---: | ---: | --- | --- |',
		...lines.map((cells) => `| ${cells.join(' | ')} |`),
		''
	].join('\n');
}

/**
 * Whether a row reaches its goal.
 * @param {Row} row
 */
export function isMet({ goal, value, p95, ratio }) {
	const measured = goal === undefined ? undefined : { value, p95, ratio }[goal.of];
	return goal !== undefined && measured !== undefined && measured < goal.below;
}

/**
 * @param {number | undefined} value
 * @param {string} [unit]
 */
function withUnit(value, unit = '') {
	if (value === undefined || Number.isNaN(value)) return '';
	const digits = Math.abs(value) >= 100 || (Number.isInteger(value) && unit === '') ? 0 : value < 10 ? 2 : 1;
	return `${value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })} ${unit}`.trim();
}

/** @param {Row} row */
function goalText({ goal, unit = '' }) {
	if (goal === undefined) return '';
	if (goal.of === 'ratio') return `< ${goal.below}×`;
	return `${goal.of === 'p95' ? 'p95 ' : ''}< ${goal.below} ${unit}`.trim();
}
