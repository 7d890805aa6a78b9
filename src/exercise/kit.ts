/** All that an exercise file imports, beside `derivative`. */
export type { Checks, Numbers } from './check/Checks.ts';
export { defineExercise } from './define/defineExercise.ts';
export { defineNumber } from './define/defineNumber.ts';
export { definePrediction } from './define/definePrediction.ts';
export { untyped } from './define/untyped.ts';
export type { Generators, Matrix, SmoothField, SmoothFunction } from './generate/Generators.ts';
