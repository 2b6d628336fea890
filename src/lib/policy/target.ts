import type { SeedFault } from '../seed/fault';
import { faultIn, type Sourced } from '../seed/validate';
import * as message from './messages';
import type { Policy, Target } from './schema';

/** The faults of a policy and its targets that show without looking at anything else. */
export function targetFaults(policy: Sourced<Policy>): SeedFault[] {
	const { period, targets, known_from } = policy.value;
	const reversed = period.to !== undefined && period.to < period.from;
	return [
		...(reversed ? [faultIn(policy, ['period'], message.periodReversed(period.from, period.to ?? ''))] : []),
		...targets.flatMap((target, index) => {
			const item = { value: target, document: policy.document, path: [...policy.path, 'targets', index] };
			return [
				...(known_from === 'document' && target.phrase.trim() === ''
					? [faultIn(item, ['phrase'], message.phraseMissing())]
					: []),
				...thresholdFaults(item),
				...directionFaults(item),
				...dateFaults(item),
				...bindingFaults(item)
			];
		})
	];
}

function thresholdFaults(item: Sourced<Target>): SeedFault[] {
	const { comparator, value, high, tolerance, not_evaluable } = item.value;
	const faults: SeedFault[] = [];
	if (comparator === undefined && not_evaluable === undefined) {
		faults.push(faultIn(item, [], message.comparatorMissing()));
	}
	if (comparator !== undefined && !isDirection(comparator) && value === undefined) {
		faults.push(faultIn(item, ['comparator'], message.valueMissing(comparator)));
	}
	if (comparator === 'between' && high === undefined) {
		faults.push(faultIn(item, ['comparator'], message.highMissing()));
	}
	if (comparator !== 'between' && high !== undefined) {
		faults.push(faultIn(item, ['high'], message.highWithoutBetween()));
	}
	if (typeof value === 'number' && high !== undefined && high < value) {
		faults.push(faultIn(item, ['high'], message.highBelowValue(value, high)));
	}
	if (comparator !== 'about' && tolerance !== undefined) {
		faults.push(faultIn(item, ['tolerance'], message.toleranceWithoutAbout()));
	}
	return faults;
}

function directionFaults(item: Sourced<Target>): SeedFault[] {
	const { comparator, value, against, recurrence, baseline, institutions, quantifier } = item.value;
	const faults: SeedFault[] = [];
	if (isDirection(comparator)) {
		if (value !== undefined) faults.push(faultIn(item, ['value'], message.valueWithDirection(comparator)));
		if (against === undefined) faults.push(faultIn(item, ['comparator'], message.againstMissing(comparator)));
		if (against === 'previous-year' && recurrence !== 'yearly') {
			faults.push(faultIn(item, ['recurrence'], message.previousYearNotYearly()));
		}
		if (against === 'baseline' && (recurrence !== 'once' || baseline === undefined)) {
			faults.push(faultIn(item, ['against'], message.baselineNotOnce()));
		}
	} else if (against !== undefined) {
		faults.push(faultIn(item, ['against'], message.againstWithoutDirection()));
	}
	if ((institutions === undefined) !== (quantifier === undefined)) {
		const field = institutions === undefined ? 'quantifier' : 'institutions';
		faults.push(faultIn(item, [field], message.quantifierWithoutInstitutions()));
	}
	return faults;
}

function isDirection(comparator: Target['comparator']): comparator is 'rise' | 'fall' {
	return comparator === 'rise' || comparator === 'fall';
}

function dateFaults(item: Sourced<Target>): SeedFault[] {
	const { recurrence, due, baseline, not_evaluable } = item.value;
	if (due === undefined) {
		const needed = recurrence === 'once' && not_evaluable === undefined;
		return needed ? [faultIn(item, ['recurrence'], message.dueMissing())] : [];
	}
	return baseline !== undefined && due.year <= baseline.year
		? [faultIn(item, ['due'], message.dueBeforeBaseline(baseline.year, due.year))]
		: [];
}

function bindingFaults(item: Sourced<Target>): SeedFault[] {
	return item.value.binds.flatMap((binding, index) =>
		Object.keys(binding).some((field) => field !== 'where')
			? []
			: [faultIn(item, ['binds', index], message.emptyBinding())]
	);
}
