import { duplicates } from '../seed/duplicate';
import { SeedDocument, type SeedFile } from '../seed/document';
import { refuse, type Message, type SeedFault } from '../seed/fault';
import { fileOf } from '../seed/folder';
import { faultIn, validateList, type Sourced } from '../seed/validate';
import { ExpressionError, parseExpression, type Step } from './expression';
import {
	ruleSchema,
	sumSchema,
	thresholdSchema,
	type QualityRule,
	type SumRelation,
	type Threshold
} from './quality-schema';

/** What the checks of data quality go by. */
export interface QualitySeeds {
	thresholds: Threshold[];
	sums: SumRelation[];
	rules: (QualityRule & { steps: Record<Side, Step[]> })[];
}

export interface QualityFiles {
	thresholds: SeedFile;
	sums: SeedFile;
	rules: SeedFile;
}

/** What has to exist that the checks name. */
export interface KnownMeasures {
	indicators: readonly { id: string }[];
	places: readonly { code: string }[];
}

type Side = 'left' | 'right';

/** Reads seeds/quality; absent files are no checks. Throws one SeedError with every fault. */
export function readQuality(directory: string, known: KnownMeasures): QualitySeeds {
	return parseQuality(
		{
			thresholds: fileOf(directory, 'quality/thresholds.yaml'),
			sums: fileOf(directory, 'quality/sums.yaml'),
			rules: fileOf(directory, 'quality/rules.yaml')
		},
		known
	);
}

/** The thresholds, sums and rules in three files, checked against what they name. Throws one SeedError with every fault. */
export function parseQuality(files: QualityFiles, known: KnownMeasures): QualitySeeds {
	const faults: SeedFault[] = [];
	const documentOf = ({ file, text }: SeedFile) => new SeedDocument(file, text.trim() === '' ? '[]' : text);
	const thresholds = validateList(thresholdSchema, documentOf(files.thresholds), faults);
	const sums = validateList(sumSchema, documentOf(files.sums), faults);
	const rules = validateList(ruleSchema, documentOf(files.rules), faults);
	const names: Names = {
		indicators: new Set(known.indicators.map(({ id }) => id)),
		places: new Set(known.places.map(({ code }) => code))
	};
	faults.push(
		...duplicates(thresholds, ({ kind }) => kind, 'kind'),
		...duplicates(sums, ({ id }) => id, 'id'),
		...duplicates(rules, ({ id }) => id, 'id'),
		...sums.flatMap((item) => sumFaults(item, names))
	);
	const read = rules.map((item) => ({
		...item.value,
		steps: { left: stepsOf(item, 'left', names, faults), right: stepsOf(item, 'right', names, faults) }
	}));
	refuse(faults);
	return {
		thresholds: thresholds.map(({ value }) => value),
		sums: sums.map(({ value }) => value),
		rules: read
	};
}

interface Names {
	indicators: ReadonlySet<string>;
	places: ReadonlySet<string>;
}

function sumFaults(item: Sourced<SumRelation>, names: Names): SeedFault[] {
	const { parts, total, declared } = item.value;
	const indicator = (id: string, path: (string | number)[]) =>
		names.indicators.has(id) ? [] : [faultIn(item, path, unknownIndicator(id))];
	return [
		...(total === undefined ? [] : indicator(total, ['total'])),
		...('indicators' in parts
			? [
					...parts.indicators.flatMap((id, index) => indicator(id, ['parts', 'indicators', index])),
					...(total === undefined ? [faultIn(item, ['parts'], totalMissing())] : [])
				]
			: []),
		...declared.flatMap(({ places, indicators }, position) => [
			...(places ?? []).flatMap((code, index) =>
				names.places.has(code)
					? []
					: [faultIn(item, ['declared', position, 'places', index], unknownPlace(code))]
			),
			...(indicators ?? []).flatMap((id, index) => indicator(id, ['declared', position, 'indicators', index]))
		])
	];
}

function stepsOf(item: Sourced<QualityRule>, side: Side, names: Names, faults: SeedFault[]): Step[] {
	const path = [side, 'expression'];
	try {
		const steps = parseExpression(item.value[side].expression);
		for (const step of steps) {
			if (step.step === 'indicator' && !names.indicators.has(step.indicator)) {
				faults.push(faultIn(item, path, unknownInExpression(step.indicator)));
			}
		}
		return steps;
	} catch (error) {
		if (!(error instanceof ExpressionError)) throw error;
		faults.push(faultIn(item, path, badExpression(error)));
		return [];
	}
}

const unknownIndicator = (id: string): Message => ({
	code: 'unknown-indicator',
	zh: `没有“${id}”这个指标`,
	en: `There is no indicator "${id}"`
});
const unknownInExpression = (id: string): Message => ({
	code: 'unknown-indicator',
	zh: `没有“${id}”这个指标（减号两边要有空格）`,
	en: `There is no indicator "${id}" (a minus stands between blanks)`
});
const unknownPlace = (code: string): Message => ({
	code: 'unknown-place',
	zh: `没有代码为 ${code} 的地区`,
	en: `There is no place with the code ${code}`
});
const totalMissing = (): Message => ({
	code: 'total-missing',
	zh: '由几个指标相加的，要写明合计的指标 total',
	en: 'Where indicators add up, total must name the indicator of their sum'
});
const badExpression = ({ position, found }: ExpressionError): Message => ({
	code: 'bad-expression',
	zh: found === '' ? '算式不完整' : `算式第 ${String(position)} 个字符处不应是“${found}”`,
	en:
		found === ''
			? 'The expression ends too early'
			: `The expression has an unexpected "${found}" at character ${String(position)}`
});
