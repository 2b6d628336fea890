import type { FigureState } from '../figure/schema';
import { plainText } from './plain-text';
import { remembered } from './remembered';
import type { Cell } from './sheet';
import { isUnit } from './unit-words';

/** What a cell that should hold a number holds. */
export type ValueRead =
	| {
			kind: 'number';
			value: number;
			/** Printed in the cell itself: %, 万元. */
			unit: string | null;
			limits: { lower: number; upper: number } | null;
			marks: readonly string[];
			state: FigureState;
			/** Negative by brackets, as accountants write. */
			bracketed?: true;
	  }
	| { kind: 'missing'; state: 'missing' | 'suppressed'; marks: readonly string[] }
	| { kind: 'error'; why: 'formula-error' | 'formula-without-value' | 'bound' | 'date' | 'text' };

/** Reads a cell as a number with everything that may be printed around it. A missing one is never zero. */
export function readValue(cell: Cell | undefined): ValueRead {
	if (cell === null || cell === undefined) return missing;
	if (typeof cell === 'number') return plainNumber(cell);
	if (typeof cell === 'string')
		return simpleNumber.test(cell) ? plainNumber(Number(cell)) : readOtherText(cell);
	switch (cell.kind) {
		case 'number':
			return plainNumber(cell.value);
		case 'percent':
			return { ...plainNumber(cell.value), unit: '%' };
		case 'date':
			return { kind: 'error', why: 'date' };
		case 'no-value':
			return { kind: 'error', why: 'formula-without-value' };
		case 'boolean':
			return { kind: 'error', why: 'text' };
		case 'error':
			return cell.printed === '#N/A' ? missing : { kind: 'error', why: 'formula-error' };
	}
}

const noMarks: readonly string[] = [];
const missing: ValueRead = { kind: 'missing', state: 'missing', marks: noMarks };

type NumberRead = Extract<ValueRead, { kind: 'number' }>;

function plainNumber(value: number): NumberRead {
	return { kind: 'number', value, unit: null, limits: null, marks: noMarks, state: 'final' };
}

/** Marks for missing repeat, and each cell is looked at by several steps; a plain number is read sooner than remembered. */
const readOtherText = remembered(readText);

const simpleNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function readText(printed: string): ValueRead {
	const text = plainText(printed);
	if (text === '') return missing;
	const lower = text.toLowerCase().replace(/\s/g, '');
	if (missingWords.has(/^\((.+)\)$/.exec(lower)?.[1] ?? lower)) return missing;
	if (suppressedWords.has(lower)) return { kind: 'missing', state: 'suppressed', marks: noMarks };
	if (/^#(null|div\/0|value|ref|name|num)[!?]/i.test(text)) return { kind: 'error', why: 'formula-error' };
	const { body, marks } = takeMarks(text);
	if (body === '') return { kind: 'missing', state: 'missing', marks };
	return readBody(body, marks) ?? { kind: 'error', why: 'text' };
}

/** What offices write where there is no number. */
const missingWords = new Set(
	'- -- --- — —— – −  . .. ... .... … …… * ** *** / // \\ _ __ na n/a n.a. n.a #n/a #na nan null none nil nd - - x × : 无 缺 空 缺失 暂无 未统计 未填报 未报 无数据 暂缺 不详 不适用 未公布 无法统计 missing notavailable ／ ｰ ·'.split(
		' '
	)
);
const suppressedWords = new Set('保密 不公布 不予公布 涉密 suppressed confidential (d) (s) (c)'.split(' '));

/** Footnote marks behind a number: *, †, ①, [1], ⁽¹⁾, 注1. */
const markAtEnd =
	/\s*(\*+|†+|‡+|#|§|[①-⑳⑴-⒇]|[¹²³⁴-⁹]+|\[\s*(?:注|a-z)?\d*[a-z]?\s*\]|\((?:注|note)\s*\d*\)|注\d+)$/i;

function takeMarks(text: string): { body: string; marks: readonly string[] } {
	let body = text;
	const marks: string[] = [];
	for (let match = markAtEnd.exec(body); match; match = markAtEnd.exec(body)) {
		marks.unshift((match[1] ?? '').trim());
		body = body.slice(0, match.index).trimEnd();
	}
	return { body, marks: marks.length === 0 ? noMarks : marks };
}

const number = String.raw`[-+−－–]?(?:\d{1,3}(?:[, '’\u00A0]\d{3})+|\d+)?(?:\.\d+)?(?:e[-+]?\d+)?`;
const withLimits = new RegExp(
	String.raw`^(${number})\s*(%|‰)?\s*[([]\s*(?:95%\s*ci\s*[:：]?\s*)?(${number})\s*(?:%|‰)?\s*(?:[,;~～至–—]|-|to)\s*(${number})\s*(?:%|‰)?\s*[)\]]$`,
	'i'
);
const withError = new RegExp(String.raw`^(${number})\s*±\s*(${number})$`, 'i');
const approximate = new RegExp(String.raw`^(?:约|大约|近|~|≈)\s*(${number})\s*(.*)$`, 'i');
const bracketed = new RegExp(String.raw`^\(\s*(${number})\s*\)$`, 'i');
const withTail = new RegExp(String.raw`^(${number})\s*(.*)$`, 'i');

function readBody(body: string, marks: readonly string[]): ValueRead | undefined {
	const limited = withLimits.exec(body);
	if (limited) {
		const [, value = '', unit, lower = '', upper = ''] = limited;
		const read = numberOf(value);
		const ends = [numberOf(lower), numberOf(upper)] as const;
		if (read !== undefined && ends[0] !== undefined && ends[1] !== undefined) {
			const limits = { lower: ends[0], upper: ends[1] };
			return { kind: 'number', value: read, unit: unit ?? null, limits, marks, state: 'final' };
		}
	}
	const deviating = withError.exec(body);
	if (deviating) {
		const value = numberOf(deviating[1] ?? '');
		const error = numberOf(deviating[2] ?? '');
		if (value !== undefined && error !== undefined) {
			const limits = { lower: exact(value - error), upper: exact(value + error) };
			return { kind: 'number', value, unit: null, limits, marks, state: 'final' };
		}
	}
	if (/^(>|<|≥|≤|>=|<=|超过?|不足|不少于|不低于|以上|以下|小于|大于|少于|多于)\s*\d/.test(body))
		return { kind: 'error', why: 'bound' };
	const about = approximate.exec(body);
	const inBrackets = bracketed.exec(body);
	if (inBrackets) {
		const value = numberOf(inBrackets[1] ?? '');
		return value === undefined
			? undefined
			: { kind: 'number', value: -value, unit: null, limits: null, marks, state: 'final', bracketed: true };
	}
	const match = about ?? withTail.exec(body);
	const value = numberOf(match?.[1] ?? '');
	if (value === undefined) return undefined;
	const tail = (match?.[2] ?? '').trim();
	const state: FigureState = about ? 'estimated' : 'final';
	if (tail === '') return { kind: 'number', value, unit: null, limits: null, marks, state };
	const flag = flags[tail.toLowerCase()];
	if (flag) return { kind: 'number', value, unit: null, limits: null, marks: [...marks, tail], state: flag };
	if (!isUnit(tail) && !/^[万亿千百]+$/.test(tail)) return undefined;
	return { kind: 'number', value, unit: tail, limits: null, marks, state };
}

/** The flags of Eurostat and of Chinese yearbooks behind a number. */
const flags: Record<string, FigureState> = {
	p: 'provisional',
	e: 'estimated',
	r: 'revised',
	'(p)': 'provisional',
	'(e)': 'estimated',
	'(r)': 'revised',
	'(初步)': 'provisional',
	'(快报)': 'provisional',
	'(预计)': 'estimated',
	'(估计)': 'estimated',
	'(修订)': 'revised'
};

function numberOf(text: string): number | undefined {
	if (!/\d/.test(text)) return undefined;
	const value = Number(text.replace(/[−－–]/g, '-').replace(/[, '’\u00A0]/g, ''));
	return Number.isFinite(value) ? value : undefined;
}

function exact(value: number): number {
	return Number(value.toPrecision(12));
}
