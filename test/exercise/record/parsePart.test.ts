import { describe, expect, it } from 'vitest';
import central from '../../../docs/lessons/scalar-derivative/central-difference.exercise.ts';
import { parsePart } from '../../../src/exercise/record/parsePart.ts';
import { recorded } from '../judged.ts';

const call = { asked: [], outcome: { type: 'returned', value: 1 }, after: [null] };
const probe = (change: object): unknown => ({ type: 'probe', probe: 0, call: { ...call, ...change } });
const returned = (value: unknown): unknown => probe({ outcome: { type: 'returned', value } });

const circle: unknown[] = [];
circle.push({ type: 'list', items: circle });

describe('a part', () => {
  it('is read as it was recorded', () => {
    const parts = recorded(central, central.solution, '1');
    // Eight probes, and at least one case of each check.
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.map(parsePart)).toEqual(parts);
  });

  it.each([
    { type: 'array', dtype: 'float64', shape: [2], elements: [1, NaN] },
    { type: 'array', dtype: 'int64', shape: [1, 2], elements: [1, -2] },
    { type: 'array', dtype: 'bool', shape: [], elements: [1] },
    { type: 'array', dtype: 'float32', shape: [0], elements: [] },
    { type: 'list', items: [true, null, { type: 'other', text: 'undefined' }] },
  ])('is read with %j', (value) => {
    expect(parsePart(returned(value))).toEqual(returned(value));
  });

  it.each([
    ['a verdict', { type: 'passed' }],
    ['a value that is none', returned({ type: 'verdict', text: 'passed' })],
    [
      'an array of another size than its shape',
      returned({ type: 'array', dtype: 'float64', shape: [3], elements: [1] }),
    ],
    [
      'an integer array with NaN',
      returned({ type: 'array', dtype: 'int64', shape: [2], elements: [1, NaN] }),
    ],
    ['a list in itself', returned({ type: 'list', items: circle })],
    ['a text without end', returned({ type: 'text', text: 'x'.repeat(10_000) })],
    ['a list without end', returned({ type: 'list', items: Array(100_000).fill(0) })],
    ['more questions than are recorded', probe({ asked: Array(10_000).fill({ f: 0, given: [] }) })],
    ['a function that there cannot be', probe({ asked: [{ f: -1, given: [] }] })],
    ['a number for a text', probe({ outcome: { type: 'threw', fault: { name: 1, message: '' } } })],
    ['no call', { type: 'probe', probe: 0 }],
  ])('is refused with %s', (_, message) => {
    expect(parsePart(message)).toBeUndefined();
  });
});
