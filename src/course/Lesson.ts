import type { CourseExercise } from '../engine/placedExercise.ts';

/** How much a lesson takes. */
export interface LessonLength {
  /** To read it and to run its programs. */
  readonly minutes: number;
  /** Live blocks. */
  readonly programs: number;
  readonly exercises: number;
  /** For the exercises, as their authors think. */
  readonly exerciseMinutes: number;
}

/** A lesson on the map of the course. */
export interface Lesson {
  readonly title: string;
  readonly description: string;
  /** Of these two, where they are not translated into the language of the page. */
  readonly language?: string;
  /** With the site's base, as a link has it. */
  readonly address: string;
  readonly length: LessonLength;
  readonly exercises: readonly CourseExercise[];
}
