import type { Exercise, Reveal } from '../exercise/Exercise.ts';
import type { Trace } from '../trace/trace.ts';
import type { LiveProgram } from './liveProgram.ts';

/** What is known of every exercise of the course, wherever it stands. */
export interface CourseExercise {
  readonly id: string;
  /** Of its page, with the exercise's place on it. */
  readonly address: string;
  readonly rev: number;
  /** Of its checks; see `checksHash`. */
  readonly hash: string;
  /** What it is called in a translation; elsewhere its id says it. */
  readonly title?: string;
}

interface PlacedFacts extends CourseExercise {
  /** What each revision changed. */
  readonly changes: Readonly<Record<number, string>>;
  /** What should be done before. */
  readonly needs: readonly CourseExercise[];
  readonly minutes: number;
  readonly hints: readonly string[];
  readonly reveal: Reveal;
  /** All exercises of the same page, in their order. */
  readonly onPage: readonly CourseExercise[];
}

/** An exercise whose answer is a function. */
export interface PlacedFunction extends PlacedFacts {
  readonly type: 'function';
  /** Of the function that is the answer. */
  readonly entry: string;
  readonly parameters: readonly string[];
  readonly checks: readonly string[];
  /** How many checks are not listed. */
  readonly held: number;
  /** The starter, as a live block. */
  readonly program: LiveProgram;
}

/** An exercise whose answer is a number. */
export interface PlacedNumber extends PlacedFacts {
  readonly type: 'number';
}

/** An exercise that asks for the next value of a trace. */
export interface PlacedPrediction extends PlacedFacts {
  readonly type: 'prediction';
  /** The title of the live block whose trace it is. */
  readonly block: string;
  readonly trace: Trace;
  /** The event that is asked for. */
  readonly at: number;
}

/** What a page holds of an exercise that stands on it: enough to be read without JavaScript, and no more. */
export type PlacedExercise = PlacedFunction | PlacedNumber | PlacedPrediction;

/** What whoever judges an answer elsewhere than on the exercise's page needs to know of it. */
export type AskedAnswer =
  | { readonly type: 'function'; readonly entry: string; readonly parameters: readonly string[] }
  | { readonly type: 'number' }
  | { readonly type: 'prediction'; readonly trace: Trace };

/** Fetches the parts of an exercise, which no page holds. */
export interface ExerciseLoaders {
  readonly exercise: () => Promise<{ readonly default: Exercise }>;
  readonly asked: () => Promise<{ readonly default: AskedAnswer }>;
  /** The author's words in the language of the site, where they are translated. */
  readonly texts?: () => Promise<{ readonly default: Readonly<Record<string, string>> }>;
  /** The text for the cage, where the answer is a function. */
  readonly module?: () => Promise<{ readonly default: string }>;
  /** The solution's text, where the answer is a function and it may ever be seen. */
  readonly solution?: () => Promise<{ readonly default: string }>;
}
