import type { AnyFunction } from '../Exercise.ts';
import { plainOf, type Allowance } from '../observe/plainOf.ts';
import type { Plain } from '../observe/Plain.ts';
import { sameBits } from '../observe/sameBits.ts';
import { holdsFunctions, replaceFunctions } from '../observe/replaceFunctions.ts';
import type { Asked, CodeFault, RecordedCall, Returned } from './Recording.ts';

/** How often one call of an answer may ask the functions it was given; the largest right answer needs some dozens. */
const mostAsked = 2_000;

/** How many values are read of one call. */
const mostValues = 20_000;

/** Says of a thrown value what it is, and where in the learner's code it came from. */
export type DescribeFault = (thrown: unknown) => CodeFault;

/** Calls a function and writes down what it does: whom it asks what, what it returns, what it leaves behind. */
export function observe(
  fn: AnyFunction,
  given: readonly unknown[],
  describe: DescribeFault = describeThrown,
): RecordedCall {
  const asked: Asked[] = [];
  const allowance: Allowance = { left: mostValues };
  const spied = replaceFunctions(given, (f, number) => (...passed) => {
    if (asked.length <= mostAsked)
      asked.push({ f: number, given: passed.map((value) => plainOf(value, allowance)) });
    if (asked.length > mostAsked) throw tooOften();
    return f(...passed);
  });
  const before = given.map(readable);
  let outcome: Returned;
  try {
    outcome = { type: 'returned', value: plainOf(fn(...spied), allowance) };
  } catch (thrown) {
    outcome = { type: 'threw', fault: describe(thrown) };
  }
  // An answer that caught the refusal goes on with something else than the function's values.
  if (asked.length > mostAsked) outcome = { type: 'threw', fault: describeThrown(tooOften()) };
  return { asked, outcome, after: given.map((value, i) => left(value, before[i] ?? null)) };
}

function readable(value: unknown): Plain | null {
  return holdsFunctions(value) ? null : plainOf(value, { left: mostValues });
}

/** What is left of an argument, or null if it is as it was. */
function left(value: unknown, before: Plain | null): Plain | null {
  if (before === null) return null;
  const after = plainOf(value, { left: mostValues });
  return sameBits(before, after) ? null : after;
}

function tooOften(): RangeError {
  return new RangeError(
    `it called a function more than ${mostAsked} times: look for a loop that goes on for too long`,
  );
}

/** What a thrown value says of itself, for code whose lines nobody asks for. */
export function describeThrown(thrown: unknown): CodeFault {
  return thrown instanceof Error
    ? { name: thrown.name, message: thrown.message }
    : { name: 'Error', message: String(thrown) };
}
