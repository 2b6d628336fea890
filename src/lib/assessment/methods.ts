import caseAsked from './methods/case-asked.sql?raw';
import caseEnd from './methods/case-end.sql?raw';
import caseLogit from './methods/case-logit.sql?raw';
import casePromised from './methods/case-promised.sql?raw';
import caseRate from './methods/case-rate.sql?raw';
import caseTrend from './methods/case-trend.sql?raw';
import dashboard from './methods/dashboard.sql?raw';
import escap from './methods/escap.sql?raw';
import eustat from './methods/eustat.sql?raw';
import fingertipsTrend from './methods/fingertips-trend.sql?raw';
import growthRate from './methods/growth-rate.sql?raw';
import healthyPeople from './methods/healthy-people.sql?raw';
import judged from './methods/judged.sql?raw';
import kept from './methods/kept.sql?raw';
import lightBy from './methods/light-by.sql?raw';
import logit from './methods/logit.sql?raw';
import openSdg from './methods/open-sdg.sql?raw';
import pace from './methods/pace.sql?raw';
import paceCaseAsked from './methods/pace-case-asked.sql?raw';
import paceCasePromised from './methods/pace-case-promised.sql?raw';
import progressIndex from './methods/progress-index.sql?raw';
import scenarioPath from './methods/scenario-path.sql?raw';
import sdgIndex from './methods/sdg-index.sql?raw';
import targetComparison from './methods/target-comparison.sql?raw';
import tripleBillion from './methods/triple-billion.sql?raw';
import unChart from './methods/un-chart.sql?raw';
import lightOf from './light-of.sql?raw';
import leadInPack from './lead-in-pack.sql?raw';
import met from './met.sql?raw';
import pack from './pack.sql?raw';
import pathShare from './path-share.sql?raw';

/** The ways to judge, by the names that the open data and the addresses use. */
export const methods = [
	'pace',
	'open-sdg',
	'eustat',
	'healthy-people',
	'sdg-index',
	'triple-billion',
	'un-chart',
	'escap',
	'fingertips-trend'
] as const;
export type Method = (typeof methods)[number];

/**
 * What each method needs, and the view it leaves: case_id, light, native, score, reason and numbers (a map). Nothing of
 * it is worked out before somebody reads it, and of the numbers nothing unless they are asked for.
 */
const viewSql: Record<Method, string> = {
	pace,
	'open-sdg': openSdg,
	eustat,
	'healthy-people': healthyPeople,
	'sdg-index': sdgIndex,
	'triple-billion': tripleBillion,
	'un-chart': unChart,
	escap,
	'fingertips-trend': fingertipsTrend
};

/** The macros that single methods bring along; each file holds nothing else. */
const ownMacros: Partial<Record<Method, string>> = {
	'sdg-index': dashboard,
	'triple-billion': scenarioPath,
	escap: progressIndex,
	'fingertips-trend': targetComparison
};

const methodSql = (method: Method) => [ownMacros[method] ?? [], viewSql[method]].flat().join('\n');

/** What the methods read of method_case and method_point; leaves `case_end`. */
const seriesSql = [growthRate, caseRate, logit, caseLogit, caseTrend, caseEnd, lightBy].join('\n');

/** Judges what the assessment left open by every method; runs after it, and leaves `methods_judged`. */
export const promisedMethodsSql = [
	casePromised,
	seriesSql,
	paceCasePromised,
	...methods.map(methodSql),
	judged
].join('\n');

/** The macros that the kept answers read, no longer temporary; each file holds nothing else. */
const keptMacros = [
	met,
	pathShare,
	leadInPack,
	lightOf,
	growthRate,
	logit,
	lightBy,
	...methods.flatMap((method) => ownMacros[method] ?? [])
].map((sql) => sql.replaceAll('CREATE OR REPLACE TEMP MACRO', 'CREATE OR REPLACE MACRO'));

/** One answer of every method for each case, from what is kept in the schema `methods`. */
const answers = (() => {
	const selects = methods.map((method) => {
		const [, select = ''] = viewSql[method].split(`CREATE OR REPLACE TEMP VIEW ${answersOf(method)} AS\n`);
		return `${answersOf(method)} AS NOT MATERIALIZED (${select.trimEnd().replace(/;$/, '')})`;
	});
	const [, said = ''] = judged.split('CREATE OR REPLACE TEMP VIEW methods_judged AS\nWITH ');
	return `WITH ${selects.join(',\n')},\n${said.trimEnd().replace(/;$/, '')}`
		.replaceAll('open_year', 'open_case')
		.replace(/\b(FROM|JOIN) (open_case|case_end|pace_case|light_threshold)\b/g, '$1 methods.$2');
})();

/**
 * Keeps what the methods said: the tables they read, their macros, and the view `method_assessment` that answers from them
 * when it is read. Runs after `promisedMethodsSql`. What the view names lies in the schema `methods`, so that temporary
 * tables of a judgement in the same engine do not stand before it.
 */
export const keptMethodsSql = [
	kept,
	...keptMacros,
	`CREATE VIEW method_assessment AS\n${answers};`,
	// What it says of one case, without looking at any other: at a million figures the view cannot tell.
	`CREATE MACRO answers_of_case(one_case) AS TABLE\n${answers.replace(
		/\bFROM methods\.(case_end|pace_case)\b/g,
		'FROM (FROM methods.$1 WHERE case_id = one_case) AS $1'
	)}`
].join('\n');

/** Judges `asked_case`, `asked_point` and `asked_step` by one method; leaves its view. */
export function askedMethodSql(method: Method): string {
	const ownCases = method === 'pace' ? [paceCaseAsked] : [];
	return [
		met,
		pathShare,
		pack,
		leadInPack,
		lightOf,
		caseAsked,
		seriesSql,
		...ownCases,
		methodSql(method)
	].join('\n');
}

/** The view in which a method leaves its answers. */
export function answersOf(method: Method): string {
	return `judged_${method.replaceAll('-', '_')}`;
}

/** The macros of comparing one value with a target, a range or a benchmark. */
export const targetComparisonSql = targetComparison;
