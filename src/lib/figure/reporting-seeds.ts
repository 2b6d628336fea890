import { SeedDocument, type SeedFile } from '../seed/document';
import { duplicates } from '../seed/duplicate';
import { refuse, type Message, type SeedFault } from '../seed/fault';
import { fileOf } from '../seed/folder';
import { faultIn, validateList, type Sourced } from '../seed/validate';
import { reportingWindowSchema, type ReportingWindowSeed, type YearlyDay } from './reporting-schema';

/** Reads seeds/reporting.yaml; an absent file sets no days. Throws one SeedError with every fault. */
export function readReportingWindows(
	directory: string,
	policies: readonly { id: string }[]
): ReportingWindowSeed[] {
	return parseReportingWindows(fileOf(directory, 'reporting.yaml'), policies);
}

/** The windows of a file, checked against the policies there are. Throws one SeedError with every fault. */
export function parseReportingWindows(
	{ file, text }: SeedFile,
	policies: readonly { id: string }[]
): ReportingWindowSeed[] {
	const faults: SeedFault[] = [];
	const windows = validateList(
		reportingWindowSchema,
		new SeedDocument(file, text.trim() === '' ? '[]' : text),
		faults
	);
	const known = new Set(policies.map(({ id }) => id));
	faults.push(
		...duplicates(windows, ({ id }) => id, 'id'),
		...windows.flatMap((item, index) => [
			...ownFaults(item, known),
			...windows.slice(0, index).flatMap((earlier) => overlap(item, earlier.value))
		])
	);
	refuse(faults);
	return windows.map(({ value }) => value);
}

function ownFaults(item: Sourced<ReportingWindowSeed>, policies: ReadonlySet<string>): SeedFault[] {
	const { policy, opens, due, basis, clause, phrase, years } = item.value;
	return [
		...(policy !== undefined && !policies.has(policy)
			? [faultIn(item, ['policy'], unknownPolicy(policy))]
			: []),
		...(order(due) < order(opens) ? [faultIn(item, ['due'], dueBeforeOpens)] : []),
		...(basis === 'printed' && (!clause || !phrase) ? [faultIn(item, ['basis'], withoutPhrase)] : []),
		...(years?.from !== undefined && years.to !== undefined && years.to < years.from
			? [faultIn(item, ['years'], yearsTurned)]
			: [])
	];
}

/** Two windows for one policy and year would leave open which of them counts. */
function overlap(item: Sourced<ReportingWindowSeed>, earlier: ReportingWindowSeed): SeedFault[] {
	const { policy, years } = item.value;
	if (policy !== earlier.policy) return [];
	const from = Math.max(years?.from ?? -Infinity, earlier.years?.from ?? -Infinity);
	const to = Math.min(years?.to ?? Infinity, earlier.years?.to ?? Infinity);
	return from <= to ? [faultIn(item, ['id'], overlapping(earlier.id))] : [];
}

function order({ years_after, month, day }: YearlyDay): number {
	return years_after * 10_000 + month * 100 + day;
}

const unknownPolicy = (id: string): Message => ({
	code: 'unknown-policy',
	zh: `没有“${id}”这项政策`,
	en: `There is no policy "${id}"`
});
const dueBeforeOpens: Message = {
	code: 'wrong-value',
	zh: '截止日期 due 早于开始日期 opens',
	en: 'due lies before opens'
};
const withoutPhrase: Message = {
	code: 'missing-field',
	zh: '文件写明的（printed）须给出条款 clause 和原句 phrase',
	en: 'What a document prints needs its clause and phrase'
};
const yearsTurned: Message = {
	code: 'wrong-value',
	zh: '年份 to 早于 from',
	en: 'The year "to" lies before "from"'
};
const overlapping = (id: string): Message => ({
	code: 'overlap',
	zh: `与“${id}”管同样的年份，不知以哪一个为准`,
	en: `It holds for years of "${id}" too; which of them counts is left open`
});
