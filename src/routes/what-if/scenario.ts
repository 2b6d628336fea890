import type { Catalogue, CatalogueIndicator, CatalogueTarget } from '$lib/assessment/catalogue';

export type Change = 'actual' | 'value' | 'due';
/** Why a change cannot be thought through. */
export type ChangeFault =
	'not-a-number' | 'not-whole' | 'out-of-bounds' | 'not-a-year' | 'before-baseline' | 'fixed';

/** What an address supposes: the numbers that can be, and why the others cannot. */
export interface Supposed {
	actual: number | null;
	value: number | null;
	due: number | null;
	faults: Partial<Record<Change, ChangeFault>>;
}

/** Which numbers of a target can be changed: members decide an actual, a direction has no value, some have no date. */
export function changeable(target: CatalogueTarget): Record<Change, boolean> {
	return {
		actual: target.quantifier === null && target.not_evaluable === null,
		value: target.value !== null && target.not_evaluable === null,
		due: target.due_year !== null && target.not_evaluable === null
	};
}

/** Reads the changes of an address; what cannot be is named and left out. */
export function supposedFrom(
	parameters: URLSearchParams,
	target: CatalogueTarget,
	indicator: CatalogueIndicator | undefined
): Supposed {
	const faults: Supposed['faults'] = {};
	const can = changeable(target);
	const read = (change: Change, faultOf: (value: number) => ChangeFault | undefined): number | null => {
		const given = parameters.get(change)?.trim() ?? '';
		if (given === '') return null;
		const value = Number(given);
		const fault = !can[change] ? 'fixed' : !Number.isFinite(value) ? 'not-a-number' : faultOf(value);
		if (fault === undefined) return value;
		faults[change] = fault;
		return null;
	};
	const measured = (value: number) => boundsFault(value, indicator);
	return {
		actual: read('actual', measured),
		value: read('value', (value) =>
			target.high !== null && value > target.high ? 'out-of-bounds' : measured(value)
		),
		due: read('due', (year) => {
			if (!Number.isInteger(year) || year < 1949 || year > 2100) return 'not-a-year';
			return year <= (target.baseline_year ?? target.from_year) ? 'before-baseline' : undefined;
		}),
		faults
	};
}

/** Policies with their targets, as a chooser lists them. */
export function targetChoices({ policies, targets }: Catalogue) {
	return policies.map(({ policy_id, short_title, short_title_en }) => ({
		id: policy_id,
		title: short_title,
		title_en: short_title_en,
		targets: targets
			.filter((target) => target.policy_id === policy_id)
			.map(({ target_id, title, title_en }) => ({ id: target_id, title, title_en }))
	}));
}

function boundsFault(value: number, indicator: CatalogueIndicator | undefined): ChangeFault | undefined {
	if (!indicator) return undefined;
	const grades = indicator.steps.length;
	const [low, high] = grades > 0 ? [0, grades - 1] : [indicator.minimum, indicator.maximum];
	if ((low !== null && value < low) || (high !== null && value > high)) return 'out-of-bounds';
	const whole = grades > 0 || (indicator.kind === 'count' && indicator.decimals === 0);
	return whole && !Number.isInteger(value) ? 'not-whole' : undefined;
}
