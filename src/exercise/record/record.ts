import { runCheck } from '../check/runCheck.ts';
import type { AnyFunction, FunctionExercise } from '../Exercise.ts';
import { caseOptions, mostCases, probeArguments, probes } from '../seeds.ts';
import { observe, type DescribeFault } from './observe.ts';
import type { RecordedCall, RecordedPart } from './Recording.ts';
import { settle } from './settle.ts';

/**
 * Runs an answer as the probes and checks of its exercise ask, and tells what it does. Runs in the realm of the
 * learner's code, and therefore judges nothing: the checks run only so that they ask what `judge` will ask again.
 *
 * @param answer the learner's function
 * @param seed chooses all generated numbers; the same one goes to `judge`
 * @param describe finds the learner's line in what was thrown
 * @param emit is given each part as soon as it is there, so that a later endless loop loses none
 */
export function record(
  exercise: FunctionExercise,
  answer: AnyFunction,
  seed: string,
  describe: DescribeFault,
  emit: (part: RecordedPart) => void,
): void {
  for (let probe = 0; probe < probes; probe++) {
    emit({ type: 'probe', probe, call: observe(answer, probeArguments(exercise, seed, probe), describe) });
  }
  for (const group of ['checks', 'held'] as const) {
    for (const [name, check] of Object.entries(exercise[group])) {
      for (let number = 0; number < mostCases; number++) {
        const calls: RecordedCall[] = [];
        const recorded: AnyFunction = (...given) => {
          const call = observe(answer, given, describe);
          calls.push(call);
          return settle(call);
        };
        const options = caseOptions(exercise, group, name, seed, number);
        const { usesGenerators } = runCheck(check, recorded, options);
        emit({ type: 'case', group, check: name, number, calls });
        if (!usesGenerators) break;
      }
    }
  }
}
