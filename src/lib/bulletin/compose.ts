import type { Catalogue } from '$lib/assessment/catalogue';
import type { BulletinSlice } from '$lib/cube/bulletin';
import type { Filters } from '$lib/cube/filters';
import type { Ledger } from '$lib/server/registry/ledger';
import { messagesOf, type Language } from '$lib/text';
import { Naming } from '$lib/view/naming';
import { placeAnnex, promiseAnnex, silentTable, targetAnnex, taskAnnex, worseTable } from './annexes';
import type { Block, Bulletin, LightRow, Section } from './document';
import { factsOf, sharePercent } from './facts';
import { writeSentences, type ParagraphId } from './sentences';
import { taskStanding } from './tasks';
import { bulletinWords } from './words';

/** What a bulletin is made from; the same sources give the same bulletin. */
export interface BulletinSources {
	slice: BulletinSlice;
	ledger: Ledger;
	catalogue: Catalogue;
	filters: Filters;
	language: Language;
	/** The id of the release, and the day on which it was published; null where nobody wrote it down. */
	release: string;
	known: string | null;
}

/** Fewer rows than this stand in the text; the annex has all. */
const mostWorse = 12;
/** Bars of places beyond this are left to the annex. */
const mostBars = 40;

/** Writes the bulletin of a year, area, policy and method in one language. */
export function composeBulletin(sources: BulletinSources): Bulletin {
	const { slice, ledger, catalogue, filters, language, release } = sources;
	const { frame, sentence } = bulletinWords[language];
	const naming = Naming.of(catalogue, language);
	const { year } = slice.overview;
	const area = areaName(catalogue, filters.area.id, naming);
	const policy = filters.policy === null ? null : unquoted(naming.policyTitle(filters.policy, 'full'));
	const method = methodName(catalogue, filters.method, naming);
	const dated: Record<string, string> = sources.known === null ? {} : { known: sources.known };
	const tasks = taskStanding(ledger, concernedPolicies(sources));
	const headlineTargets = new Set(
		catalogue.targets.filter(({ headline }) => headline).map(({ target_id }) => target_id)
	);
	const facts = factsOf({
		slice,
		tasks,
		naming,
		words: sentence,
		area,
		policy,
		isHeadline: (target) => headlineTargets.has(target)
	});
	Object.assign(facts.values, {
		method,
		release,
		...dated,
		...(filters.illustrative ? {} : { reportedOnly: '' })
	});
	const written = writeSentences(facts, language);
	const context = { naming, words: frame };
	const section = (id: keyof typeof frame.sections, paragraphs: ParagraphId[], blocks: Block[] = []) => ({
		id,
		paragraphs: paragraphs.map((name) => written[name]).filter(({ template }) => template !== ''),
		blocks
	});
	const sections = [
		section('overall', ['overall', 'overallChange'], overallBlocks(slice, naming)),
		section('headlines', ['headlines'], headlineBlocks(slice, naming)),
		section('places', ['places'], placeBlocks(slice, naming)),
		section(
			'changes',
			['changes'],
			slice.worse.length > 0 ? [{ kind: 'table', table: worseTable(slice, mostWorse, context) }] : []
		),
		section(
			'unreported',
			['unreported'],
			slice.unreported.length > 0 ? [{ kind: 'table', table: silentTable(slice, context) }] : []
		),
		section('tasks', ['tasks']),
		section('notes', ['notes'])
	];
	return {
		title: frame.title(area, year, policy),
		kind: frame.kind,
		issuer: {
			id: 'issuer',
			template: frame.issuer + (sources.known === null ? '' : frame.issuerKnown),
			values: { release, ...dated }
		},
		facts: [
			{ label: frame.facts.year, value: frame.period(year) },
			{ label: frame.facts.area, value: area },
			{ label: frame.facts.policy, value: policy ?? frame.allPolicies },
			{ label: frame.facts.method, value: method },
			{ label: frame.facts.data, value: filters.illustrative ? frame.dataAll : frame.dataReported },
			{ label: frame.facts.release, value: release },
			...(sources.known === null ? [] : [{ label: frame.facts.known, value: sources.known }])
		],
		illustrative: slice.overview.illustrative > 0 || tasks.illustrative > 0,
		sections: slice.overview.promises === 0 ? named(sections.slice(0, 1), frame) : named(sections, frame),
		annexes: [
			targetAnnex(slice, context),
			placeAnnex(slice, context),
			promiseAnnex(slice, context),
			taskAnnex(tasks, ledger.agencies, context)
		].filter(({ rows }) => rows.length > 0)
	};
}

function named(
	sections: (Omit<Section, 'heading'> & { id: string })[],
	frame: (typeof bulletinWords)['zh']['frame']
): Section[] {
	return sections.map((section, index) => ({
		...section,
		heading: frame.numeral(index) + frame.sections[section.id as keyof typeof frame.sections]
	}));
}

/** The documents a bulletin speaks of: those with promises in force there, and the ones issued for the area's own region. */
function concernedPolicies({ slice, catalogue, filters }: BulletinSources): Set<string> {
	if (filters.policy !== null) return new Set([filters.policy]);
	return new Set([
		...slice.overview.policies.map(({ policy_id }) => policy_id),
		...catalogue.policies
			.filter(({ region }) => region === filters.area.region)
			.map(({ policy_id }) => policy_id)
	]);
}

function overallBlocks({ overview }: BulletinSlice, naming: Naming): Block[] {
	const text = messagesOf(naming.language);
	const { charts } = bulletinWords[naming.language].frame;
	const whole: LightRow = {
		label: '',
		counts: overview.counts,
		total: text.overview.lightsTotal(overview.promises, overview.targets),
		illustrative: overview.illustrative > 0
	};
	const policies = overview.policies.map(({ policy_id, counts }) => ({
		label: naming.policyTitle(policy_id),
		counts,
		total: text.target.promiseCount(counts.reduce((sum, { count }) => sum + count, 0)),
		illustrative: false
	}));
	return [
		...(overview.promises > 0 ? [{ kind: 'lights' as const, caption: charts.lights, bars: [whole] }] : []),
		...(policies.length > 1 ? [{ kind: 'lights' as const, caption: charts.policies, bars: policies }] : [])
	];
}

function headlineBlocks({ overview }: BulletinSlice, naming: Naming): Block[] {
	if (overview.headlines.length === 0) return [];
	const rows = overview.headlines.map(({ target_id, row, counts, illustrative }) => ({
		target_id,
		title: naming.targetTitle(target_id),
		promise: naming.promise(naming.target(target_id)),
		actual: row ? naming.value(naming.indicatorOf(target_id), row.actual) : null,
		light: row?.light ?? null,
		counts,
		illustrative
	}));
	const { charts } = bulletinWords[naming.language].frame;
	return [{ kind: 'headlines', caption: charts.headlines, rows, rest: overview.headlineTotal - rows.length }];
}

function placeBlocks({ overview, places }: BulletinSlice, naming: Naming): Block[] {
	const ranked = places.filter(({ rank }) => rank !== null);
	const { charts } = bulletinWords[naming.language].frame;
	const bars = ranked.slice(0, mostBars).map(({ place_code, counts, share, rank, illustrative }) => ({
		label: `${String(rank)} ${naming.placeName(place_code)}`,
		counts,
		total: share === null ? '—' : sharePercent(share, naming.language),
		illustrative
	}));
	return [
		...(bars.length > 0 ? [{ kind: 'lights' as const, caption: charts.places, bars }] : []),
		...(overview.map && overview.map.marks.length > 1 ? [{ kind: 'map' as const }] : [])
	];
}

/** The name of an area as a title has it: a zone's own, a place's full one. */
export function areaName(catalogue: Catalogue, id: string, naming: Naming): string {
	const zone = catalogue.zones.find(({ zone_id }) => zone_id === id);
	return zone ? naming.zoneName(zone) : naming.placeName(id, 'full');
}

/** The name of a way to judge. */
export function methodName({ methods }: Catalogue, id: string, naming: Naming): string {
	const method = methods.find((known) => known.id === id);
	return method ? naming.pick(method.name, method.name_en) : id;
}

/** A title that brings its own marks would stand in two pairs of them. */
function unquoted(title: string): string {
	return title.replace(/^《(.*)》$/, '$1');
}
