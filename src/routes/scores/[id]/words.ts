import type { CompositePart } from '$lib/assessment/composite-rows';
import type { OpenCompositeItem } from '$lib/server/open/composites';
import { formatNumber } from '$lib/text';
import type { Naming } from '$lib/view/naming';

/** How the items of a composite are called and their values written, in the reader's language. */
export class ItemWords {
	constructor(
		private readonly items: readonly OpenCompositeItem[],
		private readonly naming: Naming
	) {}

	/** The number it has in the bars and tables, from 1. */
	numberOf(id: string): number {
		return this.items.findIndex(({ item_id }) => item_id === id) + 1;
	}

	titleOf(id: string): string {
		const item = this.items.find(({ item_id }) => item_id === id);
		return item ? this.naming.pick(item.title, item.title_en) : id;
	}

	/** A value with its unit; one decimal of a share that belongs to no indicator. */
	valueOf(id: string, value: number | null): string {
		if (value === null) return '—';
		const item = this.items.find(({ item_id }) => item_id === id);
		const indicator = this.naming.indicator(item?.indicator_id ?? '');
		return indicator
			? this.naming.value(indicator, value)
			: `${formatNumber(value, 1, this.naming.language)}%`;
	}

	/** A value that has to be reached: never rounded to where it is not reached yet. */
	neededOf(id: string, value: number): string {
		const item = this.items.find(({ item_id }) => item_id === id);
		const decimals = this.naming.indicator(item?.indicator_id ?? '')?.decimals ?? 1;
		const factor = 10 ** decimals;
		const steps = Number((value * factor).toFixed(6));
		return this.valueOf(id, (item?.direction === 'decrease' ? Math.floor(steps) : Math.ceil(steps)) / factor);
	}

	/** The parts of one subject in the order of the items. */
	inOrder(parts: readonly CompositePart[]): CompositePart[] {
		return this.items.flatMap(({ item_id }) => parts.filter((part) => part.item_id === item_id));
	}
}

/** Points with two decimals. */
export function pointsOf(value: number | null, naming: Naming, signed = false): string {
	return formatNumber(value, 2, naming.language, { fixed: true, signed });
}

/** A weight between 0 and 1 as a percentage. */
export function weightOf(value: number | null, naming: Naming): string {
	return value === null ? '—' : `${formatNumber(value * 100, 1, naming.language)}%`;
}
