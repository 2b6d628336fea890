import { chineseHalf, lookupKey, plainText } from './plain-text';
import type { Vocabulary } from './reading';
import { similarity } from './similarity';

type Indicator = Vocabulary['indicators'][number];

/** What a printed name of an indicator means. */
export interface IndicatorMatch {
	indicator: Indicator | null;
	/** The likeliest others, best first, where none is meant for certain. */
	near: { indicator: Indicator; score: number }[];
}

/** The indicators of a release by their names, aliases and ids. */
export class IndicatorNames {
	private readonly byKey = new Map<string, Indicator | null>();
	private readonly byId = new Map<string, Indicator>();
	private readonly cache = new Map<string, IndicatorMatch>();

	constructor(private readonly indicators: readonly Indicator[]) {
		for (const indicator of indicators) {
			this.byId.set(indicator.id, indicator);
			for (const name of [indicator.name, indicator.nameEn, indicator.id, ...indicator.aliases])
				for (const key of new Set([lookupKey(name), bareKey(name)])) this.add(key, indicator);
		}
	}

	get(id: string): Indicator | undefined {
		return this.byId.get(id);
	}

	isKnown(printed: string): boolean {
		return this.match(printed).indicator !== null;
	}

	match(printed: string): IndicatorMatch {
		const known = this.cache.get(printed);
		if (known) return known;
		const names = [lookupKey(printed), bareKey(printed), bareKey(chineseHalf(printed) ?? printed)];
		const exact = names.map((name) => this.byKey.get(name)).find((found) => found !== undefined) ?? null;
		const match = { indicator: exact, near: exact ? [] : this.near(printed) };
		this.cache.set(printed, match);
		return match;
	}

	/** The one indicator whose whole name a title contains; undefined when there is none or several. */
	inTitle(title: string): Indicator | undefined {
		const key = lookupKey(title);
		const found = [...this.byKey].filter(
			([name, indicator]) => indicator && name.length >= 3 && key.includes(name)
		);
		const longest = Math.max(0, ...found.map(([name]) => name.length));
		const best = new Set(found.filter(([name]) => name.length === longest).map(([, indicator]) => indicator));
		const [only] = best;
		return best.size === 1 ? (only ?? undefined) : undefined;
	}

	/** A name that two indicators bear means neither. */
	private add(key: string, indicator: Indicator): void {
		if (key === '') return;
		const other = this.byKey.get(key);
		this.byKey.set(key, other === undefined || other === indicator ? indicator : null);
	}

	private near(printed: string): IndicatorMatch['near'] {
		const name = bareKey(printed);
		if (name.length < 2) return [];
		return this.indicators
			.map((indicator) => {
				const scores = [indicator.name, indicator.nameEn, ...indicator.aliases].map((other) =>
					likeness(name, bareKey(other))
				);
				return { indicator, score: Math.max(...scores) };
			})
			.filter(({ score }) => score >= 0.5)
			.sort((one, other) => other.score - one.score)
			.slice(0, 5);
	}
}

/** The whole city is the place itself; its districts alone are not, so that scope stays in the name. */
function bareKey(printed: string): string {
	const name = plainText(printed)
		.replace(/^(其中|#)\s*[:：]?/, '')
		.replace(/^[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]\s*/, '')
		.replace(/[_/·\s(（]*(全市|全省|全州|全县|全域)[)）]?/g, '');
	return lookupKey(name).replace(/^(年末|期末|年底)/, '');
}

function likeness(one: string, other: string): number {
	if (other.length >= 3 && one.length >= 3 && (one.includes(other) || other.includes(one)))
		return 0.6 + (0.4 * Math.min(one.length, other.length)) / Math.max(one.length, other.length);
	return similarity(one, other);
}
