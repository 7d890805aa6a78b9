/** All that an exercise file, or a file of an instructor's own checks, imports beside `derivative`. */
export type { Checks, Numbers } from './check/Checks.ts';
export { defineExercise } from './define/defineExercise.ts';
export { defineNumber } from './define/defineNumber.ts';
export { definePrediction } from './define/definePrediction.ts';
export { extraChecks } from './define/extraChecks.ts';
export { untyped } from './define/untyped.ts';
export type { Generators, Matrix, SmoothField, SmoothFunction } from './generate/Generators.ts';
export { eventAt } from '../trace/eventAt.ts';
export type { Trace } from '../trace/trace.ts';
