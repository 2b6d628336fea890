import { plainText } from './plain-text';
import { remembered } from './remembered';
import type { Cell } from './sheet';

/** A year as a cell prints it; `asked` where it prints several, part of one, or two digits. */
export type YearRead =
	| { kind: 'year'; year: number; provisional?: true; estimated?: true }
	| { kind: 'asked'; why: 'range' | 'two-digit' | 'part'; suggestions: number[] }
	| { kind: 'impossible'; printed: string };

/** Years that figures may have. */
export const firstYear = 1900;
export const lastYear = 2100;

/** The year a header or a cell of a year column prints; undefined for anything else. */
export function readYear(cell: Cell | undefined): YearRead | undefined {
	if (cell === null || cell === undefined) return undefined;
	if (typeof cell === 'number') return ofNumber(cell);
	if (typeof cell === 'string') return cell.length > 40 ? undefined : yearOfText(cell);
	if (cell.kind === 'date') return { kind: 'year', year: cell.value };
	return cell.kind === 'number' ? ofNumber(cell.value) : undefined;
}

/** The one year that a title or a sheet's name speaks of; undefined when it names none or several. */
export function yearInTitle(title: string): number | undefined {
	const text = westernDigits(plainText(title)).replace(/\d{4}\s*年?\s*[-–—~～至到]\s*\d{4}/g, '');
	const years = new Set(
		[...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?=\s*年)/g)].map(([, year]) => Number(year))
	);
	if (years.size === 0)
		for (const [, year] of text.matchAll(/(?<![\d.,/-])((?:19|20)\d\d)(?![\d.,]|[-/]\d)/g))
			years.add(Number(year));
	const [only] = years;
	return years.size === 1 ? only : undefined;
}

/** Every year that a text mentions, for suggestions. */
export function yearsMentioned(text: string): number[] {
	return [...plainText(text).matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map(([year]) => Number(year));
}

const yearOfText = remembered(ofText, 5000);

function ofNumber(value: number): YearRead | undefined {
	if (!Number.isInteger(value)) return undefined;
	return value >= firstYear && value <= lastYear ? { kind: 'year', year: value } : undefined;
}

function ofText(printed: string): YearRead | undefined {
	const text = westernDigits(plainText(printed)).replace(/\s+/g, '');
	const whole = wholeYear.exec(text);
	if (whole) {
		const year = Number(whole[1]);
		const marks = (whole[2] ?? '').toLowerCase();
		if (year < firstYear || year > lastYear) return undefined;
		if (/预计|预测|估|^e$|f$/.test(marks)) return { kind: 'year', year, estimated: true };
		if (/初步|快报|^p$/.test(marks)) return { kind: 'year', year, provisional: true };
		return { kind: 'year', year };
	}
	const range = /^((?:19|20)\d\d)年?[-–—~～至到/]((?:19|20)?\d\d)年?(?:平均|均值|合计|累计)?$/.exec(text);
	if (range) return { kind: 'asked', why: 'range', suggestions: endsOf(range[1] ?? '', range[2] ?? '') };
	const part =
		/^((?:19|20)\d\d)[年\-./](?:第?[一二三四1-4]季度?|[01]?\d月?|上半年|下半年|q[1-4]|1-?([2-9]|1[01])月)$/i.exec(
			text
		);
	if (part) return { kind: 'asked', why: 'part', suggestions: [Number(part[1])] };
	const short = /^['’]?(\d\d)年(?:度|末)?$/.exec(text) ?? /^['’](\d\d)$/.exec(text);
	if (short) {
		const digits = Number(short[1]);
		return {
			kind: 'asked',
			why: 'two-digit',
			suggestions: digits < 50 ? [2000 + digits, 1900 + digits] : [1900 + digits]
		};
	}
	const impossible = /^(\d{3}|\d{5,6})年$/.exec(text);
	return impossible ? { kind: 'impossible', printed } : undefined;
}

/** 2020, 2020年, 2020.0, 2020年末, FY2020, 2020年1-12月, 1995 [YR1995], YR2015, 2023-12-31, 2020年(预计). */
const wholeYear =
	/^(?:yr|fy|y|公元)?((?:19|20)\d\d)(?:\.0+)?(?:\[yr\d{4}\])?(?:年度?|年末|年底|年终)?(?:1[-–—~至]12月|12月末?|[-./]12[-./]31|年?12月31日)?(?:[(]?((?:预计|预测|估计|估算|初步|快报|实际|完成|执行|数|值|e|p|f|a)*)[)]?)?$/i;

function endsOf(first: string, last: string): number[] {
	const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
	return [end, Number(first)];
}

const digits = '〇一二三四五六七八九';

/** 二〇二三年 is 2023年. */
function westernDigits(text: string): string {
	return text.replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
		Array.from(year)
			.map((digit) => Math.max(0, digits.indexOf(digit)))
			.join('')
	);
}
