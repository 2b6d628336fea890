import { canonicalUnit } from './unit-words';
import type { ProblemList } from './problem-list';
import type { ProposedFigure, Vocabulary } from './reading';
import type { UnitNames } from './unit-names';

/** Checks a proposed figure against what its indicator can be. */
export function checkFigure(
	figure: ProposedFigure,
	indicator: Vocabulary['indicators'][number] | null,
	units: UnitNames,
	problems: ProblemList
): void {
	const { value, limits } = figure;
	if (value === null) return;
	const at = { sheet: figure.sheet, cell: figure.cell, value: figure.printed };
	const unit =
		figure.unit.symbol ?? (figure.unit.printed === null ? null : canonicalUnit(figure.unit.printed));
	if (limits && (value < limits.lower || value > limits.upper))
		problems.add('outside-limits', at, [value, `${limits.lower}–${limits.upper}`]);
	if (indicator && indicator.kind !== 'grade' && unit !== null) {
		const converted = units.convert(value, unit, indicator.unit);
		if (converted === undefined) return;
		const isShare = indicator.kind === 'share' && indicator.maximum === 100;
		if (indicator.minimum !== null && converted < indicator.minimum)
			problems.add(indicator.kind === 'count' ? 'negative-count' : 'below-minimum', at, [
				figure.printed,
				`${indicator.minimum} ${indicator.unit}`
			]);
		if (indicator.maximum !== null && converted > indicator.maximum)
			problems.add(isShare ? 'share-above-hundred' : 'above-maximum', at, [
				figure.printed,
				`${indicator.maximum} ${indicator.unit}`
			]);
		if (
			indicator.kind === 'count' &&
			indicator.decimals === 0 &&
			unit === indicator.unit &&
			!Number.isInteger(value)
		)
			problems.add('fraction-of-count', at, [figure.printed]);
		return;
	}
	if (indicator) return;
	if (value < 0 && unit !== null && countUnits.has(unit))
		problems.add('negative-count', at, [figure.printed]);
	if (
		value > 100 &&
		unit === '%' &&
		shareName.test(figure.indicator.printed) &&
		!notBounded.test(figure.indicator.printed)
	)
		problems.add('share-above-hundred', at, [figure.printed]);
}

const countUnits = new Set('人 万人 名 个 家 所 张 万张 座 项 件 篇 户 台 辆 人次 万人次'.split(' '));
const shareName = /比重|占比|比例|覆盖率|参保率|接种率|治愈率|达标率|合格率|处理率|入学率/;
const notBounded = /增|速|负债|抚养比|性别比/;
