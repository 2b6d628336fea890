import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Engine } from '../engine/engine';
import { institutionSchema, lifeEvents, type Institution } from '../figure/institution';
import type { Measures } from '../figure/parse';
import type { Place } from '../figure/schema';
import { expandInstitutions } from '../policy/expand-institutions';
import type { Seeds } from '../policy/seeds';
import { converter } from './convert';
import { readCsv, type TextRow } from './csv';
import { DataError, type DataFault } from './data-error';
import { insertRows } from '../engine/insert';

const institutionColumns = 'id,name,name_en,kind,level,place,ownership,host,provenance,source,note'.split(
	','
);
const eventColumns = 'institution,year,event,amount,unit,provenance,source,note'.split(',');
const provenances = ['reported', 'illustrative'] as const;

/**
 * Loads the institutions and the events of their lives from `data/institutions/`, adds a project for every item that a
 * target names, and writes which institutions have to keep which promises. Throws DataError naming file and line.
 */
export async function loadInstitutions(
	engine: Engine,
	home: string,
	seeds: Pick<Seeds, 'policies' | 'zones'>,
	measures: Measures,
	places: readonly Place[]
): Promise<void> {
	const faults: DataFault[] = [];
	const institutions = [
		...itemsOf(seeds),
		...check(await readAll(engine, home, '', institutionColumns), measures, places, faults)
	];
	const events = checkEvents(
		await readAll(engine, home, 'events-', eventColumns),
		new Set(institutions.map(({ id }) => id)),
		faults
	);
	if (faults.length > 0) throw new DataError(faults);
	await insertRows(
		engine,
		'institution',
		institutions.map(({ id, place, ...institution }) => ({
			institution_id: id,
			place_code: place,
			...institution
		}))
	);
	await insertRows(engine, 'institution_event', events);
	await engine.run(
		`UPDATE target_item SET institution_id = concat(target_id, '-', position + 1)
		WHERE EXISTS (FROM institution WHERE institution.institution_id = concat(target_id, '-', position + 1))`
	);
	const convert = converter(measures);
	await insertRows(
		engine,
		'target_institution',
		seeds.policies
			.flatMap(({ targets }) => targets)
			.flatMap((target) => expandInstitutions(target, institutions, places, seeds.zones))
			.map(({ condition, ...row }) => ({
				...row,
				...(condition
					? {
							condition_indicator: condition.indicator,
							condition_comparator: condition.comparator,
							condition_value: convert(condition.value, condition.unit, condition.indicator)
						}
					: {})
			}))
	);
}

/** The projects that targets name one by one; without a place of their own they lie in the policy's region. */
function itemsOf({ policies }: Pick<Seeds, 'policies'>): Institution[] {
	return policies.flatMap((policy) =>
		policy.targets.flatMap((target) =>
			target.items.map(({ name, place, note }, position) => ({
				id: `${target.id}-${position + 1}`,
				name,
				name_en: '',
				kind: 'project',
				level: '' as const,
				place: place ?? policy.region,
				ownership: '' as const,
				host: '' as const,
				provenance: 'official' as const,
				source: `${policy.short_title} ${target.clause}`,
				note: note ?? ''
			}))
		)
	);
}

async function readAll(
	engine: Engine,
	home: string,
	prefix: string,
	columns: readonly string[]
): Promise<TextRow[]> {
	const rows: TextRow[] = [];
	for (const provenance of provenances) {
		const name = `data/institutions/${prefix}${provenance}.csv`;
		if (existsSync(join(home, name))) rows.push(...(await readCsv(engine, home, name, columns)));
	}
	return rows;
}

function check(
	rows: readonly TextRow[],
	{ kinds }: Measures,
	places: readonly Place[],
	faults: DataFault[]
): Institution[] {
	const codes = new Set(places.map(({ code }) => code));
	const kindIds = new Set(kinds.map(({ id }) => id));
	const ids = new Set(rows.map(({ id }) => id));
	const seen = new Set<string>();
	return rows.flatMap(({ file, line, ...row }) => {
		const fault = (code: string, zh: string, en: string) => faults.push({ file, line, code, zh, en });
		const result = v.safeParse(institutionSchema, row);
		if (!result.success) {
			const field = v.getDotPath(result.issues[0]) ?? '';
			fault(
				'institution',
				`机构表的 ${field} 有误：${String(row[field] ?? '')}`,
				`${field} of an institution is wrong`
			);
			return [];
		}
		const institution = result.output;
		const { id, kind, place, host, provenance } = institution;
		if (seen.has(id)) fault('duplicate', `机构编号重复：${id}`, `institution id twice: ${id}`);
		seen.add(id);
		if (!kindIds.has(kind)) fault('kind', `未知机构类别：${kind}`, `unknown kind of institution: ${kind}`);
		if (!codes.has(place)) fault('place', `未知地区代码：${place}`, `unknown place code: ${place}`);
		if (host !== '' && !ids.has(host)) fault('host', `未知依托机构：${host}`, `unknown host: ${host}`);
		if ((provenance === 'illustrative') !== file.includes('illustrative')) {
			fault(
				'provenance',
				`数据来源类别与所在文件不符：${provenance}`,
				`the provenance does not belong into this file: ${provenance}`
			);
		}
		return [institution];
	});
}

function checkEvents(rows: readonly TextRow[], known: ReadonlySet<string>, faults: DataFault[]) {
	return rows.map(({ file, line, ...row }) => {
		const { institution = '', year = '', event = '', amount = '', unit, provenance, source, note } = row;
		const fault = (code: string, zh: string, en: string) => faults.push({ file, line, code, zh, en });
		if (!known.has(String(institution))) {
			fault('institution', `未知机构：${institution}`, `unknown institution: ${institution}`);
		}
		if (!/^(19|20)\d{2}$/.test(String(year))) {
			fault('year', `年份应为四位数：${year}`, `the year must have four digits: ${year}`);
		}
		if (!lifeEvents.some((known) => known === event)) {
			fault('event', `未知的项目事件：${event}`, `unknown event: ${event}`);
		}
		if (amount !== '' && !Number.isFinite(Number(amount))) {
			fault('amount', `金额不是数：${amount}`, `the amount is not a number: ${amount}`);
		}
		if (
			!['official', 'compiled', 'illustrative'].includes(String(provenance)) ||
			(provenance === 'illustrative') !== file.includes('illustrative')
		) {
			fault(
				'provenance',
				`数据来源类别与所在文件不符：${provenance}`,
				`the provenance does not belong into this file: ${provenance}`
			);
		}
		return {
			institution_id: String(institution),
			year: Number(year),
			event: String(event),
			amount: amount === '' ? null : Number(amount),
			unit: String(unit),
			provenance: String(provenance),
			source: String(source),
			note: String(note)
		};
	});
}
