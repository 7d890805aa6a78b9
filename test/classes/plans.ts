import type { ClassPlan } from '../../src/classes/ClassPlan.ts';

/** A class with all that one can have. */
export const plan: ClassPlan = {
  name: 'Numerics 1, sheet 3',
  exercises: ['central-difference', 'best-delta'],
  due: '2026-12-01T22:59:00.000Z',
  seed: 'winter',
  submitTo: 'https://lms.example.org/sheet-3',
};
