import type { AnyFunction, Check } from '../Exercise.ts';
import type { Sentence } from '../feedback/Sentence.ts';
import { GeneratorsFor } from '../generate/GeneratorsFor.ts';
import { inputText } from '../observe/inputText.ts';
import { AnswerThrew } from '../record/AnswerThrew.ts';
import { NotRecorded } from '../record/replay.ts';
import type { CodeFault } from '../record/Recording.ts';
import { CheckFailed, type ElementMap } from './CheckFailed.ts';
import type { CheckLog } from './CheckLog.ts';
import { checksFor } from './checksFor.ts';

/** Why a check does not hold. */
export type Failure =
  | { readonly type: 'failed'; readonly sentence: Sentence; readonly map?: ElementMap }
  | { readonly type: 'threw'; readonly fault: CodeFault; readonly input: string }
  | { readonly type: 'notRecorded' }
  /** The check's own code threw: the exercise's fault, or it met a result that it could not have expected. */
  | {
      readonly type: 'crashed';
      readonly message: string;
      readonly result: unknown;
      readonly isOfExercise: boolean;
    };

/** One run of a check. */
export interface CheckRun {
  readonly failure?: Failure;
  /** The largest part of a bound that was used. */
  readonly used: number;
  /** Whether it asked for generated numbers: if not, every further run does the same. */
  readonly usesGenerators: boolean;
}

export interface CheckRunOptions {
  readonly seed: string;
  /** From 0, the simplest case, to 1. */
  readonly size: number;
  /** The names by which sentences call the arguments. */
  readonly parameters: readonly string[];
  /** No sentence may tell a value that is asked for. */
  readonly hidesValues: boolean;
}

/** Runs a check round a function: an answer that is recorded, the replay of one, or an author's own. */
export function runCheck(
  check: Check<AnyFunction>,
  fn: AnyFunction,
  { seed, size, parameters, hidesValues }: CheckRunOptions,
): CheckRun {
  const log: CheckLog = { used: [], lastInput: '', hidesValues };
  const g = new GeneratorsFor(seed, size);
  let result: unknown;
  let failure: Failure | undefined;
  try {
    check(
      (...given) => {
        log.lastInput = inputText(given, parameters);
        return (result = fn(...given));
      },
      checksFor(log),
      g,
    );
  } catch (thrown) {
    failure = failureOf(thrown, log.lastInput, result);
  }
  const used = log.used.reduce((most, each) => Math.max(most, each), 0);
  return { used, usesGenerators: g.isUsed, ...(failure === undefined ? {} : { failure }) };
}

function failureOf(thrown: unknown, input: string, result: unknown): Failure {
  if (thrown instanceof CheckFailed) {
    const { sentence, map } = thrown;
    return { type: 'failed', sentence, ...(map === undefined ? {} : { map }) };
  }
  if (thrown instanceof AnswerThrew) return { type: 'threw', fault: thrown.fault, input };
  if (thrown instanceof NotRecorded) return { type: 'notRecorded' };
  return { type: 'crashed', message: String(thrown), result, isOfExercise: false };
}
