import { levelByName, provinceOf } from './place-level';
import { chineseHalf, lookupKey, plainText, unpadded } from './plain-text';
import type { Vocabulary } from './reading';
import { similarity } from './similarity';

type Place = Vocabulary['places'][number];

/** What a printed name means in a year, with what is printed around it. */
export type PlaceMatch =
	| { kind: 'known'; place: Place; by: 'name' | 'old-name' | 'code' | 'old-code'; disagrees: string | null }
	| { kind: 'several'; places: Place[] }
	| { kind: 'unknown'; near: { place: Place; score: number }[]; level: string | null };

interface Named {
	place: Place;
	/** Years in which the name was seen; null for a name in use. */
	until: number | null;
	since: number | null;
	old: boolean;
}

/** What is known of a place where it is printed. */
export interface PlaceHint {
	code: string | null;
	/** Codes of places printed as above this one, the nearest last. */
	above: readonly string[];
	year: number | null;
}

/** The places of a release by the names and codes that were ever printed for them. */
export class PlaceNames {
	private readonly byName = new Map<string, Named[]>();
	private readonly byCode = new Map<string, Named[]>();
	private readonly places = new Map<string, Place>();
	private readonly cache = new Map<string, PlaceMatch>();
	private readonly alike = new Map<string, { place: Place; score: number }[]>();

	constructor(vocabulary: Pick<Vocabulary, 'places' | 'aliases'>) {
		for (const place of vocabulary.places) {
			const named: Named = { place, until: null, since: null, old: false };
			this.places.set(place.code, place);
			for (const name of new Set([place.name, place.shortName, englishKey(place), ...otherNames(place)]))
				add(this.byName, lookupKey(name), named);
			add(this.byCode, place.code, named);
		}
		for (const { code, name, place: target, firstSeen, lastSeen } of vocabulary.aliases) {
			const place = this.places.get(target);
			if (!place) continue;
			const named: Named = { place, since: yearOf(firstSeen), until: yearOf(lastSeen), old: true };
			if (lookupKey(name) !== lookupKey(place.name)) add(this.byName, lookupKey(name), named);
			if (code !== target) add(this.byCode, code, named);
			else if (lookupKey(name) !== lookupKey(place.name)) add(this.byCode, code, { ...named });
		}
	}

	get(code: string): Place | undefined {
		return this.places.get(code);
	}

	/** Codes of the places that a place lies in, the nearest first. */
	around({ parent }: Place): string[] {
		const codes: string[] = [];
		for (let code = parent; code !== null; code = this.places.get(code)?.parent ?? null) codes.push(code);
		return codes;
	}

	/** Whether a text is a place's name, of this release or by its form. */
	isPlace(text: string): boolean {
		return this.isKnown(text) || levelByName(text) !== null;
	}

	isKnown(text: string): boolean {
		return text.length <= 30 && this.byName.has(lookupKey(text));
	}

	/** Whether what a name means depends on the year, as of one that a place bore before. */
	isDated(printed: string): boolean {
		return this.byName.get(lookupKey(printed))?.some(({ old }) => old) ?? false;
	}

	/** What a printed name or code means. Names count before codes, since codes are used again for other places. */
	match(printed: string, hint: PlaceHint): PlaceMatch {
		const dated = hint.code !== null || this.isDated(printed) ? hint.year : null;
		const key = `${printed}|${hint.code ?? ''}|${hint.above.join(',')}|${dated ?? ''}`;
		const known = this.cache.get(key);
		if (known) return known;
		const found = this.find(printed, hint);
		if (this.cache.size < 50_000) this.cache.set(key, found);
		return found;
	}

	/** Every place that a name alone may mean; none for a name that is unknown. */
	meanings(name: string): Place[] {
		const match = this.match(name, { code: null, year: null, above: [] });
		if (match.kind === 'known') return [match.place];
		return match.kind === 'several' ? match.places : [];
	}

	private find(printed: string, hint: PlaceHint): PlaceMatch {
		const name = unpadded(printed);
		const code =
			hint.code ?? (/^\d{6}(\d{6})?$/.test(plainText(printed)) ? plainText(printed).slice(0, 6) : null);
		const named = this.inYear(this.candidates(name), hint.year);
		const coded = code === null ? [] : this.inYear(this.byCode.get(code) ?? [], hint.year);
		if (named.length > 0) {
			const one = narrow(named, coded, hint.above, this.places);
			if (!one) return { kind: 'several', places: unique(named.map(({ place }) => place)) };
			const disagrees =
				code !== null && coded.length > 0 && !coded.some(({ place }) => place === one.place) ? code : null;
			return { kind: 'known', place: one.place, by: one.old ? 'old-name' : 'name', disagrees };
		}
		const [only, ...others] = unique(coded.map(({ place }) => place));
		if (only && others.length === 0 && /^\d*$/.test(plainText(printed)))
			return { kind: 'known', place: only, by: coded[0]?.old ? 'old-code' : 'code', disagrees: null };
		if (others.length > 0 && only && /^\d*$/.test(plainText(printed)))
			return { kind: 'several', places: [only, ...others] };
		return { kind: 'unknown', near: this.near(name), level: levelByName(name) };
	}

	/** By the whole name, or by its last part below a place that its first part names: 乐山市市中区. */
	private candidates(name: string): Named[] {
		const whole = this.byName.get(lookupKey(name));
		if (whole) return whole;
		for (let cut = name.length - 2; cut >= 2; cut--) {
			const upper = this.byName.get(lookupKey(name.slice(0, cut)));
			const lower = this.byName.get(lookupKey(name.slice(cut)));
			if (!upper || !lower) continue;
			const within = lower.filter(({ place }) => upper.some((one) => this.isBelow(place, one.place.code)));
			if (within.length > 0) return within;
		}
		const chinese = chineseHalf(name);
		if (chinese !== undefined) return this.candidates(chinese);
		const bare = name.replace(footnoteMarks, '').replace(/[(（].*[)）]$/, '');
		return bare === name || bare === '' ? [] : this.candidates(bare);
	}

	private isBelow(place: Place, code: string): boolean {
		for (let at: Place | undefined = place; at; at = this.places.get(at.parent ?? ''))
			if (at.parent === code) return true;
		return false;
	}

	/** Those that bore the name in the year: an old name does not reach back before it was seen, nor on for ever. */
	private inYear(named: readonly Named[], year: number | null): Named[] {
		if (year === null || named.length < 2) return [...named];
		const present = named.filter(({ old, until }) => !old || until === null || year <= until);
		const reused = present.filter(
			({ old, since, until }) => old && since !== null && until !== null && year >= since
		);
		if (present.some(({ old }) => !old) && reused.length > 0 && sameCodeUse(reused, named)) return reused;
		return present.length > 0 ? present : [...named];
	}

	private near(name: string): { place: Place; score: number }[] {
		let found = this.alike.get(name);
		if (!found) this.alike.set(name, (found = this.findNear(name)));
		return found;
	}

	private findNear(name: string): { place: Place; score: number }[] {
		if (
			name.length < 2 ||
			!/[\u4e00-\u9fff]/.test(name) ||
			levelByName(name) === 'country' ||
			provinceOf(name) !== undefined
		)
			return [];
		return [...this.places.values()]
			.map((place) => ({
				place,
				score: Math.max(similarity(name, place.name), similarity(name, place.shortName))
			}))
			.filter(({ score }) => score >= 0.6)
			.sort((one, other) => other.score - one.score)
			.slice(0, 5);
	}
}

/** A code that meant another place in those years means that one then. */
function sameCodeUse(reused: readonly Named[], all: readonly Named[]): boolean {
	return reused.every(({ place }) => all.some((other) => !other.old && other.place !== place));
}

function narrow(
	named: readonly Named[],
	coded: readonly Named[],
	above: readonly string[],
	places: ReadonlyMap<string, Place>
): Named | undefined {
	if (unique(named.map(({ place }) => place)).length === 1) return named.find(({ old }) => !old) ?? named[0];
	const byCode = named.filter(({ place }) => coded.some((one) => one.place === place));
	if (unique(byCode.map(({ place }) => place)).length === 1) return byCode[0];
	for (const code of above.toReversed()) {
		const within = named.filter(({ place }) => isUnder(place, code, places));
		if (unique(within.map(({ place }) => place)).length === 1) return within[0];
	}
	return undefined;
}

function isUnder(place: Place, code: string, places: ReadonlyMap<string, Place>): boolean {
	for (let parent = place.parent; parent; parent = places.get(parent)?.parent ?? null)
		if (parent === code) return true;
	return false;
}

function unique<Item>(items: readonly Item[]): Item[] {
	return [...new Set(items)];
}

function add(map: Map<string, Named[]>, key: string, named: Named): void {
	if (key === '') return;
	const list = map.get(key);
	if (list) list.push(named);
	else map.set(key, [named]);
}

/** Marks that lead to a note below the table. */
const footnoteMarks = /[*＊†‡#①-⑳]+$/;

/** The whole country goes by several names; 凉山彝族自治州 is 凉山州, 北川羌族自治县 北川县. */
function otherNames({ level, name, shortName }: Place): string[] {
	const autonomous = /族自治([州县])$/.exec(name)?.[1];
	if (autonomous !== undefined) return [shortName + autonomous];
	return level === 'country'
		? ['中国', '中华人民共和国', '全国总计', '全国合计', 'China', "China, People's Republic of"]
		: [];
}

function englishKey({ pinyin }: Place): string {
	return pinyin.replaceAll(' ', '');
}

function yearOf(month: string | null): number | null {
	const year = Number(month?.slice(0, 4));
	return year > 0 ? year : null;
}
