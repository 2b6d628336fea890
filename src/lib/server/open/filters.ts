import { literal } from '../../engine/insert';

/** One thing a resource can be narrowed by, and what it may be set to. */
export interface Filter {
	field: string;
	/** The column it compares, as SQL. */
	column: string;
	/** Every value it may have; 'year' stands for any whole year. */
	allowed: readonly string[] | 'year';
	/** What holds when it is not given. */
	standard?: string;
}

/** A filter that the release does not know; `allowed` lists what would have been understood. */
export class FilterError extends Error {
	override name = 'FilterError';

	constructor(
		readonly field: string,
		readonly words: { zh: string; en: string },
		readonly allowed: readonly string[]
	) {
		super(words.en);
	}
}

/**
 * The condition that a query string asks for, as SQL that holds known values only. A filter given twice means either
 * value; one left empty counts as not given. Throws FilterError.
 */
export function conditionFrom(parameters: URLSearchParams, filters: readonly Filter[]): string {
	for (const field of parameters.keys()) {
		if (vintageParameters.includes(field)) continue;
		if (!filters.some((filter) => filter.field === field)) throw unknownField(field, filters);
	}
	const conditions = filters.flatMap((filter) => {
		const given = [...new Set(parameters.getAll(filter.field))].filter((value) => value !== '');
		const values = given.length === 0 && filter.standard !== undefined ? [filter.standard] : given;
		if (values.length === 0) return [];
		for (const value of values) check(filter, value);
		const list = values.toSorted().map((value) => literal(filter.allowed === 'year' ? Number(value) : value));
		return [`${filter.column} IN (${list.join(', ')})`];
	});
	return conditions.length > 0 ? conditions.join(' AND ') : 'true';
}

/** They choose the release, which is settled before anything is asked of it. */
const vintageParameters = ['release', 'known'];

const [firstYear, lastYear] = [1949, 2100];

function check({ field, allowed }: Filter, value: string): void {
	if (allowed !== 'year') {
		if (!allowed.includes(value)) throw unknownValue(field, value, allowed);
		return;
	}
	const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
	if (year >= firstYear && year <= lastYear) return;
	const words = {
		zh: `筛选项 ${field} 应为 ${firstYear}–${lastYear} 的四位年份，收到“${shortened(value)}”。`,
		en: `The filter ${field} must be a year of four digits from ${firstYear} to ${lastYear}, not “${shortened(value)}”.`
	};
	throw new FilterError(field, words, [`${firstYear}–${lastYear}`]);
}

function unknownField(field: string, filters: readonly Filter[]): FilterError {
	const allowed = filters.map((filter) => filter.field);
	const name = shortened(field);
	const zh = allowed.length > 0 ? `可用的筛选项：${allowed.join('、')}。` : '这里不接受筛选项。';
	const en = allowed.length > 0 ? `Filters here: ${allowed.join(', ')}.` : 'This resource takes no filters.';
	return new FilterError(
		name,
		{ zh: `没有名为“${name}”的筛选项。${zh}`, en: `There is no filter “${name}”. ${en}` },
		allowed
	);
}

function unknownValue(field: string, value: string, allowed: readonly string[]): FilterError {
	const few = allowed.length <= 12;
	const zh = few ? `可用的值：${allowed.join('、')}。` : `可用的值共 ${allowed.length} 个，见 allowed。`;
	const en = few
		? `Known values: ${allowed.join(', ')}.`
		: `The ${allowed.length} known values are in “allowed”.`;
	return new FilterError(
		field,
		{
			zh: `筛选项 ${field} 没有“${shortened(value)}”这个值。${zh}`,
			en: `The filter ${field} does not know “${shortened(value)}”. ${en}`
		},
		allowed
	);
}

function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
