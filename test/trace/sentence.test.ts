import { array, nditer, numericalDerivative, zerosLike } from 'derivative';
import type { NDArray } from 'derivative';
import { describe, expect, it } from 'vitest';
import { sentence } from '../../src/trace/sentence.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { sentenceTemplates } from '../../src/view/sentenceTemplates.ts';
import { readingOf } from './readingOf.ts';
import { recorded } from './recorded.ts';
import { traceOf } from './traceOf.ts';

function said(trace: Trace): readonly string[] {
  const reading = readingOf(trace);
  return reading.moments.map((_, position) => sentence(trace, reading, position, sentenceTemplates()));
}

const f = (x: NDArray): number => 2 * x.get(0) + 3 * x.get(0) * x.get(1) + x.get(1) ** 3;

describe('the sentences of a walk', () => {
  it('tell the notebook, digit for digit', () => {
    expect(said(recorded(() => numericalDerivative(f, array([3, 2]))))).toEqual([
      'Step 1 of 2: the walk stands at idx = (0,), where x[idx] is 3.0.',
      'x[idx] is nudged up by δ ≈ 0.0001, to 3.0001.',
      'f(x) is 32.0008: this is f(x+δ).',
      'x[idx] is nudged down by δ ≈ 0.0001, to 2.9999.',
      'f(x) is 31.9992: this is f(x−δ).',
      'grad[idx] becomes 7.999999999999119, the difference 0.0015999999999998238 divided by 2δ.',
      'x[idx] is put back to 3.0.',
      'Step 2 of 2: the walk stands at idx = (1,), where x[idx] is 2.0.',
      'x[idx] is nudged up by δ ≈ 0.0001, to 2.0001.',
      'f(x) is 32.002100060001005: this is f(x+δ).',
      'x[idx] is nudged down by δ ≈ 0.0001, to 1.9999.',
      'f(x) is 31.997900059998997: this is f(x−δ).',
      'grad[idx] becomes 21.000000010040765, the difference 0.004200000002008153 divided by 2δ.',
      'x[idx] is put back to 2.0.',
      'All 2 elements are visited; grad = [ 8.         21.00000001].',
    ]);
  });

  it('speak of x, not of x[idx], when a number is walked', () => {
    expect(said(recorded(() => numericalDerivative((x) => x * x, 3)))).toEqual([
      'The walk stands at x = 3.0.',
      'x is nudged up by δ ≈ 0.0001, to 3.0001.',
      'f(x) is 9.000600010000001: this is f(x+δ).',
      'x is nudged down by δ ≈ 0.0001, to 2.9999.',
      'f(x) is 8.999400009999999: this is f(x−δ).',
      'grad becomes 6.000000000012662, the difference 0.0012000000000025324 divided by 2δ.',
      'x is put back to 3.0.',
      'The walk is over; the derivative is 6.000000000012662.',
    ]);
  });

  it('do not call it f when another array was given', () => {
    const trace = traceOf(
      [{ start: [3] }, { start: [1] }],
      [['start'], ['visit', 0, 0, 3], ['evaluation', 1, 0, 6]],
    );
    expect(said(trace)[1]).toBe('A function that was given an array returns 6.0.');
  });

  it('name a matrix element by its tuple and write a matrix on one line', () => {
    const x = array([
      [1, 2],
      [3, 4],
    ]);
    const sentences = said(recorded(() => numericalDerivative((a) => 2 * a.get(1, 0), x, { delta: 0.5 })));
    expect(sentences[14]).toBe('Step 3 of 4: the walk stands at idx = (1, 0), where x[idx] is 3.0.');
    expect(sentences.at(-1)).toBe('All 4 elements are visited; grad = [[0. 0.] [2. 0.]].');
  });

  it('tell a forward difference from a central one', () => {
    const trace = recorded((watch) => {
      const watched = watch((x) => 3 * x.get(0));
      const x = array([2]);
      const grad = zerosLike(x);
      const it = nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] });
      const here = watched(x);
      x.set(it.multiIndex, 2.5);
      grad.set(it.multiIndex, (watched(x) - here) / 0.5);
      x.set(it.multiIndex, 2);
      it.iternext();
    });
    expect(said(trace).slice(1)).toEqual([
      'f(x) is 6.0, with nothing nudged.',
      'x[idx] is nudged up by δ = 0.5, to 2.5.',
      'f(x) is 7.5: this is f(x+δ).',
      'grad[idx] becomes 3.0, the difference f(x+δ) − f(x) = 1.5 divided by δ.',
      'x[idx] is put back to 2.0.',
      'The one element is visited; grad = [3.].',
    ]);
  });

  it.each([
    ['a central difference', 1, 'grad[idx] becomes 1.0, the difference 1.0 divided by 2δ.'],
    ['a central difference divided by δ alone', 2, 'grad[idx] becomes 2.0.'],
  ])('name a formula only when it gives the value: %s', (_name, written, expected) => {
    const trace = traceOf(
      [{ start: [3] }, { start: [0] }],
      [
        ['start'],
        ['visit', 0, 0, 3],
        ['write', 0, 0, 3.5],
        ['evaluation', 0, 0, 3.5],
        ['write', 0, 0, 2.5],
        ['evaluation', 0, 0, 2.5],
        ['write', 1, 0, written],
        ['write', 0, 0, 3],
        ['end'],
      ],
    );
    expect(said(trace)[5]).toBe(expected);
  });

  it('say what an integer dtype does to δ', () => {
    const sentences = said(recorded(() => numericalDerivative((x) => x.get(0) ** 2, array([3], 'int64'))));
    expect(sentences[1]).toBe('x[idx] is nudged up and holds 3: dtype int64 keeps no fraction.');
    expect(sentences[3]).toBe('x[idx] is nudged down and holds 2: dtype int64 keeps no fraction.');
    expect(sentences.at(-1)).toBe('The one element is visited; grad = [25000].');
  });

  it('say that a δ is lost in rounding', () => {
    const sentences = said(
      recorded(() => numericalDerivative((x) => x.get(0), array([3]), { delta: 1e-20 })),
    );
    expect(sentences[1]).toBe('x[idx] is to be nudged up, but stays 3.0: δ is lost in rounding.');
    expect(sentences[3]).toBe('x[idx] is to be nudged down, but stays 3.0: δ is lost in rounding.');
  });

  it('tell copies from x, and x from other arrays', () => {
    const trace = traceOf(
      [{ start: [3, 2] }, { start: [3, 2] }, { start: [0, 0] }, { start: [0] }],
      [
        ['start'],
        ['visit', 0, 0, 3],
        ['write', 1, 0, 3.5],
        ['evaluation', 1, 0, 7],
        ['write', 1, 0, 2.5],
        ['evaluation', 1, 0, 5],
        ['write', 1, 0, 3],
        ['write', 2, 0, 2],
        ['write', 2, 1, 9],
        ['write', 3, 0, 9],
        ['write', 0, 1, 9],
        ['visit', 0, 1, 9],
        ['end'],
      ],
    );
    expect(said(trace)).toEqual([
      'Step 1 of 2: the walk stands at idx = (0,), where x[idx] is 3.0.',
      'In a copy of x, x[idx] is nudged up by δ = 0.5, to 3.5.',
      'f(x) is 7.0: this is f(x+δ).',
      'In a copy of x, x[idx] is nudged down by δ = 0.5, to 2.5.',
      'f(x) is 5.0: this is f(x−δ).',
      'In the copy of x, x[idx] is put back to 3.0.',
      'grad[idx] becomes 2.0, the difference 2.0 divided by 2δ.',
      'Element (1,) of grad becomes 9.0.',
      'Element (0,) of another array becomes 9.0.',
      'Element (1,) of x becomes 9.0.',
      'Step 2 of 2: the walk stands at idx = (1,), where x[idx] is 9.0.',
      'All 2 elements are visited; grad = [2. 9.].',
    ]);
  });

  it('do not count up a long gradient', () => {
    const sentences = said(
      recorded(() => numericalDerivative(() => 1, array(Array.from({ length: 20 }, () => 1)))),
    );
    expect(sentences.at(-1)).toBe('All 20 elements are visited.');
  });

  it('say so when there is nothing to visit', () => {
    expect(said(traceOf([{ start: [] }], [['start'], ['end']]))).toEqual([
      'The array has no elements: there is nothing to visit.',
    ]);
  });

  it('print not-a-number as Python does', () => {
    const sentences = said(recorded(() => numericalDerivative(() => NaN, array([3]))));
    expect(sentences[2]).toBe('f(x) is nan: this is f(x+δ).');
    expect(sentences[5]).toBe('grad[idx] becomes nan, the difference nan divided by 2δ.');
  });

  it('are built from templates that another language can replace', () => {
    const trace = recorded(() => numericalDerivative(f, array([3, 2])));
    const german = { ...sentenceTemplates(), restore: '{value} steht wieder in {cell}.' };
    expect(sentence(trace, readingOf(trace), 6, german)).toBe('3.0 steht wieder in x[idx].');
  });
});
