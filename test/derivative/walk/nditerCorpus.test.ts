import { describe, expect, it } from 'vitest';
import { thrownBy } from '../thrownBy.ts';
import { readWalkCorpus } from './walkCorpus.ts';
import { behaviours, behavioursLeftOut, errors, errorsLeftOut } from './walkScripts.ts';

// Origin of every expected log and message: NumPy 2.4.6.
const corpus = readWalkCorpus();

/** What JavaScript throws where Python throws these. */
const counterpart: Readonly<Record<string, ErrorConstructor>> = {
  ValueError: RangeError,
  IndexError: RangeError,
};

/** To write to what is read-only is a ValueError in NumPy, a TypeError in JavaScript. */
function errorClass(type: string, message: string): ErrorConstructor {
  return message.endsWith('is read-only') ? TypeError : (counterpart[type] ?? Error);
}

describe('nditer behaves as in NumPy', () => {
  const tested = corpus.behaviours.flatMap((script) => withRun(script, behaviours));

  it.each(tested.filter(({ error }) => error === null))('$id: $name', ({ run, log }) => {
    expect(run()).toEqual(log);
  });

  it.each(tested.filter(({ error }) => error !== null))('$id: $name', ({ run, error }) => {
    expectError(run, error ?? { type: '', message: '' });
  });
});

describe('nditer and indexing refuse in NumPy’s words', () => {
  it.each(corpus.errors.flatMap((error) => withRun(error, errors)))('$id: $name', ({ run, ...error }) => {
    expectError(run, error);
  });
});

function withRun<T extends { readonly id: string }>(
  script: T,
  runs: Readonly<Record<string, () => unknown>>,
): (T & { readonly run: () => unknown })[] {
  const run = runs[script.id];
  return run === undefined ? [] : [{ ...script, run }];
}

function expectError(run: () => unknown, { type, message }: { type: string; message: string }): void {
  const error = thrownBy(run);
  expect(error).toBeInstanceOf(errorClass(type, message));
  expect(error).toHaveProperty('message', message);
}

describe('the table of what is left out', () => {
  it.each([
    ['behaviours', corpus.behaviours, behaviours, behavioursLeftOut],
    ['errors', corpus.errors, errors, errorsLeftOut],
  ])(
    'names with its reason each of the %s that are not tested, and no other',
    (_, cases, tested, leftOut) => {
      const ids = cases.map(({ id }) => id);
      expect([...Object.keys(tested), ...Object.keys(leftOut)].sort()).toEqual(ids.sort());
      expect(Object.values(leftOut).filter((reason) => reason.length < 10)).toEqual([]);
    },
  );
});
