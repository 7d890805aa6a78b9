import type { AnyFunction, FunctionExercise } from '../Exercise.ts';
import { observe } from '../record/observe.ts';
import { callDistance, matchTolerance } from '../observe/distance.ts';
import type { RecordedCall } from '../record/Recording.ts';
import { probeArguments } from '../seeds.ts';
import { behavesLike } from './behavesLike.ts';
import { factors, scaled } from './factor.ts';
import type { Probed } from './Probed.ts';
import type { Sentence } from './Sentence.ts';

/** A declared mistake that an answer behaves like. */
export interface NamedMistake {
  readonly id: string;
  readonly say: string;
  /** What is wrong besides. */
  readonly more: readonly Sentence[];
}

/** The declared mistake that an answer behaves like on every probe, or one times 2, ½ or −1. */
export function mistakeLike(exercise: FunctionExercise, probed: readonly Probed[]): NamedMistake | undefined {
  const mistakes = Object.entries(exercise.mistakes).map(([id, { as, say }]) => {
    const calls = new Map<Probed, RecordedCall>();
    // Made when it is asked for: the first probe tells most mistakes apart.
    const callOn = (probe: Probed): RecordedCall => {
      const call = calls.get(probe) ?? callOf(exercise, as, probe);
      calls.set(probe, call);
      return call;
    };
    return { id, say, callOn };
  });
  const named = (change: (call: RecordedCall) => RecordedCall): (typeof mistakes)[number] | undefined =>
    mistakes.find(({ callOn }) => isLike(probed, (probe) => change(callOn(probe))));
  const plain = named((call) => call);
  if (plain !== undefined) return { id: plain.id, say: plain.say, more: [] };
  // Right results, and right ones times a factor, are no mistake times one, even where half of a declared mistake is right.
  if (hasResultTimes(probed, 1) || factors.some(({ factor }) => hasResultTimes(probed, factor)))
    return undefined;
  for (const { factor, after } of factors) {
    const both = named((call) => scaled(call, factor));
    if (both !== undefined) {
      return { id: both.id, say: both.say, more: [{ template: after, values: {} }] };
    }
  }
  return undefined;
}

function isLike(probed: readonly Probed[], callOn: (probe: Probed) => RecordedCall): boolean {
  return (
    probed.length > 0 && probed.every((probe) => behavesLike(probe.answer, callOn(probe), probe.solution))
  );
}

/** Whether the answer does the same as the solution, but for a factor of the result. */
function hasResultTimes(probed: readonly Probed[], factor: number): boolean {
  return probed.every(
    ({ answer, solution }) => callDistance(answer, scaled(solution, factor)) <= matchTolerance,
  );
}

function callOf(exercise: FunctionExercise, as: AnyFunction, { seed, number }: Probed): RecordedCall {
  return observe(as, probeArguments(exercise, seed, number));
}
