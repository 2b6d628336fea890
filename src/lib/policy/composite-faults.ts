import type { Message, SeedFault } from '../seed/fault';
import { faultIn, type Sourced } from '../seed/validate';
import type { Composite, CompositeItem, Normalisation } from './composite-schema';
import type { Known } from './known';

/** What composites speak of and other files hold. */
export interface CompositeNames extends Pick<Known, 'places' | 'kinds' | 'scales' | 'units'> {
	indicators: readonly {
		id: string;
		unit: string;
		direction: string;
		scale?: string | undefined;
	}[];
	policies: readonly { id: string }[];
}

/** The faults of a composite: names that lead nowhere, items that lack what its method needs, values in the wrong order. */
export function compositeFaults(composite: Sourced<Composite>, names: CompositeNames): SeedFault[] {
	const { value } = composite;
	const scored = [value.places, value.institutions, value.agencies].filter((one) => one !== undefined);
	const place = value.places?.within ?? value.institutions?.within ?? value.agencies?.region;
	const where = value.institutions?.where;
	const taken = new Set<string>();
	return [
		...(scored.length === 1 ? [] : [faultIn(composite, [], whoIsScored())]),
		...(place === undefined || names.places.some(({ code }) => code === place)
			? []
			: [faultIn(composite, [fieldOf(value)], unknown('place', place))]),
		...(value.policy === undefined || names.policies.some(({ id }) => id === value.policy)
			? []
			: [faultIn(composite, ['policy'], unknown('policy', value.policy))]),
		...(value.institutions?.kinds ?? [])
			.filter((kind) => !names.kinds.some(({ id }) => id === kind))
			.map((kind) => faultIn(composite, ['institutions', 'kinds'], unknown('kind', kind))),
		...(where === undefined ? [] : conditionFaults(composite, where, names)),
		...value.items.flatMap((item, index) => {
			const twice = taken.has(item.id);
			taken.add(item.id);
			const path = ['items', index];
			return [
				...(twice ? [faultIn(composite, [...path, 'id'], itemTwice(item.id))] : []),
				...measureFaults(composite, path, item, names),
				...needFaults(composite, path, item),
				...orderFaults(composite, path, item, directionOf(item, names))
			];
		})
	];
}

/** The direction an item counts in: its own, else its indicator's; an agency's shares are better the higher they are. */
export function directionOf(
	{ direction, indicator, measure }: CompositeItem,
	{ indicators }: Pick<CompositeNames, 'indicators'>
): 'increase' | 'decrease' | undefined {
	if (direction !== undefined) return direction;
	if (measure !== undefined) return 'increase';
	const known = indicators.find(({ id }) => id === indicator)?.direction;
	return known === 'increase' || known === 'decrease' ? known : undefined;
}

function fieldOf({ places, institutions }: Composite): string {
	return places ? 'places' : institutions ? 'institutions' : 'agencies';
}

function conditionFaults(
	composite: Sourced<Composite>,
	where: NonNullable<NonNullable<Composite['institutions']>['where']>,
	{ indicators, scales, units }: CompositeNames
): SeedFault[] {
	const path = ['institutions', 'where'];
	const indicator = indicators.find(({ id }) => id === where.indicator);
	if (!indicator) return [faultIn(composite, [...path, 'indicator'], unknown('indicator', where.indicator))];
	const scale = scales.find(({ id }) => id === indicator.scale);
	const dimension = (symbol: string) => units.find((unit) => unit.symbol === symbol)?.dimension;
	return [
		...(dimension(where.unit) === undefined || dimension(where.unit) !== dimension(indicator.unit)
			? [faultIn(composite, [...path, 'unit'], unknown('unit', where.unit))]
			: []),
		...((scale ? scale.steps.some(({ label }) => label === where.value) : typeof where.value === 'number')
			? []
			: [faultIn(composite, [...path, 'value'], unknown('step', String(where.value)))])
	];
}

function measureFaults(
	composite: Sourced<Composite>,
	path: (string | number)[],
	item: CompositeItem,
	names: CompositeNames
): SeedFault[] {
	const { indicator, measure } = item;
	const agencies = composite.value.agencies !== undefined;
	if ((indicator === undefined) === (measure === undefined) || (measure !== undefined) !== agencies)
		return [faultIn(composite, path, whatIsMeasured())];
	if (measure !== undefined) {
		return item.title === undefined || item.title_en === undefined
			? [faultIn(composite, path, titleMissing())]
			: [];
	}
	if (!names.indicators.some(({ id }) => id === indicator))
		return [faultIn(composite, [...path, 'indicator'], unknown('indicator', indicator ?? ''))];
	return directionOf(item, names) === undefined ? [faultIn(composite, path, directionMissing())] : [];
}

const needs: Partial<Record<Normalisation, (keyof CompositeItem)[]>> = {
	efficacy: ['satisfied', 'unacceptable'],
	'grade-step': ['steps'],
	completion: ['target'],
	goalposts: ['goalposts'],
	'distance-to-target': ['target']
};

function needFaults(
	composite: Sourced<Composite>,
	path: (string | number)[],
	item: CompositeItem
): SeedFault[] {
	const { normalisation } = composite.value.method;
	return (needs[normalisation] ?? [])
		.filter((field) => item[field] === undefined)
		.map((field) => faultIn(composite, path, needed(normalisation, field)));
}

function orderFaults(
	composite: Sourced<Composite>,
	path: (string | number)[],
	item: CompositeItem,
	direction: 'increase' | 'decrease' | undefined
): SeedFault[] {
	const toward = direction === 'decrease' ? -1 : 1;
	const { satisfied, unacceptable, floor, ceiling, goalposts, target, steps, thresholds } = item;
	const rising = (values: readonly number[], sign = 1) =>
		values.every((value, index) => index === 0 || (value - (values[index - 1] ?? value)) * sign > 0);
	const wrong = (field: string, right: boolean) =>
		right ? [] : [faultIn(composite, [...path, field], outOfOrder(field))];
	const [low = 0, high = 0] = goalposts ?? [];
	const inside = (value: number) => value >= low && value <= high;
	return [
		...wrong(
			'satisfied',
			(satisfied === undefined) === (unacceptable === undefined) &&
				(satisfied === undefined || rising([unacceptable ?? 0, satisfied], toward))
		),
		...wrong('ceiling', floor === undefined || ceiling === undefined || floor < ceiling),
		...wrong('goalposts', goalposts === undefined || low < high),
		...wrong(
			'target',
			target === undefined || composite.value.method.normalisation !== 'completion' || target > 0
		),
		...wrong('steps', steps === undefined || rising(steps, toward)),
		...wrong(
			'thresholds',
			thresholds === undefined ||
				(goalposts !== undefined &&
					inside(thresholds.red) &&
					inside(thresholds.green) &&
					rising([thresholds.red, thresholds.green], toward))
		)
	];
}

const words = {
	place: ['地区代码', 'place'],
	policy: ['政策', 'policy'],
	kind: ['机构类别', 'kind of institution'],
	indicator: ['指标', 'indicator'],
	unit: ['可换算的单位', 'unit that converts'],
	step: ['等级（或数值）', 'step or number']
} as const;

const unknown = (what: keyof typeof words, name: string): Message => ({
	code: `unknown-${what}`,
	zh: `没有“${name}”这个${words[what][0]}`,
	en: `There is no ${words[what][1]} "${name}"`
});
const whoIsScored = (): Message => ({
	code: 'who-is-scored',
	zh: '要写明给谁打分：places、institutions、agencies 三者取一',
	en: 'Say who is scored: one of places, institutions and agencies'
});
const itemTwice = (id: string): Message => ({
	code: 'item-twice',
	zh: `“${id}”在这套考核里出现了两次`,
	en: `The item "${id}" occurs twice`
});
const whatIsMeasured = (): Message => ({
	code: 'what-is-measured',
	zh: '地区和机构的每一项要写 indicator，责任单位的每一项要写 measure，二者取一',
	en: 'An item needs an indicator; an item of agencies a measure instead'
});
const titleMissing = (): Message => ({
	code: 'title-missing',
	zh: '没有指标的项要有 title 和 title_en',
	en: 'An item without an indicator needs a title and a title_en'
});
const directionMissing = (): Message => ({
	code: 'direction-missing',
	zh: '指标本身没有方向，要写 direction',
	en: 'The indicator has no direction of its own; say direction'
});
const needed = (method: string, field: string): Message => ({
	code: 'parameter-missing',
	zh: `标准化方法 ${method} 需要 ${field}`,
	en: `The normalisation ${method} needs ${field}`
});
const outOfOrder = (field: string): Message => ({
	code: 'out-of-order',
	zh: `“${field}”的取值次序不对（应由差到好，且落在允许的范围内）`,
	en: `The values of "${field}" are out of order (from worse to better, and within their range)`
});
