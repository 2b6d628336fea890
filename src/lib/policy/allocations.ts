import { duplicates } from '../seed/duplicate';
import { SeedDocument, type SeedFile } from '../seed/document';
import { refuse, type Message, type SeedFault } from '../seed/fault';
import { filesOf } from '../seed/folder';
import { faultIn, validateList, type Sourced } from '../seed/validate';
import { allocationSchema, type Allocation } from './allocation-schema';
import { unknownPlace, unknownTarget } from './messages';

/** What has to exist that an allocation names; the value of a target is in the unit of `values` by hand. */
interface KnownPromises {
	targets: readonly {
		id: string;
		value?: number | string | undefined;
		breakdown?: { as: string } | undefined;
	}[];
	places: readonly { code: string; level: string; parent: string }[];
}

/** Reads seeds/allocations; an absent folder divides nothing. Throws one SeedError with every fault. */
export function readAllocations(directory: string, known: KnownPromises): Allocation[] {
	return parseAllocations(filesOf(directory, 'allocations'), known);
}

/** The allocations in some files, checked against what they name. Throws one SeedError with every fault. */
export function parseAllocations(files: readonly SeedFile[], known: KnownPromises): Allocation[] {
	const faults: SeedFault[] = [];
	const items = files.flatMap(({ file, text }) =>
		validateList(allocationSchema, new SeedDocument(file, text), faults)
	);
	faults.push(
		...duplicates(items, ({ target }) => target, 'target'),
		...items.flatMap((item) => allocationFaults(item, known))
	);
	refuse(faults);
	return items.map(({ value }) => value);
}

function allocationFaults(item: Sourced<Allocation>, { targets, places }: KnownPromises): SeedFault[] {
	const { target: id, within, level, keys } = item.value;
	const target = targets.find((candidate) => candidate.id === id);
	const parts = places.filter((place) => place.level === level && place.parent === within);
	return [
		...(target ? [] : [faultIn(item, ['target'], unknownTarget(id))]),
		...(target && target.breakdown?.as !== 'part' ? [faultIn(item, ['target'], notFollowed(id))] : []),
		...(parts.length > 0 ? [] : [faultIn(item, ['within'], noParts(within, level))]),
		...keys.flatMap((key, index) => {
			if (keys.findIndex((other) => other.key === key.key) < index)
				return [faultIn(item, ['keys', index], keyTwice(key.key))];
			if (key.key !== 'by-hand') return [];
			const given = Object.keys(key.values);
			const sum = Object.values(key.values).reduce((total, value) => total + value, 0);
			const differs = typeof target?.value === 'number' && Math.abs(sum - target.value) > 1e-9;
			return [
				...given
					.filter((code) => !parts.some((place) => place.code === code))
					.map((code) => faultIn(item, ['keys', index, 'values', code], unknownPlace(code))),
				...parts
					.filter(({ code }) => !given.includes(code))
					.map(({ code }) => faultIn(item, ['keys', index, 'values'], partMissing(code))),
				...(differs && key.reason === undefined
					? [faultIn(item, ['keys', index], reasonMissing(sum, target.value as number))]
					: [])
			];
		})
	];
}

const notFollowed = (id: string): Message => ({
	code: 'not-followed',
	zh: `目标“${id}”没有写明按部分分解（breakdown: { as: part }），不能分配`,
	en: `The target "${id}" does not follow its parts (breakdown: { as: part }), so it cannot be divided`
});
const noParts = (within: string, level: string): Message => ({
	code: 'no-parts',
	zh: `${within} 以下没有 ${level} 级的地区`,
	en: `No place of the level ${level} lies right below ${within}`
});
const keyTwice = (key: string): Message => ({
	code: 'duplicate',
	zh: `分解依据“${key}”写了两次`,
	en: `The key "${key}" is given twice`
});
const partMissing = (code: string): Message => ({
	code: 'part-missing',
	zh: `没有写明地区 ${code} 分得多少`,
	en: `The part of the place ${code} is missing`
});
const reasonMissing = (sum: number, total: number): Message => ({
	code: 'reason-missing',
	zh: `各地之和 ${String(sum)} 与合计 ${String(total)} 不同，要写明原因 reason`,
	en: `The parts add up to ${String(sum)}, the total is ${String(total)}: a reason is needed`
});
