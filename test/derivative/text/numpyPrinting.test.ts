import type { PrintOptions } from 'derivative';
import { NDArray, repr, str } from 'derivative';
import { describe, expect, it } from 'vitest';
import type { Style } from '../../../src/derivative/src/text/arrayText.ts';
import { arrayText } from '../../../src/derivative/src/text/arrayText.ts';
import type { StoredArray } from './corpusArray.ts';
import { corpusArray, decoded } from './corpusArray.ts';
import { readPrintingCorpus } from './printingCorpus.ts';

// Origin of every expected text: NumPy 2.4.6 and Python 3.11.7, compared character for character.
const corpus = readPrintingCorpus();
const groups = [...new Set(corpus.arrays.map(({ group }) => group))];
const floats = corpus.scalars.filter(({ dtype }) => dtype === 'float64');

/** Printed by the public functions, except for dtypes that the package has no arrays of. */
function printed(stored: StoredArray, style: Style, options?: PrintOptions): string {
  const x = corpusArray(stored);
  if (!(x instanceof NDArray)) return arrayText(x, style, options);
  return style === 'str' ? str(x, options) : repr(x, options);
}

/** A scalar of NumPy is what an array of no axes holds. */
function scalar({ dtype, value }: { dtype: string; value: number | string | boolean }): string {
  return printed({ dtype, shape: [], data: [value] }, 'str');
}

describe.each(groups)('arrays of the group %s print as in NumPy', (group) => {
  it.each(corpus.arrays.filter((stored) => stored.group === group))('$id ($dtype)', (stored) => {
    expect(printed(stored, 'str')).toBe(stored.str);
    expect(printed(stored, 'repr')).toBe(stored.repr);
  });
});

describe('arrays with print options print as in NumPy', () => {
  it.each(corpus.options)('$id ($options)', (stored) => {
    expect(printed(stored, 'str', stored.options)).toBe(stored.str);
    expect(printed(stored, 'repr', stored.options)).toBe(stored.repr);
  });
});

describe('a number prints as a float64 of NumPy and as a float of Python', () => {
  it.each(floats)('$py_repr', ({ value, str: numpyStr, repr: numpyRepr, py_repr: pythonRepr }) => {
    const x = decoded(value, 'float64');
    expect(str(x)).toBe(numpyStr);
    expect(repr(x)).toBe(pythonRepr);
    // Only the name around the digits is NumPy 2's own; the notebook shows the number without it.
    expect(`np.float64(${repr(x)})`).toBe(numpyRepr);
  });
});

describe('an array of no axes prints as the scalar in it', () => {
  it.each(corpus.scalars.filter(({ dtype }) => dtype !== 'bool'))('$repr', (stored) => {
    expect(scalar(stored)).toBe(stored.str);
    expect(`np.${stored.dtype}(${scalar(stored)})`).toBe(stored.repr);
  });

  it.each(corpus.scalars.filter(({ dtype }) => dtype === 'bool'))('$repr', (stored) => {
    expect(scalar(stored)).toBe(stored.str);
    expect(`np.${scalar(stored)}_`).toBe(stored.repr);
  });
});

it('the corpus has every case that the tests above are made of', () => {
  expect(corpus.arrays).toHaveLength(787);
  expect(corpus.options).toHaveLength(81);
  expect(corpus.scalars).toHaveLength(306);
});
