/**
 * What an exercise is: the types that authors fill in and that everything else reads. An author writes them with
 * `defineExercise`, `defineNumber` and `definePrediction`, each with the types of its own solution.
 */
import type { Trace } from '../trace/trace.ts';
import type { Checks } from './check/Checks.ts';
import type { Generators } from './generate/Generators.ts';

/** When the solution may be seen; with `never` it is not in the published site at all. */
export type Reveal = 'after-pass' | 'after-3-tries' | 'never';

/** What every kind of exercise says about itself. */
export interface ExerciseFacts {
  /** Unique over the site, in kebab-case; the page places the exercise by it. */
  readonly id: string;
  /** 1 at first; raised whenever the checks change, so that work done before is checked again. */
  readonly rev: number;
  /** What each revision changed, in one line for learners; needed from revision 2 on. */
  readonly changes?: Readonly<Record<number, string>>;
  /** Ids of exercises that should be done before. */
  readonly needs?: readonly string[];
  /** How long it takes, about. */
  readonly minutes: number;
  /** Revealed one by one; at least one. */
  readonly hints: readonly [string, ...string[]];
  readonly reveal: Reveal;
}

/**
 * A property of a right answer: throws, through `t`, where `fn` has it not. It must do the same calls whenever
 * `fn` and `g` give the same: no clock, no `Math.random`, nothing that it changes outside of itself.
 */
export type Check<F> = (fn: F, t: Checks, g: Generators) => void;

/** A wrong answer that runs, and what is said to a learner whose answer behaves like it. */
export interface Mistake<F> {
  readonly as: F;
  readonly say: string;
}

/** An exercise whose answer is a function. */
export interface FunctionExercise<F = AnyFunction> extends ExerciseFacts {
  readonly type: 'function';
  readonly solution: F;
  /** Shown by name before the first try. */
  readonly checks: Readonly<Record<string, Check<F>>>;
  /** Run with the others, but not listed. */
  readonly held: Readonly<Record<string, Check<F>>>;
  /** By their names, which statistics of a class use: kebab-case. */
  readonly mistakes: Readonly<Record<string, Mistake<F>>>;
  /** Other right answers. */
  readonly also: Readonly<Record<string, F>>;
  /** Arguments on which behaviours are compared: where they lie far apart, so with large steps. */
  readonly probe: (g: Generators) => readonly unknown[];
  /** Mutants of the solution that behave as it does: their text, and why they do. */
  readonly equivalent: Readonly<Record<string, string>>;
}

/** How far a number is from the answer: as |value − answer|, or as the larger of the two over the smaller. */
export type Measure = 'difference' | 'ratio';

/** An exercise whose answer is one number. */
export interface NumberExercise extends ExerciseFacts {
  readonly type: 'number';
  /** Where the answer is the number of one of several things, how many they are; they count from 1. */
  readonly choices?: number;
  /** Computed from what is asked, not typed in. */
  readonly answer: () => number;
  readonly measure: Measure;
  /** How far an answer may be from it, in that measure; derived, like the answer. */
  readonly bound: () => number;
  readonly mistakes: Readonly<Record<string, Mistake<() => number>>>;
  readonly also: Readonly<Record<string, () => number>>;
}

/** An exercise that asks what a trace will show next. */
export interface PredictionExercise extends ExerciseFacts {
  readonly type: 'prediction';
  /** The title of the live block, on the same page, whose trace it is. */
  readonly block: string;
  /** The trace is shown up to this event, which is not shown: its value is the answer. */
  readonly at: (trace: Trace) => number;
  readonly measure: Measure;
  readonly bound: (trace: Trace) => number;
  readonly mistakes: Readonly<Record<string, Mistake<(trace: Trace) => number>>>;
  readonly also: Readonly<Record<string, (trace: Trace) => number>>;
}

export type Exercise = FunctionExercise | NumberExercise | PredictionExercise;

/** A function whose signature is known to its author alone. */
export type AnyFunction = (...given: readonly unknown[]) => unknown;
