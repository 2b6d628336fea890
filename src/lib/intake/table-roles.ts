import type { Column } from './column-facts';
import type { Block } from './block';
import type { IndicatorNames } from './indicator-names';
import { rankOfLevel, levelByName } from './place-level';
import type { PlaceNames } from './place-names';
import { plainText } from './plain-text';
import { isBlank, printedOf } from './sheet';
import { splitHeader } from './split-header';

/**
 * Settles what only the whole table tells: which of several text columns names places, which names indicators, and
 * whether headers name places. Changes the columns.
 */
export function settleRoles(
	block: Block,
	columns: Column[],
	known: { places: PlaceNames; indicators: IndicatorNames; placeAbove: boolean }
): void {
	settlePlaceColumns(block, columns);
	const texts = columns.filter(({ role }) => role === 'dimension');
	const values = columns.filter(({ role }) => role === 'values');
	const named = values.some(({ parts }) => parts.length > 0);
	const hasPlace = columns.some(({ role }) => role === 'place' || role === 'place-code');
	const hasIndicator = columns.some(({ role }) => role === 'indicator');
	if (!hasPlace && headersArePlaces(values, known.places)) takePlacesFromHeaders(values, known.places);
	const placed = hasPlace || values.some(({ place }) => place !== null);
	const [first] = texts;
	if (!first) return;
	const likeIndicators = shareOfIndicators(block, first, known.indicators);
	if (!placed && (hasIndicator || (likeIndicators < 0.4 && (named || !known.placeAbove))))
		first.role = 'place';
	else if (!hasIndicator && (!named || likeIndicators >= 0.4 || !placed)) first.role = 'indicator';
}

/** Of several columns of places the finest is the place, the others say where it lies. */
function settlePlaceColumns(block: Block, columns: Column[]): void {
	const found = columns.filter(({ role }) => role === 'place' || role === 'parent-place');
	if (found.length === 0) return;
	const fineness = (column: Column) => {
		const levels = block.dataRows.slice(0, 200).map((row) => {
			const rank = rankOfLevel(levelByName(printedOf(block.sheet.rows[row]?.[column.index])));
			return rank === 9 ? 2.5 : rank;
		});
		return levels.reduce((sum, rank) => sum + rank, 0) / levels.length;
	};
	const finest = found.reduce((one, other) => {
		if (one.role !== other.role && (one.named || other.named)) return one.role === 'place' ? one : other;
		return fineness(other) > fineness(one) ? other : one;
	});
	for (const column of found) column.role = column === finest ? 'place' : 'parent-place';
}

function headersArePlaces(values: readonly Column[], places: PlaceNames): boolean {
	const named = values.filter(({ parts }) => parts.length > 0);
	return (
		named.length > 0 &&
		named.filter(({ parts }) => parts.some((part) => places.isPlace(part))).length * 10 >= named.length * 6
	);
}

function takePlacesFromHeaders(values: Column[], places: PlaceNames): void {
	const levels = values.flatMap(({ parts }) =>
		parts.map((part, index) => (places.isPlace(part) ? index : -1))
	);
	const level = [0, 1, 2, 3].reduce((one, other) =>
		levels.filter((index) => index === other).length > levels.filter((index) => index === one).length
			? other
			: one
	);
	for (const column of values) {
		const place = column.parts[level];
		if (place === undefined) continue;
		column.place = place;
		column.parts = column.parts.filter((_, index) => index !== level);
		column.isSubtotal = false;
	}
}

function shareOfIndicators(block: Block, { index }: Column, indicators: IndicatorNames): number {
	const texts = block.dataRows
		.slice(0, 200)
		.map((row) => block.sheet.rows[row]?.[index])
		.filter((cell) => !isBlank(cell))
		.map((cell) => plainText(printedOf(cell)));
	const like = texts.filter((text) => {
		const { name, unit } = splitHeader(text);
		return (
			unit !== null ||
			indicators.isKnown(name) ||
			/(数|率|额|量|比重|人口|总值|收入|支出|面积|寿命|比例|占比|指数|等级|得分|增速|增加值)$/.test(name)
		);
	});
	return texts.length === 0 ? 0 : like.length / texts.length;
}
