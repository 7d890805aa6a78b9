import * as derivative from 'derivative';
import { instrumentExample } from './instrumentExample.ts';
import { isShownAs } from './isShownAs.ts';

/** One result that an example shows beside its code, and the one it has. */
export interface ShownResult {
  readonly line: number;
  readonly shown: string;
  readonly actual: string;
}

/** Runs an example of the docs, with all names of the package at hand, and pairs its comments with the facts. */
export function runExample(code: string): ShownResult[] {
  const results: ShownResult[] = [];
  const printed: string[] = [];
  const shown = (line: number, expected: string, compute: () => unknown): void => {
    const value = valueOrError(compute);
    const output = printed.splice(0).join('\n');
    const actual = output === '' ? derivative.repr(value) : output;
    const agrees = output === '' ? isShownAs(value, expected) : output === expected;
    results.push({ line, shown: expected, actual: agrees ? expected : actual });
  };
  const { log } = console;
  console.log = (...values: readonly unknown[]) => printed.push(values.map(String).join(' '));
  try {
    // Names that the example declares itself hide those of the package, hence the block of its own.
    const names = Object.keys(derivative).join(', ');
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples of our own docs
    const program = new Function(
      'shown',
      // Not `derivative`, which is one of the names.
      'theirNames',
      `const { ${names} } = theirNames; { ${instrumentExample(code)} }`,
    ) as (show: typeof shown, names: typeof derivative) => void;
    program(shown, derivative);
  } finally {
    console.log = log;
  }
  return results;
}

function valueOrError(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return error;
  }
}
