/** By what places are alike: people, economy, and the value they started from. */
export const anchors = ['population', 'gdp', 'base'] as const;
export type Anchor = (typeof anchors)[number];

/** One number of a place that others are held against. */
export interface AnchorValue {
	year: number;
	value: number;
	illustrative: boolean;
}

/** The numbers of one anchor, by place. */
export type AnchorValues = Readonly<Record<string, readonly AnchorValue[]>>;

export interface Peer {
	place_code: string;
	/** In standard deviations of the compared places; 0 is the same. */
	distance: number;
	values: Partial<Record<Anchor, AnchorValue>>;
}

/** The places most alike one place, and by which numbers. */
export interface PeerAnswer {
	place_code: string;
	/** The anchors that were asked for, with the place's own number; null where it has none up to the year. */
	anchors: { anchor: Anchor; own: AnchorValue | null }[];
	/** The nearest first. */
	peers: Peer[];
	/** Places that were compared, and those that lack one of the numbers. */
	compared: number;
	leftOut: number;
}

/**
 * The `count` places nearest to one among its candidates. Of each anchor the place's latest year up to `year` counts, and
 * candidates are held to the number of that same year; whoever lacks one is left out. Population and GDP enter by
 * their natural logarithm, the base value as it is. Each anchor is divided by its standard deviation among the compared
 * places (the place itself included); the distance is the root of the mean squared difference. Ties go by code.
 */
export function findPeers(
	place: string,
	candidates: readonly string[],
	book: Partial<Record<Anchor, AnchorValues>>,
	year: number,
	count: number
): PeerAnswer {
	const asked = anchors.flatMap((anchor) => {
		const values = book[anchor];
		return values ? [{ anchor, values, own: latest(anchor, values[place], year) }] : [];
	});
	const usable = asked.flatMap(({ anchor, values, own }) => (own ? [{ anchor, values, own }] : []));
	const others = candidates.filter((code) => code !== place);
	const complete =
		usable.length === 0 || usable.length < asked.length
			? []
			: others.flatMap((place_code) => {
					const values: Peer['values'] = {};
					for (const { anchor, values: all, own } of usable) {
						const found = all[place_code]?.find((known) => known.year === own.year);
						if (!found || scaled(anchor, found.value) === null) return [];
						values[anchor] = found;
					}
					return [{ place_code, values }];
				});
	const spreads = usable.map(({ anchor, own }) =>
		deviation(
			[own, ...complete.flatMap(({ values }) => values[anchor] ?? [])].map(
				({ value }) => scaled(anchor, value) ?? 0
			)
		)
	);
	const peers = complete
		.map(({ place_code, values }) => {
			const squares = usable.map(({ anchor, own }, index) => {
				const spread = spreads[index] ?? 0;
				const difference =
					(scaled(anchor, values[anchor]?.value ?? 0) ?? 0) - (scaled(anchor, own.value) ?? 0);
				return spread === 0 ? 0 : (difference / spread) ** 2;
			});
			const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
			return { place_code, values, distance: Math.round(Math.sqrt(mean) * 1e9) / 1e9 };
		})
		.toSorted((a, b) => a.distance - b.distance || a.place_code.localeCompare(b.place_code));
	return {
		place_code: place,
		anchors: asked.map(({ anchor, own }) => ({ anchor, own })),
		peers: peers.slice(0, count),
		compared: complete.length,
		leftOut: others.length - complete.length
	};
}

function latest(
	anchor: Anchor,
	values: readonly AnchorValue[] | undefined,
	year: number
): AnchorValue | null {
	const known = (values ?? []).filter((own) => own.year <= year && scaled(anchor, own.value) !== null);
	return known.toSorted((a, b) => a.year - b.year).at(-1) ?? null;
}

/** People and money differ by multiples; a number that has no logarithm cannot be compared so. */
function scaled(anchor: Anchor, value: number): number | null {
	if (anchor === 'base') return value;
	return value > 0 ? Math.log(value) : null;
}

function deviation(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
