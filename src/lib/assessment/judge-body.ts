import * as v from 'valibot';
import { methods } from './methods';

/** The most cases and reports that one request may ask about. */
export const judgeBounds = { cases: 1000, points: 200 } as const;

const number = v.pipe(v.number(), v.finite());
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
/** A report as fractional years (2015.0) is an integer in JSON; null says that nothing was reported. */
const pointSchema = v.pipe(
	v.object({
		year,
		value: v.nullish(number),
		lower: v.nullish(number),
		upper: v.nullish(number),
		se: v.nullish(v.pipe(number, v.minValue(0))),
		count: v.nullish(v.pipe(number, v.minValue(0))),
		denominator: v.nullish(v.pipe(number, v.minValue(0)))
	}),
	v.forward(
		v.check(({ lower, upper }) => lower == null || upper == null || lower <= upper, 'lower-above-upper'),
		['lower']
	)
);

const symbols = { '>=': 'at-least', '>': 'more-than', '<=': 'at-most', '<': 'less-than' } as const;
const comparators = ['at-least', 'more-than', 'at-most', 'less-than', 'about'] as const;

const bodySchema = v.pipe(
	v.object({
		method: v.picklist(methods),
		/** A light pack of 序时进度, by its id or its Chinese name; the default one otherwise. */
		pack: v.nullish(v.string()),
		direction: v.nullish(v.picklist(['up', 'down'])),
		comparator: v.nullish(
			v.pipe(
				v.picklist([...comparators, ...(Object.keys(symbols) as (keyof typeof symbols)[])]),
				v.transform((told) =>
					told in symbols ? symbols[told as keyof typeof symbols] : (told as (typeof comparators)[number])
				)
			)
		),
		target: v.nullish(number),
		due: v.nullish(year),
		limit: v.nullish(number),
		baselineYear: v.nullish(year),
		/** sdg-index: the value that scores 100 and the thresholds of the colours. */
		optimum: v.nullish(number),
		green: v.nullish(number),
		red: v.nullish(number),
		/** Packs on growth: the average of the places (全市平均增速). */
		average: v.nullish(number),
		/** Packs that score: what a full score is worth; 100 otherwise. */
		weight: v.nullish(v.pipe(number, v.minValue(0))),
		path: v.nullish(v.picklist(['linear', 'compound'])),
		steps: v.nullish(v.pipe(v.array(v.object({ year, value: number })), v.maxLength(judgeBounds.points))),
		series: v.pipe(v.array(pointSchema), v.maxLength(judgeBounds.points))
	}),
	v.transform(withoutNulls),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const body = dataset.value;
		const say = (key: keyof typeof body, message: string) => {
			addIssue({ message, path: [{ type: 'object', origin: 'value', input: body, key, value: body[key] }] });
		};
		const years = body.series.map((point) => point.year);
		if (new Set(years).size < years.length) say('series', 'year-twice');
		if (body.direction === undefined && body.method !== 'fingertips-trend') say('direction', 'missing');
		if (body.pack !== undefined && body.method !== 'pace') say('pack', 'pack-without-pace');
		if (body.direction === 'up' && (body.comparator === 'at-most' || body.comparator === 'less-than'))
			say('comparator', 'against-direction');
		if (body.direction === 'down' && (body.comparator === 'at-least' || body.comparator === 'more-than'))
			say('comparator', 'against-direction');
		if (body.comparator !== undefined && body.target === undefined) say('target', 'missing');
	})
);

/** One case as `POST /open/judge` takes it, checked; `pack` is the id of a light pack. */
export type JudgeBody = v.InferOutput<typeof bodySchema>;

/** What is wrong with one field of a body, in both languages. */
export interface BodyFault {
	/** series[1].value, or [2].target where several bodies were sent. */
	field: string;
	zh: string;
	en: string;
}

/** Checks what was sent; `packs` maps every name of a light pack to its id. */
export function checkBodies(
	sent: unknown,
	packs: ReadonlyMap<string, string>
): { bodies: JudgeBody[]; faults: BodyFault[] } {
	const several = Array.isArray(sent);
	const list: unknown[] = several ? sent : [sent];
	if (list.length > judgeBounds.cases) {
		return {
			bodies: [],
			faults: [
				{
					field: '',
					zh: `一次最多评估 ${String(judgeBounds.cases)} 条，收到 ${String(list.length)} 条；请分批提交。`,
					en: `At most ${String(judgeBounds.cases)} cases at a time, ${String(list.length)} were sent; send them in parts.`
				}
			]
		};
	}
	const bodies: JudgeBody[] = [];
	const faults: BodyFault[] = [];
	for (const [index, body] of list.entries()) {
		const prefix = several ? `[${String(index)}]` : '';
		const result = v.safeParse(bodySchema, body, { abortPipeEarly: false });
		if (!result.success) {
			faults.push(...result.issues.map((issue) => faultOf(issue, prefix)));
			continue;
		}
		const told = result.output.pack ?? 'default';
		const pack = packs.get(told);
		if (pack === undefined) {
			const known = [...new Set(packs.values())].join(', ');
			faults.push({
				field: joined(prefix, 'pack'),
				zh: `没有“${told}”这组灯；现有 ${known}。`,
				en: `There is no light pack “${told}”; there are ${known}.`
			});
			continue;
		}
		bodies.push(result.output.method === 'pace' ? { ...result.output, pack } : result.output);
	}
	return { bodies, faults };
}

function faultOf(issue: v.BaseIssue<unknown>, prefix: string): BodyFault {
	const path =
		issue.path
			?.map(({ key }) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
			.join('') ?? '';
	const field = joined(prefix, path.replace(/^\./, ''));
	const own = messages[issue.message];
	if (own) return { field, ...own };
	if (issue.input === undefined) return { field, ...missing };
	const { received, expected } = issue;
	return {
		field,
		zh: `收到 ${received}，应为 ${expected ?? issue.type}。`,
		en: `Received ${received}, expected ${expected ?? issue.type}.`
	};
}

function joined(prefix: string, field: string): string {
	return field === '' || prefix === '' || field.startsWith('[') ? `${prefix}${field}` : `${prefix}.${field}`;
}

const missing = { zh: '缺少这个字段。', en: 'The field is missing.' };

const messages: Partial<Record<string, { zh: string; en: string }>> = {
	'lower-above-upper': { zh: '下限大于上限。', en: 'The lower limit is above the upper one.' },
	'year-twice': { zh: '同一年份出现两次；每年只能有一个数。', en: 'A year stands twice; one value a year.' },
	'pack-without-pace': { zh: '只有序时进度（pace）使用灯组。', en: 'Only the method pace uses light packs.' },
	'against-direction': {
		zh: '比较方式与方向（direction）矛盾。',
		en: 'The comparator contradicts the direction.'
	},
	missing
};

function withoutNulls<Value extends object>(
	value: Value
): { [Key in keyof Value]: Exclude<Value[Key], null> } {
	return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null)) as never;
}
