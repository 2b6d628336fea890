import allocation from './allocation.sql?raw';

/** The statements that divide targets, to follow those that judge; the results are `allocated` and `allocation_judged`. */
export const allocationSql = allocation;
