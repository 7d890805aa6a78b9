import type { LessonTitle } from './LessonTitle.ts';

/** The exercises of the site, lesson by lesson. */
export type ExerciseIndex = readonly (LessonTitle & {
  /** From the site's base address. */
  readonly address: string;
  readonly exercises: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly needs: readonly string[];
    /** How many; none, if it is proven. */
    readonly findings: number;
  }[];
})[];
