import { Passages, type Span } from './passage';

/** A number that a text states, with the unit that follows it. */
export interface StatedNumber extends Span {
	words: string;
}

/**
 * Numbers with a unit of measure or a count word, ranges and percentages included. Years, dates, document numbers and the
 * numbering of sections are no figures and are left out.
 */
export function statedNumbers(text: string): StatedNumber[] {
	return [...text.matchAll(figure)].flatMap((match) => {
		const words = match[0];
		const start = match.index;
		return isReference(text, start, words) ? [] : [{ words, start, end: start + words.length }];
	});
}

/** The stated numbers that none of the quoted phrases covers, in the order of the text. */
export function uncoveredNumbers(text: string, phrases: readonly string[]): StatedNumber[] {
	const passages = new Passages(text);
	const covered = new Uint8Array(text.length);
	for (const phrase of phrases) {
		for (const { start, end } of passages.find(phrase)) covered.fill(1, start, end);
	}
	return statedNumbers(text).filter(
		({ start, end }) => !covered.subarray(start, end).every((mark) => mark === 1)
	);
}

const number = String.raw`[0-9０-９]+(?:[.,．，][0-9０-９]+)*`;
const unit = [
	'%|％|‰|个百分点|倍',
	'(?:[十百千万亿]{0,3}余?)(?:平方米|平方公里|公里|亩|吨|公斤|元|美元|人次|人|名|位|张|个|家|所|项|件|支|条|座|部|套|种|类|批|次|届|期|例|岁|周岁|天|日内|小时|分钟|户|床|辆|只|株|级|强|年(?!级))',
	'[万亿]'
].join('|');
const figure = new RegExp(`${number}(?:\\s*[-—–－~～至]\\s*${number})?\\s*(?:${unit})`, 'gu');

/** 2025年, 国办发〔2016〕11号, 3月31日, 第3章 and 专栏1 name something and count nothing. */
function isReference(text: string, start: number, words: string): boolean {
	const before = text.slice(Math.max(0, start - 2), start);
	if (/^(?:19|20)\d{2}(?:\s*[-—–－~～至]\s*(?:19|20)\d{2})?\s*年$/u.test(words)) return true;
	return /[〔[（(第]$/u.test(before) && /^\d+[章节条号款项期批]$/u.test(words);
}
