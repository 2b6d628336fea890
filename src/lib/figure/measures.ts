import type { Message, SeedFault } from '../seed/fault';
import { faultIn, type Sourced } from '../seed/validate';
import type { Indicator, Scale, Unit } from './schema';

/** The faults of indicators that name a unit, a scale or another indicator that nobody knows. */
export function indicatorFaults(
	indicators: readonly Sourced<Indicator>[],
	units: readonly Sourced<Unit>[],
	scales: readonly Sourced<Scale>[]
): SeedFault[] {
	const unitOf = new Map(units.map(({ value }) => [value.symbol, value]));
	const scaleIds = new Set(scales.map(({ value }) => value.id));
	const byId = new Map(indicators.map(({ value }) => [value.id, value]));
	return indicators.flatMap((item) => [
		...(unitOf.has(item.value.unit) ? [] : [faultIn(item, ['unit'], unknownUnit(item.value.unit))]),
		...gradeFaults(item, scaleIds),
		...boundFaults(item),
		...formulaFaults(item, byId, unitOf)
	]);
}

/** The faults of scales that name a step twice. */
export function scaleFaults(scales: readonly Sourced<Scale>[]): SeedFault[] {
	return scales.flatMap((item) =>
		item.value.steps.flatMap(({ label }, index) =>
			item.value.steps.findIndex((step) => step.label === label) === index
				? []
				: [faultIn(item, ['steps', index], repeatedStep(label))]
		)
	);
}

function gradeFaults(item: Sourced<Indicator>, scaleIds: ReadonlySet<string>): SeedFault[] {
	const { kind, scale } = item.value;
	if (kind === 'grade' && scale === undefined) return [faultIn(item, ['kind'], scaleMissing())];
	if (kind !== 'grade' && scale !== undefined) return [faultIn(item, ['scale'], scaleWithoutGrade())];
	return scale === undefined || scaleIds.has(scale) ? [] : [faultIn(item, ['scale'], unknownScale(scale))];
}

function boundFaults(item: Sourced<Indicator>): SeedFault[] {
	const { minimum, maximum } = item.value;
	return minimum !== undefined && maximum !== undefined && maximum < minimum
		? [faultIn(item, ['maximum'], boundsReversed(minimum, maximum))]
		: [];
}

function formulaFaults(
	item: Sourced<Indicator>,
	byId: ReadonlyMap<string, Indicator>,
	unitOf: ReadonlyMap<string, Unit>
): SeedFault[] {
	const { formula } = item.value;
	if (formula === undefined) return [];
	const parts: Record<string, string> =
		'growth_of' in formula
			? { growth_of: formula.growth_of }
			: { numerator: formula.numerator, denominator: formula.denominator };
	const faults = Object.entries(parts).flatMap(([field, id]) => {
		const part = byId.get(id);
		if (part === undefined) return [faultIn(item, ['formula', field], unknownIndicator(id))];
		return part.formula === undefined ? [] : [faultIn(item, ['formula', field], formulaOfFormula(id))];
	});
	if (faults.length > 0 || 'growth_of' in formula) return faults;
	const dimensionOf = (id: string) => unitOf.get(byId.get(id)?.unit ?? '')?.dimension;
	const proportion = unitOf.get(item.value.unit)?.dimension === 'proportion';
	return proportion && dimensionOf(formula.numerator) !== dimensionOf(formula.denominator)
		? [faultIn(item, ['formula'], unlikeParts())]
		: [];
}

const unknownUnit = (symbol: string): Message => ({
	code: 'unknown-unit',
	zh: `没有“${symbol}”这个单位`,
	en: `There is no unit "${symbol}"`
});
const unknownScale = (id: string): Message => ({
	code: 'unknown-scale',
	zh: `没有“${id}”这套等级`,
	en: `There is no scale "${id}"`
});
const unknownIndicator = (id: string): Message => ({
	code: 'unknown-indicator',
	zh: `没有“${id}”这个指标`,
	en: `There is no indicator "${id}"`
});
const scaleMissing = (): Message => ({
	code: 'scale-missing',
	zh: '等级类指标要写明是哪套等级（scale）',
	en: 'An indicator of grades needs its scale'
});
const scaleWithoutGrade = (): Message => ({
	code: 'scale-without-grade',
	zh: '只有等级类指标才有 scale',
	en: 'Only an indicator of grades has a scale'
});
const boundsReversed = (minimum: number, maximum: number): Message => ({
	code: 'bounds-reversed',
	zh: `最大值 ${maximum} 小于最小值 ${minimum}`,
	en: `The maximum ${maximum} is below the minimum ${minimum}`
});
const formulaOfFormula = (id: string): Message => ({
	code: 'formula-of-formula',
	zh: `“${id}”本身也是算出来的；公式只用直接报送的指标`,
	en: `"${id}" is itself computed; a formula takes only indicators that are reported`
});
const unlikeParts = (): Message => ({
	code: 'unlike-parts',
	zh: '比重的分子与分母单位不同类',
	en: 'The numerator and denominator of a share are in units of different kinds'
});
const repeatedStep = (label: string): Message => ({
	code: 'repeated-step',
	zh: `等级“${label}”出现了两次`,
	en: `The step ${label} occurs twice`
});
