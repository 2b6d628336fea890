import figureInForce from './figure-in-force.sql?raw';
import measure from './measure.sql?raw';
import met from './met.sql?raw';
import promise from './promise.sql?raw';
import subject from './subject.sql?raw';
import liesIn from './lies-in.sql?raw';
import total from './total.sql?raw';
import reference from './reference.sql?raw';
import decide from './decide.sql?raw';
import path from './path.sql?raw';
import lightOf from './light-of.sql?raw';
import light from './light.sql?raw';
import lightRank from './light-rank.sql?raw';
import leadInPack from './lead-in-pack.sql?raw';
import pack from './pack.sql?raw';
import pathShare from './path-share.sql?raw';
import flip from './flip.sql?raw';
import assessment from './assessment.sql?raw';
import outlookPast from './outlook-past.sql?raw';
import outlookPace from './outlook-pace.sql?raw';
import outlookProjection from './outlook-projection.sql?raw';
import outlook from './outlook.sql?raw';
import rollup from './rollup.sql?raw';
import commitmentState from './commitment-state.sql?raw';
import projectLife from './project-life.sql?raw';
import { promisedMethodsSql } from './methods';

/** The statements that give each judged year its light, in the order they build on each other, one text a question. */
export const lightsSteps: readonly string[] = [
	figureInForce,
	measure,
	met,
	promise,
	subject,
	liesIn,
	total,
	reference,
	decide,
	pathShare,
	pack,
	leadInPack,
	path,
	lightOf,
	lightRank,
	light,
	flip,
	assessment
];

/** All of these together. */
export const lightsSql = lightsSteps.join('\n');

/** The statements that judge promises, and look ahead from there. */
export const promiseSql = [lightsSql, outlookPast, outlookPace, outlookProjection, outlook, rollup].join(
	'\n'
);

/**
 * The statements that judge; the results are `assessed`, `institution_assessed`, `institutions_rolled_up`,
 * `targets_rolled_up`, `outlooks`, `projected`, `commitments_judged`, `projects_judged` and `methods_judged`.
 */
export const assessmentSql = [promiseSql, commitmentState, projectLife, promisedMethodsSql].join('\n');
