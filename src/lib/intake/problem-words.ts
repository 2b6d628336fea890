import type { Problem, Severity } from './reading';

/** Severity, what was found, what to do: in Chinese and English. {0}, {1} … stand for what is found in the file. */
const words = {
	macros: [
		'note',
		'文件带有宏；只读了数值，没有运行宏。',
		'The file has macros; only values were read, no macro was run.',
		'无需处理。',
		'Nothing to do.'
	],
	'write-protected-opened': [
		'note',
		'文件设了写保护，已按只读打开。',
		'The file is write-protected; it was opened for reading.',
		'无需处理。',
		'Nothing to do.'
	],
	'name-differs': [
		'note',
		'文件名的后缀与内容不符：实为 {0}。',
		'The ending of the file name does not fit its content, which is {0}.',
		'可以照常报送；另存时请选对类型。',
		'It can be handed in as it is; choose the right type when you save it again.'
	],
	'no-table': [
		'warning',
		'这张表里没有找到数据表。',
		'No table of figures was found on this sheet.',
		'如有数据，请在图上指出表头和数据。',
		'If it holds figures, point at header and values in the picture.'
	],
	'hidden-sheet': [
		'note',
		'工作表是隐藏的，也已读取。',
		'The sheet is hidden; it was read as well.',
		'不该报送的，请删去后重新选择。',
		'Delete it and choose the file again if it is not to be reported.'
	],
	'hidden-rows': [
		'note',
		'有隐藏的行（{0}），也已读取。',
		'There are hidden rows ({0}); they were read as well.',
		'不该报送的，请删去后重新选择。',
		'Delete them and choose the file again if they are not to be reported.'
	],
	'hidden-columns': [
		'note',
		'有隐藏的列（{0}），也已读取。',
		'There are hidden columns ({0}); they were read as well.',
		'不该报送的，请删去后重新选择。',
		'Delete them and choose the file again if they are not to be reported.'
	],
	'text-for-number': [
		'error',
		'应为数值，却是文字“{0}”；这一个数没有读入，其余照读。',
		'A number was expected, not the text “{0}”; this one figure was left out, all others were read.',
		'改为数值；没有数的写“…”或留空。',
		'Put a number; where there is none, write “…” or leave it blank.'
	],
	'not-on-scale': [
		'error',
		'“{0}”不在这个指标的等级里；应为：{1}。',
		'“{0}” is no step of the scale of this indicator, which has: {1}.',
		'改为列出的等级之一。',
		'Put one of these steps.'
	],
	'date-for-number': [
		'error',
		'应为数值，却是日期“{0}”，可能被 Excel 自动改过。',
		'A number was expected, not the date “{0}”; Excel may have changed it by itself.',
		'把单元格设为“常规”或“文本”，重新填写。',
		'Format the cell as General or Text and type the number again.'
	],
	'bound-for-number': [
		'error',
		'“{0}”只说了界限，不是一个数。',
		'“{0}” tells a bound, not a number.',
		'填写确切的数；不能公布的写“保密”。',
		'Put the exact number; write 保密 where it must not be published.'
	],
	'formula-error': [
		'error',
		'公式出错：{0}。',
		'The formula fails: {0}.',
		'修正公式，或改填数值。',
		'Mend the formula or put the number.'
	],
	'formula-na': [
		'warning',
		'公式结果为 #N/A，按缺失处理。',
		'The formula yields #N/A; it is taken as missing.',
		'确认确实没有数；否则修正公式。',
		'Check that there really is no number, or mend the formula.'
	],
	'formula-without-value': [
		'error',
		'公式没有存下结果：{0}。',
		'The formula was saved without its result: {0}.',
		'在 Excel 中打开、保存后再选，或改填数值。',
		'Open and save it in Excel and choose it again, or put the number.'
	],
	'unknown-place': [
		'warning',
		'本版数据没有地区“{0}”；照原样列出，不能报送。',
		'This release has no place “{0}”; it is listed as printed and cannot be handed in.',
		'核对名称；用全称，如“市中区”写作“乐山市市中区”。',
		'Check the name; write it in full, such as 乐山市市中区.'
	],
	'code-and-name-differ': [
		'warning',
		'代码 {0} 与名称“{1}”不是同一地区；按名称读作 {2}。',
		'Code {0} is not the place named “{1}”; the name was followed: {2}.',
		'核对代码；代码会随区划调整改给别的地区。',
		'Check the code; codes are given to other places when areas change.'
	],
	'old-name': [
		'note',
		'“{0}”是旧名，今为 {1}。',
		'“{0}” is a former name of what is now {1}.',
		'区划有调整的，请确认口径一致。',
		'If its area has changed, check that the figures cover the same.'
	],
	'old-code': [
		'note',
		'“{0}”是旧代码，当年指 {1}。',
		'“{0}” is a former code, which then meant {1}.',
		'请确认。',
		'Please confirm.'
	],
	'unknown-indicator': [
		'warning',
		'本版数据没有指标“{0}”；照原样列出。',
		'This release has no indicator “{0}”; it is listed as printed.',
		'在问题里选定指标，或不报送。',
		'Choose the indicator in the question, or leave it out.'
	],
	'unit-from-code': [
		'note',
		'没有写单位；按世界银行指标代码 {0} 为 {1}。',
		'No unit is printed; by the World Bank’s series code {0} it is {1}.',
		'请确认。',
		'Please confirm.'
	],
	'unit-from-sum': [
		'note',
		'没有写单位；各项之和为 100，故为 %。',
		'No unit is printed; the shares add up to 100, so they are per cent.',
		'请确认。',
		'Please confirm.'
	],
	'place-from-database': [
		'note',
		'没有写地区；“数据库：年度数据”是全国数据。',
		'No place is printed; the database named here holds figures of the whole country.',
		'请确认。',
		'Please confirm.'
	],
	'indicator-from-title': [
		'note',
		'指标取自标题：{0}。',
		'The indicator is taken from the title: {0}.',
		'请确认。',
		'Please confirm.'
	],
	'unit-conflict': [
		'warning',
		'单元格写的单位“{0}”与表头的“{1}”不同；按单元格读。',
		'The unit “{0}” in the cell differs from “{1}” in the header; the cell was followed.',
		'统一单位。',
		'Use one unit.'
	],
	'unit-of-other-kind': [
		'error',
		'单位“{0}”与指标的“{1}”不是一类，不能换算。',
		'The unit “{0}” cannot be converted into “{1}”, the unit of the indicator.',
		'核对单位和指标。',
		'Check unit and indicator.'
	],
	'unknown-unit': [
		'warning',
		'本版数据没有单位“{0}”，不能与现有数相比。',
		'This release has no unit “{0}”; it cannot be compared with present figures.',
		'改用“{1}”，或核对指标。',
		'Use “{1}”, or check the indicator.'
	],
	'year-unreadable': [
		'error',
		'年份“{0}”不对：应为 1900–2100 的四位数。',
		'The year “{0}” is wrong: four digits from 1900 to 2100 were expected.',
		'改为四位年份。',
		'Put a year of four digits.'
	],
	'year-in-future': [
		'warning',
		'{0} 年还没有过完，不会有全年数。',
		'The year {0} is not over; there can be no figure of a whole year.',
		'核对年份；预计数请注明。',
		'Check the year; mark estimates as such.'
	],
	'below-minimum': [
		'error',
		'{0} 低于这个指标的最小值 {1}。',
		'{0} is below {1}, the least this indicator can be.',
		'核对数值、正负号和单位。',
		'Check value, sign and unit.'
	],
	'above-maximum': [
		'error',
		'{0} 超过这个指标的最大值 {1}。',
		'{0} is above {1}, the most this indicator can be.',
		'核对数值和单位。',
		'Check value and unit.'
	],
	'negative-count': [
		'error',
		'数目不会是负数：{0}。',
		'A count cannot be negative: {0}.',
		'核对数值。',
		'Check the value.'
	],
	'share-above-hundred': [
		'error',
		'比重不会超过 100%：{0}。',
		'A share cannot be above 100 %: {0}.',
		'核对数值和单位。',
		'Check value and unit.'
	],
	'fraction-of-count': [
		'warning',
		'数目应为整数：{0}。',
		'A count should be a whole number: {0}.',
		'核对数值和单位。',
		'Check value and unit.'
	],
	'bracketed-negative': [
		'warning',
		'“{0}”按会计写法读作负数。',
		'“{0}” was read as a negative number, as accountants write it.',
		'是负数的写“-”；是注号的移到备注。',
		'Write a minus if it is negative; move it to a note if it is a mark.'
	],
	'outside-limits': [
		'warning',
		'数值 {0} 不在置信限 {1} 之内。',
		'The value {0} is not within its limits {1}.',
		'核对数值和上下限。',
		'Check value and limits.'
	],
	'duplicate-differs': [
		'error',
		'同一地区、指标和年份另有一数：{0} 为 {1}，此处为 {2}。',
		'The same place, indicator and year has another figure: {1} at {0}, {2} here.',
		'只留一个。',
		'Keep only one.'
	],
	'duplicate-same': [
		'note',
		'与 {0} 重复，数值相同。',
		'Repeats {0} with the same value.',
		'无需处理。',
		'Nothing to do.'
	],
	'looks-like-formula': [
		'note',
		'“{0}”像公式，只作文字处理。',
		'“{0}” looks like a formula; it is kept as text.',
		'核对名称。',
		'Check the name.'
	],
	'looks-like-markup': [
		'note',
		'“{0}”像网页代码，只作文字处理。',
		'“{0}” looks like markup; it is kept as text.',
		'核对名称。',
		'Check the name.'
	],
	'and-more': [
		'note',
		'同类问题还有 {0} 处，未逐一列出。',
		'{0} more of the same kind are not listed one by one.',
		'先处理列出的。',
		'Deal with those listed first.'
	]
} as const satisfies Record<string, readonly [Severity, string, string, string, string]>;

export type ProblemCode = keyof typeof words;

/** Where a problem is, and what stands there. */
export interface ProblemPlace {
	sheet: string;
	cell: string | null;
	value: string | null;
}

/** How grave a problem of a kind is. */
export function severityOf(code: ProblemCode): Severity {
	return words[code][0];
}

/** A problem with its words; `found` fills the gaps {0}, {1} … in order. */
export function problem(
	code: ProblemCode,
	place: ProblemPlace,
	found: readonly (string | number)[] = []
): Problem {
	const [severity, zh, en, zhCure, enCure] = words[code];
	const fill = (text: string) =>
		text.replace(/\{(\d)\}/g, (_, index: string) => short(String(found[Number(index)] ?? '')));
	return {
		code,
		severity,
		...place,
		message: { zh: fill(zh), en: fill(en) },
		cure: { zh: fill(zhCure), en: fill(enCure) }
	};
}

function short(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
