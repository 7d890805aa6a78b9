import { array } from 'derivative';
import { describe, expect, it } from 'vitest';
import type { Checks } from '../../../src/exercise/check/Checks.ts';
import { runCheck } from '../../../src/exercise/check/runCheck.ts';
import { sentenceText } from '../../../src/exercise/feedback/Sentence.ts';
import { AnswerThrew } from '../../../src/exercise/record/AnswerThrew.ts';

/** What a learner is told by a check of the value that their function returns. */
function told(check: (t: Checks, fn: () => unknown) => void, answer: () => unknown = () => 0): string {
  const options = { seed: '1', size: 0, parameters: ['x'], hidesValues: false };
  const { failure } = runCheck(
    (fn, t) => {
      check(t, () => fn(2));
    },
    answer,
    options,
  );
  return failure?.type === 'failed' ? sentenceText(failure.sentence) : (failure?.type ?? 'holds');
}

describe('t.shape', () => {
  it.each([
    [7, [], 'holds'],
    [[1, 2, 3], [3], 'holds'],
    [array([[1, 2, 3]]), [1, 3], 'holds'],
    [7, [3], 'Return 3 numbers; you return a number.'],
    [[1, 2], [], 'Return a number; you return a list of 2 numbers.'],
    [[1, 2], [3], 'Return 3 numbers; you return a list of 2 numbers.'],
    [[1, 2], [2, 2], 'Return numbers in the shape 2 × 2; you return a list of 2 numbers.'],
    [[1, 'a'], [2], 'Return 2 numbers; you return a list of unlike things.'],
    [undefined, [2], 'Return 2 numbers; you return undefined.'],
  ])('%s where %j is asked: %s', (value, shape, says) => {
    expect(told((t) => t.shape(value, shape))).toBe(says);
  });
});

describe('t.calls', () => {
  it.each([
    [[2, 1], { at: [1, 2] }, 'holds'],
    // x − h and −h + x differ by rounding.
    [[1 + 1e-13, 2], { at: [1, 2] }, 'holds'],
    [[1.1, 2], { at: [1, 2] }, 'Call f at 1, 2; you call it at 1.1, 2.'],
    [[1, 1], { at: [1, 2] }, 'Call f at 1, 2; you call it at 1, 1.'],
    [[1, 2, 3], { at: [1, 2] }, 'Call f at 1, 2; you call it at 1, 2, 3.'],
    [[], { at: [1, 2] }, 'Call f at 1, 2; you call it at no point.'],
    [[1, 2, 3, 4], { at: [1] }, 'Call f at 1; you call it at 1, 2, 3, 4.'],
    [[1, 2, 3, 4, 5], { at: [1] }, 'Call f at 1; you call it at 1, 2, 3, 4, ….'],
    [[1, 2], { count: 2 }, 'holds'],
    [[1], { count: 2 }, 'The number of calls of f should be 2; it is 1.'],
    [[1, 2, 3], { count: 2 }, 'The number of calls of f should be 2; it is 3.'],
    [[1], { most: 2 }, 'holds'],
    [[1, 2], { most: 2 }, 'holds'],
    [[1, 2, 3], { most: 2 }, 'The number of calls of f should be at most 2; it is 3.'],
  ])('f asked at %j where %j is wanted: %s', (points, wanted, says) => {
    const run = (t: Checks): void => {
      t.calls(
        (x: number) => x,
        (spied) => points.map((x) => spied(x)),
        wanted,
      );
    };
    expect(told(run)).toBe(says);
  });

  it('hands out what f gives', () => {
    let got: unknown;
    told((t) => {
      t.calls(
        (x: number, y: number) => 10 * x + y,
        (spied) => (got = spied(4, 2)),
        {},
      );
    });
    expect(got).toBe(42);
  });
});

describe('t.unchanged', () => {
  const threw = (): never => {
    throw new AnswerThrew({ name: 'Error', message: 'no' });
  };
  const crashed = (): never => {
    throw new TypeError('the check itself');
  };

  it.each<[fact: string, check: (t: Checks) => void, says: string]>([
    ['a list that is left', (t) => t.unchanged([1, 2], () => undefined), 'holds'],
    [
      'a list with another number',
      (t) => {
        const list = [1, 2];
        t.unchanged(list, () => (list[0] = 5));
      },
      'Leave the argument as it was: it is [5, 2] afterwards and was [1, 2].',
    ],
    [
      'an array with another element',
      (t) => {
        const x = array([1, 2]);
        t.unchanged(x, () => x.set(1, 7));
      },
      'Leave the argument as it was: it is [1 7] afterwards and was [1 2].',
    ],
    [
      'a list whose zero has another sign',
      (t) => {
        const list = [0, 2];
        t.unchanged(list, () => (list[0] = -0));
      },
      'Leave the argument as it was: it is [-0, 2] afterwards and was [0, 2].',
    ],
    [
      // 0.1 + 0.7 − 0.7 in float64
      'an array whose element comes back a last digit off',
      (t) => {
        const x = array([0.1, 2]);
        t.unchanged(x, () => x.set(0, x.get(0) + 0.7 - 0.7));
      },
      'Leave the argument as it was: it is [0.09999999999999998 2] afterwards and was [0.1 2].',
    ],
    [
      'a list of more numbers than a sentence holds',
      (t) => {
        const list = new Array<number>(20).fill(0.5);
        t.unchanged(list, () => (list[3] = 7));
      },
      'Leave the argument as it was: its element [3] is 7 afterwards and was 0.5.',
    ],
    [
      'a table of more numbers than a sentence holds, a last digit off',
      (t) => {
        const x = array(new Array<number[]>(4).fill([0.1, 0.1, 0.1, 0.1]));
        t.unchanged(x, () => x.set([1, 2], x.get([1, 2]) + 0.7 - 0.7));
      },
      'Leave the argument as it was: its element [1][2] is 0.09999999999999998 afterwards and was 0.1.',
    ],
    [
      'a list that is longer than it was, and than a sentence holds',
      (t) => {
        const list = new Array<number>(20).fill(0.5);
        t.unchanged(list, () => list.push(1));
      },
      'Leave the argument as it was: it is a list of 21 numbers afterwards and was a list of 20 numbers.',
    ],
    ['an answer that throws', (t) => t.unchanged([1, 2], threw), 'threw'],
    ['an answer that may throw', (t) => t.unchanged([1, 2], threw, { evenIfThrows: true }), 'holds'],
    ['a check that crashes', (t) => t.unchanged([1, 2], crashed, { evenIfThrows: true }), 'crashed'],
    [
      'an answer that may throw, and changes the list first',
      (t) => {
        const list = [1, 2];
        const change = (): never => {
          list[1] = 3;
          return threw();
        };
        t.unchanged(list, change, { evenIfThrows: true });
      },
      'Leave the argument as it was, also where an error ends your function: it is [1, 3] afterwards and was [1, 2].',
    ],
    [
      'the same of a long list',
      (t) => {
        const list = Array.from({ length: 20 }, () => 0.5);
        const change = (): never => {
          list[3] = 7;
          return threw();
        };
        t.unchanged(list, change, { evenIfThrows: true });
      },
      'Leave the argument as it was, also where an error ends your function: its element [3] is 7 afterwards and was 0.5.',
    ],
  ])('%s', (_, check, says) => {
    expect(told(check)).toBe(says);
  });
});

describe('t.close', () => {
  it.each([
    [1.5, 1, 0.5, 'holds'],
    [1.75, 1, 0.5, 'At x = 2 you return 1.75; asked is 1, at most 0.5 off.'],
    [NaN, 1, 0.5, 'At x = 2 you return NaN; asked is 1, at most 0.5 off.'],
    // Six digits would show the same number twice.
    [1 + 2 ** -30, 1, 1e-12, 'At x = 2 you return 1.0000000009313226; asked is 1, at most 1e-12 off.'],
    // Nothing is further off than it may be, also where it may be nothing at all.
    [-0, 0, 0, 'holds'],
    [NaN, NaN, 0, 'holds'],
    [1, 1, 0, 'holds'],
    [Infinity, 1, 0.5, 'At x = 2 you return Infinity; asked is 1, at most 0.5 off.'],
    [[1, 2], [1, 2.5], 0.5, 'holds'],
    [[1, 2], [1, 3], 0.5, 'At x = 2 element [1] is 2; asked is 3, at most 0.5 off.'],
    [[1], [1, 2], 0.5, 'Return a list of 2 numbers; you return a list of 1 number.'],
    [array([1]), [1], 0.5, 'Return a list of 1 number; you return an NDArray of shape (1,).'],
    ['1', 1, 0.5, 'Return a number; you return a text.'],
  ])('%s where %j is asked, within %d: %s', (value, wanted, bound, says) => {
    expect(
      told(
        (t, fn) => t.close(fn(), wanted, { bound }),
        () => value,
      ),
    ).toBe(says);
  });

  it('of what is no numbers is a fault of the check', () => {
    expect(told((t) => t.close(1, ['a'] as never, { bound: 1 }))).toBe('crashed');
  });
});

it('the arguments are told with all digits where few would show two of them as one number', () => {
  const { failure } = runCheck(
    (fn, t) => {
      t.close(fn(0.1 + 0.2, 0.3, 0.5), 1, { bound: 0.1 });
    },
    () => -1,
    { seed: '1', size: 0, parameters: ['a', 'b', 'h'], hidesValues: false },
  );
  expect(failure?.type === 'failed' && sentenceText(failure.sentence)).toBe(
    'At a = 0.30000000000000004, b = 0.3, h = 0.5 you return -1; asked is 1, at most 0.1 off.',
  );
});

describe('t.order', () => {
  it.each([
    ['h²', (h: number) => 3 * h ** 2, 2, 'holds'],
    ['−h²', (h: number) => -3 * h ** 2, 2, 'holds'],
    ['h', (h: number) => h, 2, 'Your error falls like h^1.0; asked is h^2.'],
    ['h³', (h: number) => h ** 3, 2, 'Your error falls like h^3.0, faster than the h^2 that is asked for.'],
    ['a constant', () => 1, 2, 'Your error does not fall as h gets smaller; asked is h^2.'],
    ['0', () => 0, 2, 'Your error is 0 at every step: use h.'],
    // Rounding jumps as it grows. What only grows is a formula without its brackets, or divided once too often.
    ['1/h', (h: number) => 1 / h, 2, 'Your error does not fall as h gets smaller; asked is h^2.'],
    // The slopes are 2, 3.1 and 0.9: one odd error does not decide.
    ['1, 0.25, 0.03, 1/64', (h: number) => (h === 0.025 ? 0.03 : (h / 0.1) ** 2), 2, 'holds'],
    // 0.07, 0.02, −0.005, −0.0175: a slope of 1.8 in the middle, and a change of sign.
    [
      'h − 0.03',
      (h: number) => h - 0.03,
      1,
      'Rounding rules your error: it jumps or grows as h gets smaller. Use the h that you are given.',
    ],
    [
      'NaN',
      () => NaN,
      2,
      'Your result is NaN: look for a division by zero, a root or logarithm of what has none, or a value that was never set.',
    ],
  ])('an error of %s', (_, error, expected, says) => {
    expect(told((t) => t.order(error, { expect: expected }))).toBe(says);
  });

  it('is measured at four steps, each half of the one before', () => {
    const steps: number[] = [];
    const error = (h: number): number => {
      steps.push(h);
      return h;
    };
    told((t) => t.order(error, { expect: 1, from: 0.5 }));
    expect(steps).toEqual([0.5, 0.25, 0.125, 0.0625]);
  });
});

describe('t.holds', () => {
  it('says the author’s sentence where it does not', () => {
    expect(told((t) => t.holds(true, 'Use h.'))).toBe('holds');
    expect(told((t) => t.holds(false, 'Use h.'))).toBe('Use h.');
  });
});
