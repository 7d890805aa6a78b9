import type { ClassPlan } from '../../../src/classes/ClassPlan.ts';

/** The class that the generated hand-ins are of: two functions, a number and a prediction. */
export const gradedClass: ClassPlan = {
  name: 'Numerics 1, sheet 3',
  exercises: ['central-difference', 'second-derivative', 'best-delta', 'next-slope'],
  due: '2026-12-01T22:59:00.000Z',
  seed: 'winter',
};
