import type { AnyFunction } from '../Exercise.ts';
import { functionsIn } from '../observe/replaceFunctions.ts';
import { restore } from '../observe/restore.ts';
import { valueOf } from '../observe/valueOf.ts';
import type { RecordedCall } from './Recording.ts';
import { settle } from './settle.ts';

/** A check asked more than was recorded: the code stopped, or changed what recorded it. */
export class NotRecorded extends Error {}

/**
 * A function that does what was recorded, call by call: it asks the check's own functions at the recorded places, so
 * that a spy counts what it would have counted, leaves the arguments as they were left, and returns what was
 * returned. Nothing of the answer's code runs here.
 */
export function replay(calls: readonly RecordedCall[]): AnyFunction {
  let next = 0;
  return (...given) => {
    const call = calls[next++];
    if (call === undefined) throw new NotRecorded();
    const functions = functionsIn(given);
    for (const { f, given: passed } of call.asked) {
      try {
        functions[f]?.(...passed.map(valueOf));
      } catch {
        // The answer got this too; what became of it then is in its outcome.
      }
    }
    call.after.forEach((after, i) => {
      if (after !== null) restore(given[i], after);
    });
    return settle(call);
  };
}
