import type { FundOfPlace, Fund } from '$lib/server/registry/institution-funds';
import type { GradedPlace } from '$lib/server/registry/institution-grades';
import type { ProjectState } from '$lib/server/registry/institution-projects';
import type { RegisteredInstitution } from '$lib/server/registry/institutions';
import { messagesOf, type Language } from '$lib/text';
import type { Column } from './sorting';
import { text } from './text';

/** The order of lights from kept to unknown, so that a column of lights sorts by what it means. */
const lightOrder = [
	'met',
	'on-pace',
	'slightly-behind',
	'behind',
	'worsening',
	'missed',
	'baseline-only',
	'no-data',
	'not-evaluable',
	'not-applicable'
];

/** The columns of places held to grades. */
export function gradeColumns(language: Language): Column<GradedPlace>[] {
	const { pick, words, light } = languageTools(language);
	return [
		{ key: 'target', heading: words.column.target, value: (row) => pick(row.title, row.title_en) },
		{ key: 'place', heading: words.column.place, value: (row) => pick(row.place_name, row.place_name_en) },
		{
			key: 'parent',
			heading: words.column.parent,
			value: (row) => pick(row.parent_name, row.parent_name_en)
		},
		{ key: 'required', heading: words.column.required, value: ({ required_rank }) => required_rank },
		{ key: 'actual', heading: words.column.actual, value: ({ actual_rank }) => actual_rank },
		{ key: 'light', heading: words.column.light, value: ({ light }) => lightOrder.indexOf(light) },
		{ key: 'institutions', heading: words.column.institutions, value: ({ members }) => members },
		{ key: 'explanation', heading: words.column.explanation, value: (row) => light(row.light) }
	];
}

/** The columns of institutions held to a share of their income. */
export function fundColumns(language: Language): Column<Fund>[] {
	const { pick, words } = languageTools(language);
	return [
		{ key: 'place', heading: words.column.city, value: (row) => pick(row.place_name, row.place_name_en) },
		{ key: 'institution', heading: words.column.institution, value: (row) => pick(row.name, row.name_en) },
		{ key: 'fund', heading: words.column.fund, value: ({ fund }) => fund, number: true },
		{
			key: 'base_name',
			heading: words.column.baseName,
			value: (row) => pick(row.base_name, row.base_name_en)
		},
		{ key: 'base', heading: words.column.base, value: ({ base }) => base, number: true },
		{ key: 'ratio', heading: words.column.ratio, value: ({ ratio }) => ratio, number: true },
		{ key: 'required', heading: words.column.requiredRatio, value: ({ required }) => required, number: true },
		{ key: 'shortfall', heading: words.column.shortfall, value: ({ shortfall }) => shortfall, number: true },
		{ key: 'light', heading: words.column.light, value: ({ light }) => lightOrder.indexOf(light) }
	];
}

/** The columns of what the institutions of a place make together. */
export function placeFundColumns(language: Language): Column<FundOfPlace>[] {
	const { pick, words } = languageTools(language);
	return [
		{ key: 'place', heading: words.column.city, value: (row) => pick(row.place_name, row.place_name_en) },
		{
			key: 'institutions',
			heading: words.column.count,
			value: ({ institutions }) => institutions,
			number: true
		},
		{ key: 'reporting', heading: words.column.reporting, value: ({ reporting }) => reporting, number: true },
		{ key: 'met', heading: words.column.met, value: ({ met }) => met, number: true },
		{ key: 'fund', heading: words.column.fund, value: ({ fund }) => fund, number: true },
		{
			key: 'base_name',
			heading: words.column.baseName,
			value: (row) => pick(row.base_name, row.base_name_en)
		},
		{ key: 'base', heading: words.column.base, value: ({ base }) => base, number: true },
		{ key: 'ratio', heading: words.column.ratio, value: ({ ratio }) => ratio, number: true },
		{ key: 'required', heading: words.column.requiredRatio, value: ({ required }) => required, number: true },
		{ key: 'shortfall', heading: words.column.shortfall, value: ({ shortfall }) => shortfall, number: true }
	];
}

/** The columns of projects and platforms. */
export function projectColumns(language: Language): Column<ProjectState>[] {
	const { pick, words } = languageTools(language);
	return [
		{ key: 'institution', heading: words.column.project, value: (row) => pick(row.name, row.name_en) },
		{ key: 'kind', heading: words.column.kind, value: (row) => pick(row.kind_name, row.kind_name_en) },
		{ key: 'place', heading: words.column.place, value: (row) => pick(row.place_name, row.place_name_en) },
		{
			key: 'host',
			heading: words.column.host,
			value: ({ host_name, host_name_en }) =>
				host_name === null ? null : pick(host_name, host_name_en ?? host_name)
		},
		{ key: 'stage', heading: words.column.stage, value: ({ stage }) => words.stage[stage] },
		{
			key: 'reports',
			heading: words.column.reports,
			value: ({ reports_missing }) => reports_missing,
			number: true
		},
		{
			key: 'mid_term',
			heading: words.column.midTerm,
			value: ({ mid_term }) => words.obligation[mid_term ?? 'none']
		},
		{
			key: 'acceptance',
			heading: words.column.acceptance,
			value: ({ acceptance }) => words.obligation[acceptance ?? 'none']
		},
		{ key: 'paid', heading: words.column.paid, value: ({ subsidy_paid }) => subsidy_paid, number: true },
		{
			key: 'withdrawn',
			heading: words.column.withdrawn,
			value: ({ subsidy_withdrawn }) => subsidy_withdrawn,
			number: true
		},
		{
			key: 'outstanding',
			heading: words.column.outstanding,
			value: ({ subsidy_outstanding }) => (subsidy_outstanding ? words.yes : words.no)
		}
	];
}

/** The columns of the plain register. */
export function registerColumns(language: Language): Column<RegisteredInstitution>[] {
	const { pick, words, provenance } = languageTools(language);
	return [
		{ key: 'institution', heading: words.column.institution, value: (row) => pick(row.name, row.name_en) },
		{ key: 'kind', heading: words.column.kind, value: (row) => pick(row.kind_name, row.kind_name_en) },
		{ key: 'place', heading: words.column.place, value: (row) => pick(row.place_name, row.place_name_en) },
		{ key: 'level', heading: words.column.level, value: ({ level }) => words.level[level] ?? null },
		{
			key: 'ownership',
			heading: words.column.ownership,
			value: ({ ownership }) => words.ownership[ownership] ?? null
		},
		{
			key: 'host',
			heading: words.column.host,
			value: ({ host_name, host_name_en }) =>
				host_name === null ? null : pick(host_name, host_name_en ?? host_name)
		},
		{ key: 'targets', heading: words.column.targets, value: ({ targets }) => targets, number: true },
		{ key: 'provenance', heading: words.column.provenance, value: ({ provenance: of }) => provenance(of) },
		{ key: 'source', heading: words.column.source, value: ({ source }) => source }
	];
}

function languageTools(language: Language) {
	const messages = messagesOf(language);
	return {
		words: text[language],
		pick: (zh: string, en: string) => (language === 'zh' ? zh : en),
		light: (light: keyof typeof messages.light) => messages.light[light],
		provenance: (code: string) => messages.provenance[code as keyof typeof messages.provenance]
	};
}
