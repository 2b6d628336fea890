import type { Block } from './block';
import type { IndicatorNames } from './indicator-names';
import { factLine, isContinued, nationalDatabases, unitLine } from './line-words';
import { provinceOf } from './place-level';
import type { PlaceNames } from './place-names';
import { plainText } from './plain-text';
import { readYear, yearInTitle, type YearRead } from './read-year';
import { splitHeader } from './split-header';
import { isUnit } from './unit-words';

/** What the lines above a table, its sheet's name or the table it continues say of all its figures. */
export interface TableContext {
	title: string | null;
	titleRow: number | null;
	unit: { printed: string; row: number } | null;
	/** Several units in one line cannot be told apart without the figures' own. */
	severalUnits: string[];
	year: YearRead | null;
	yearRow: number | null;
	place: string | null;
	/** Why a place is known that no line names. */
	placeBy: 'line' | 'title' | 'database' | null;
	/** Places that the title and the body which filled the table in name, where they are not one and the same. */
	possiblePlaces: PossiblePlace[];
	indicator: string | null;
	indicatorBy: 'line' | 'title' | null;
}

/** A place that may be meant, and the words that speak for it. */
export interface PossiblePlace {
	name: string;
	by: 'reporter' | 'title';
	words: string;
}

/** Reads what stands above a block; a continued table takes from its first what it does not say itself. */
export function tableContext(
	block: Block,
	known: { places: PlaceNames; indicators: IndicatorNames },
	first: TableContext | undefined
): TableContext {
	const context: TableContext = {
		title: null,
		titleRow: null,
		unit: null,
		severalUnits: [],
		year: null,
		yearRow: null,
		place: null,
		placeBy: null,
		possiblePlaces: [],
		indicator: null,
		indicatorBy: null
	};
	for (const { row, text } of block.above) takeLine(context, row, text);
	const titles = [...block.above.map(({ text }) => text), block.sheet.name];
	for (const title of titles.toReversed()) takeTitle(context, title, known, block);
	for (const { text } of block.above) weighReporter(context, text, known.places);
	return first ? inherit(context, first) : context;
}

function takeLine(context: TableContext, row: number, line: string): void {
	let isAside = false;
	for (const text of line.split('　')) {
		const unit = unitLine(text);
		const fact = factLine(text);
		if (unit !== undefined) takeUnit(context, row, unit);
		if (fact) takeFact(context, row, fact.about, fact.text);
		isAside ||= (unit !== undefined && text.length < unit.length + 12) || fact !== undefined;
	}
	if (isAside) return;
	context.title = plainText(line);
	context.titleRow = row;
	const { unit } = splitHeader(line);
	if (unit !== null && readYear(unit) === undefined && !context.unit) context.unit = { printed: unit, row };
}

function takeUnit(context: TableContext, row: number, printed: string): void {
	const several = printed.split(/[、,，;；]\s*/).filter(Boolean);
	if (several.length > 1 && several.every((unit) => isUnit(unit))) context.severalUnits = several;
	else context.unit = { printed, row };
}

function takeFact(context: TableContext, row: number, about: string, text: string): void {
	if (about === 'year') {
		const year = readYear(text);
		if (!year) return;
		context.year = year;
		context.yearRow = row;
	} else if (about === 'place') {
		context.place = text;
		context.placeBy = 'line';
	} else if (about === 'indicator') {
		const { name, unit } = splitHeader(text);
		context.indicator = name;
		context.indicatorBy = 'line';
		if (unit !== null) context.unit = { printed: unit, row };
	} else if (nationalDatabases.includes(text.trim())) {
		context.place = '全国';
		context.placeBy = 'database';
	}
}

function takeTitle(
	context: TableContext,
	title: string,
	{ places, indicators }: { places: PlaceNames; indicators: IndicatorNames },
	block: Block
): void {
	if (!context.year) {
		const year = yearInTitle(title);
		const whole = readYear(title);
		if (whole) context.year = whole;
		else if (year !== undefined) context.year = { kind: 'year', year };
		if (context.year) context.yearRow = block.above.find(({ text }) => text === title)?.row ?? null;
	}
	if (context.place === null) {
		const place = placeInTitle(title, places);
		if (place !== undefined) {
			context.place = place;
			context.placeBy = 'title';
		}
	}
	if (context.indicator === null) {
		const indicator = indicators.inTitle(title);
		if (indicator) {
			context.indicator = indicator.name;
			context.indicatorBy = 'title';
		}
	}
}

/** Who filled a table in does not say for certain whose figures it holds: asked, unless the title says the same. */
function weighReporter(context: TableContext, line: string, places: PlaceNames): void {
	if (context.placeBy === 'line' || context.placeBy === 'database') return;
	for (const text of line.split('　')) {
		const fact = factLine(text);
		if (fact?.about !== 'reporter') continue;
		const reporter = placeInTitle(fact.text, places);
		if (reporter === undefined || isSamePlace(reporter, context.place, places)) continue;
		context.possiblePlaces = [{ name: reporter, by: 'reporter', words: fact.text }];
		if (context.place !== null)
			context.possiblePlaces.push({ name: context.place, by: 'title', words: context.place });
		context.place = null;
		context.placeBy = null;
	}
}

function isSamePlace(one: string, other: string | null, places: PlaceNames): boolean {
	if (other === null) return false;
	const meant = places.meanings(other).map(({ code }) => code);
	return one === other || places.meanings(one).some(({ code }) => meant.includes(code));
}

/** The place a title begins with, behind numbers and years: 表1 2023年成都市卫生统计. */
function placeInTitle(title: string, places: PlaceNames): string | undefined {
	const text = plainText(title);
	// Untouched first: 四 of 四川 is no number.
	for (const words of new Set([text, text.replace(numbering, '')])) {
		const place = placeAtBegin(words.replace(/\s/g, '').replace(years, ''), places);
		if (place !== undefined) return place;
	}
	return undefined;
}

const numbering =
	/^(?:(?:续?表|附件|附表)[\d一二三四五六七八九十.\-—]*|\d{1,2}(?:[-.]\d{1,2})*(?!\d)|[一二三四五六七八九十]+(?=[、:：.]))[、:：.]*/;
const years = /^(?:(19|20)\d\d年?(度)?([-–—~至到](19|20)\d\d年?)?|[〇○零一二三四五六七八九]{4}年度?)/;

function placeAtBegin(text: string, places: PlaceNames): string | undefined {
	for (let length = Math.min(11, text.length); length >= 2; length--) {
		const name = text.slice(0, length);
		if (places.isKnown(name) || provinceOf(name) !== undefined)
			return /^(地级|各)/.test(name) ? undefined : name;
	}
	return undefined;
}

function inherit(context: TableContext, first: TableContext): TableContext {
	const continued = context.title === null || isContinued(context.title);
	return {
		...context,
		title: continued ? first.title : context.title,
		unit: context.unit ?? first.unit,
		severalUnits: context.severalUnits.length > 0 ? context.severalUnits : first.severalUnits,
		year: context.year ?? first.year,
		yearRow: context.yearRow ?? first.yearRow,
		place: context.place ?? first.place,
		placeBy: context.placeBy ?? first.placeBy,
		possiblePlaces: context.possiblePlaces.length > 0 ? context.possiblePlaces : first.possiblePlaces,
		indicator: context.indicator ?? first.indicator,
		indicatorBy: context.indicatorBy ?? first.indicatorBy
	};
}
