import { plainText } from './plain-text';
import { canonicalUnit, isUnit, tellsBasis } from './unit-words';

/** A header's text taken apart. */
export interface HeaderText {
	/** Without its unit; the unit stays where its words tell series apart: 总储蓄（现价美元）. */
	name: string;
	/** As printed; null where the header has none. */
	unit: string | null;
}

/** Takes the unit off a header: 人口(万人), GDP_全市_万元, 失业率%, 人口/万人, 人口，万人, 收入 亿元. */
export function splitHeader(printed: string): HeaderText {
	const text = plainText(printed);
	if (isUnit(text)) return { name: '', unit: text };
	const inBrackets = /^[([](.+)[)\]]$/.exec(text)?.[1];
	if (inBrackets !== undefined && isUnit(inBrackets)) return { name: '', unit: inBrackets };
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		const name = match?.[1]?.trim() ?? '';
		const unit = match?.[2]?.trim() ?? '';
		if (name === '' || !isUnit(unit)) continue;
		if (tellsBasis(unit)) return { name: plainTextKeepingBrackets(printed), unit };
		return { name, unit };
	}
	const percent = /^(.*[^\d\s])\s*(%|‰)$/.exec(text);
	if (percent) return { name: percent[1] ?? text, unit: percent[2] ?? null };
	return { name: plainTextKeepingBrackets(printed), unit: null };
}

/** Whether two printed units are one, such as 百分比 and %. */
export function sameUnit(one: string, other: string): boolean {
	return canonicalUnit(one) === canonicalUnit(other);
}

const patterns = [
	/^(.*?)\s*[([](?:单位\s*[:：]\s*)?([^()[\]]+)[)\]]\s*$/,
	/^(.+)_([^_]+)$/,
	/^(.+?)\s*[,，;；:：、]\s*(?:单位\s*[:：]\s*)?([^,，;；:：、]+)$/,
	/^(.+?)\s*\/\s*([^/]+(?:\/[^/]+)?)$/,
	/^(.+?)\s+([^\s]{1,6})$/
];

/** A name as printed, without padding; its brackets stay as wide as they are. */
function plainTextKeepingBrackets(printed: string): string {
	return printed.replace(/[\s\u00A0\u3000\u200B\uFEFF]+/g, ' ').trim();
}
