import { allocationSql } from './allocation';
import { assessmentSql } from './assess';
import { compositeSql } from './composite';
import { qualitySql } from './quality';

/** All that a release works out of its promises and figures, in the order in which it builds on each other. */
export const judgementSql: readonly string[] = [assessmentSql, compositeSql, qualitySql, allocationSql];
