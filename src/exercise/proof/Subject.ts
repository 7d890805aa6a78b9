import type { Trace } from '../../trace/trace.ts';
import type { AnyFunction, Exercise, FunctionExercise } from '../Exercise.ts';
import type { Attempt } from '../record/Recording.ts';
import type { LearnerCode } from '../source/cutStarter.ts';
import type { Entry } from '../source/entryOf.ts';
import type { Mutant } from '../source/Mutant.ts';
import type { AnswerRuns } from './AnswerRuns.ts';
import type { Place } from './Finding.ts';

/** A mutant that runs. */
export interface LiveMutant extends Mutant {
  readonly fn: AnyFunction;
}

/** An exercise as a page places it. */
export interface Placement extends Place {
  readonly id: string;
  readonly file: string;
}

/** What the rules know of the site around an exercise. */
export interface SiteFacts {
  readonly placements: readonly Placement[];
  /** Every exercise there is. */
  readonly exercises: readonly {
    readonly id: string;
    readonly file: string;
    readonly needs: readonly string[];
  }[];
  /** Whether a file is there, from the repository's top. */
  readonly hasFile: (file: string) => boolean;
  /** Ids with the hash of the checks of each revision. */
  readonly lock: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** All that the rules look at, as plain data and functions: they read no file and start no thread. */
export interface Subject<E extends Exercise = Exercise> {
  /** From the repository's top. */
  readonly file: string;
  readonly exercise: E;
  /** Where a part of the spec stands, such as `['mistakes', 'forward']`; the call itself for an unknown one. */
  readonly placeOf: (path: readonly string[]) => Place;
  readonly site: SiteFacts;
  /** A hash of the checks and what they stand on. */
  readonly hash: string;
  /** The trace of a prediction's block. */
  readonly trace?: Trace;
}

/** What is looked at of an exercise whose answer is a function. */
export interface FunctionSubject extends Subject<FunctionExercise> {
  readonly learner: LearnerCode;
  readonly entry: Entry;
  readonly starter: Attempt;
  readonly mutants: readonly LiveMutant[];
  /** How many seeds everything is run at. */
  readonly seeds: number;
  /** The solution, each mistake and each variant, run through all checks at all seeds. */
  readonly runs: readonly AnswerRuns[];
}
