import { array, type NDArray } from 'derivative';
import { describe, expect, it } from 'vitest';
import { defineExercise } from '../../../src/exercise/define/defineExercise.ts';
import type { AnyFunction, FunctionExercise } from '../../../src/exercise/Exercise.ts';
import { mistakeLike } from '../../../src/exercise/feedback/mistakeLike.ts';
import { sentenceText } from '../../../src/exercise/feedback/Sentence.ts';
import { thrownFeedback } from '../../../src/exercise/feedback/thrownFeedback.ts';
import { transposed } from '../../../src/exercise/feedback/transposed.ts';
import { judge } from '../../../src/exercise/judge/judge.ts';
import type { Feedback } from '../../../src/exercise/judge/Verdict.ts';
import { plainDistance } from '../../../src/exercise/observe/distance.ts';
import { parametersOf, recorded } from '../judged.ts';

const facts = { rev: 1, minutes: 1, hints: ['Look.'], reveal: 'after-pass' } as const;

function feedbackOn(
  exercise: FunctionExercise,
  answer: unknown,
  parameters = parametersOf(exercise),
): Feedback {
  const parts = recorded(exercise, answer as AnyFunction, '1');
  const verdict = judge(exercise, { type: 'recorded', parts }, { seed: '1', parameters });
  if (verdict.type !== 'failed') throw new Error(verdict.type);
  return verdict.feedback;
}

const told = ({ sentences }: Feedback): readonly string[] => sentences.map((each) => sentenceText(each));

describe('an answer that changes its argument', () => {
  const sum = (_scale: number, list: number[]): number => list.reduce((total, x) => total + x, 0);
  const total = defineExercise(sum, {
    ...facts,
    id: 'total',
    checks: {
      'leaves the list': (fn, t) => {
        const list = [1, 2];
        t.unchanged(list, () => fn(1, list));
      },
    },
    probe: (g) => [1, [g.in(1, 2), g.in(3, 4)]],
    mistakes: { first: { as: (_, list) => list[0] ?? NaN, say: 'Add all of them.' } },
  });
  const changing = (_scale: number, list: number[]): number => {
    const right = sum(1, list);
    list[0] = 0;
    return right;
  };

  it('is told which one, by the name that the solution gives it', () => {
    expect(told(feedbackOn(total, changing))[0]).toBe('Leave list as it was: your function changes it.');
  });

  it('is told its number where it has no name', () => {
    expect(told(feedbackOn(total, changing, []))[0]).toBe(
      'Leave argument 2 as it was: your function changes it.',
    );
  });
});

describe('a mistake with the results of the solution', () => {
  type Slope = (f: (x: number) => number, x: number) => number;
  const slope: Slope = (f, x) => (f(x + 1) - f(x - 1)) / 2;
  const asksMore: Slope = (f, x) => {
    f(x);
    return slope(f, x);
  };
  const twoPlaces = defineExercise(slope, {
    ...facts,
    id: 'two-places',
    checks: {
      'asks f twice': (fn, t) => t.calls(Math.sin, (f) => fn(f, 0.5), { at: [1.5, -0.5] }),
    },
    probe: (g) => [g.smooth().f, g.in(-1, 1)],
    mistakes: { 'asks-more': { as: asksMore, say: 'Do without f(x).' } },
  });

  it('is known by where it asks, in whatever order', () => {
    const other: Slope = (f, x) => {
      const left = f(x - 1);
      return (f(x + 1) - left + 0 * f(x)) / 2;
    };
    expect(feedbackOn(twoPlaces, other)).toMatchObject({ rung: 'mistake', mistake: 'asks-more' });
  });

  it('is not that of an answer which asks elsewhere', () => {
    const elsewhere: Slope = (f, x) => {
      f(x + 0.25);
      return slope(f, x);
    };
    expect(feedbackOn(twoPlaces, elsewhere).mistake).toBeUndefined();
    const oftener: Slope = (f, x) => {
      f(x);
      return asksMore(f, x);
    };
    expect(feedbackOn(twoPlaces, oftener).mistake).toBeUndefined();
  });
});

it('an answer of which no probe was recorded is like no mistake', () => {
  const one = defineExercise((x: number) => x, {
    ...facts,
    id: 'one',
    checks: { 'is 1': (fn, t) => t.close(fn(1), 1, { bound: 0.1 }) },
    probe: (g) => [g.in(1, 2)],
    mistakes: { more: { as: (x) => x + 1, say: 'Take 1 away.' } },
  });
  expect(mistakeLike(one, [])).toBeUndefined();
});

describe('an answer that is a declared mistake times a factor', () => {
  const sum = defineExercise((x: number) => x + 10, {
    ...facts,
    id: 'sum',
    checks: { 'is 11': (fn, t) => t.close(fn(1), 11, { bound: 0.1 }) },
    probe: (g) => [g.in(1, 2)],
    mistakes: { same: { as: (x) => x, say: 'Add 10.' } },
  });

  // Its result is no such multiple of the right one: 2 is not twice 11.
  it.each([
    [2, 'Once that is mended, your result will still be twice too large.'],
    [0.5, 'Once that is mended, your result will still be half of what it should be.'],
    [-1, 'Once that is mended, your result will still have the wrong sign.'],
  ])('%s is told the mistake, and what is left when that is mended', (factor, left) => {
    expect(told(feedbackOn(sum, (x: number) => factor * x))).toEqual(['Add 10.', left]);
  });
});

it('an answer that is the right one times a factor is told so, also where it is a declared mistake times another', () => {
  const twofold = defineExercise((x: number) => x, {
    ...facts,
    id: 'twofold',
    checks: { 'is 8': (fn, t) => t.close(fn(8), 8, { bound: 0.1 }) },
    probe: (g) => [g.in(1, 2)],
    mistakes: { quarter: { as: (x) => x / 4, say: 'Divide by 2h: you divide by 8h.' } },
  });
  expect(told(feedbackOn(twofold, (x: number) => x / 2))[0]).toBe(
    'Your result is half of what it should be.',
  );
});

/** A table whose result is named by its rows and columns. */
const table = (scale: number): NDArray =>
  array(
    [
      [1, 2, 3],
      [4, 5, 6],
    ].map((row) => row.map((x) => scale * x)),
  );
const nested = (scale: number): number[][] => table(scale).toNested() as number[][];
const tableOf = (solution: AnyFunction): FunctionExercise =>
  defineExercise(solution, {
    ...facts,
    id: 'table',
    checks: { 'is the table': (fn, t) => t.close(fn(1), solution(1) as never, { bound: 0.1 }) },
    probe: (g) => [g.in(1, 2)],
    mistakes: {},
  });

describe('an answer that is wrong in one way here and in another there', () => {
  // Among the eight probes are both kinds of numbers.
  const isEven = (x: number): boolean => Math.floor(1_000 * x) % 2 === 0;

  it('is not told as twice the right one', () => {
    const one = tableOf(((scale: number) => scale) as AnyFunction);
    const answer = (scale: number): number => (isEven(scale) ? 2 * scale : 3 * scale);
    expect(told(feedbackOn(one, answer))[0]).toBe('At scale = 1 you return 2; asked is 1, at most 0.1 off.');
  });

  it('is not told as the transpose', () => {
    const square = (scale: number): number[][] => [
      [1, 2],
      [3, scale],
    ];
    const answer = (scale: number): number[][] => [
      [1, 3],
      [isEven(scale) ? 2 : 5, scale],
    ];
    expect(told(feedbackOn(tableOf(square as AnyFunction), answer))[0]).toBe(
      'At scale = 1 element [0][1] is 3; asked is 2, at most 0.1 off.',
    );
  });
});

describe('an answer whose results are right, and that fails by what it asks', () => {
  const asking = (result: (x: number) => unknown): FunctionExercise =>
    defineExercise(((f: (x: number) => number, x: number) => (f(x), result(x))) as AnyFunction, {
      ...facts,
      id: 'asking',
      checks: {
        'asks f once': (fn, t) => {
          t.calls(Math.sin, (f) => fn(f, 0.5), { count: 1 });
        },
      },
      probe: (g) => [g.smooth().f, g.in(-1, 1)],
      mistakes: {},
    });

  // Of these no factor makes anything else.
  it.each<[what: string, result: (x: number) => unknown]>([
    ['0', () => 0],
    ['a truth value', (x) => x > 0],
    ['a text', () => 'right'],
    ['an empty list', () => []],
    ['null', () => null],
    [
      'a table that is its own transpose',
      () => [
        [1, 2],
        [2, 1],
      ],
    ],
  ])('as %s, is told of no factor', (_, result) => {
    const feedback = feedbackOn(asking(result), (_f: unknown, x: number) => result(x));
    expect(told(feedback)[0]).toBe('The number of calls of f should be 1; it is 0.');
  });
});

describe('an answer that throws here and is twice the right one there', () => {
  // The check asks at 1, the probes between 1 and 2.
  const one = tableOf(((scale: number) => scale) as AnyFunction);
  const throwing = (where: (scale: number) => boolean) => (scale: number) => {
    if (where(scale)) throw new Error('no');
    return 2 * scale;
  };

  it.each<[where: string, answer: AnyFunction]>([
    ['where a check asks', throwing((scale) => scale === 1) as AnyFunction],
    ['where a probe asks', throwing((scale) => scale > 1) as AnyFunction],
    ['where some of them ask', throwing((scale) => scale > 1.5) as AnyFunction],
    ['where the others ask', throwing((scale) => scale > 1 && scale <= 1.5) as AnyFunction],
  ])('is told that it throws, %s', (_, answer) => {
    const feedback = feedbackOn(one, answer);
    expect(feedback.rung).toBe('threw');
    // `recorded` takes down what was thrown as the text of an error.
    expect(told(feedback)[0]).toBe('Your function ends with Error: Error: no');
  });
});

describe('an answer in rows and columns', () => {
  it.each<[fact: string, solution: unknown, answer: unknown, says: string]>([
    ['an array that is half', table, (scale: number) => table(scale / 2), 'half of what it should be.'],
    [
      'an array of the wrong sign',
      table,
      (scale: number) => table(-scale),
      'has the wrong sign: it is −1 times what it should be.',
    ],
    [
      'a list of lists that is half',
      nested,
      (scale: number) => nested(scale / 2),
      'half of what it should be.',
    ],
  ])('%s, is told so', (_, solution, answer, says) => {
    expect(told(feedbackOn(tableOf(solution as AnyFunction), answer))[0]).toContain(says);
  });

  it.each<[fact: string, solution: unknown, answer: unknown]>([
    ['an array', table, (scale: number) => table(scale).T],
    ['a list of lists', nested, (scale: number) => table(scale).T.toNested()],
  ])('that is the transpose, as %s, is told so', (_, solution, answer) => {
    expect(told(feedbackOn(tableOf(solution as AnyFunction), answer))[0]).toBe(
      'You return the transpose: element [i][j] stands at [j][i].',
    );
  });

  it('that is a list of arrays is not turned, for its rows are no lists', () => {
    const row = (...elements: readonly number[]) =>
      ({ type: 'array', dtype: 'float64', shape: [2], elements }) as const;
    const turned = transposed({ type: 'list', items: [row(1, 2), row(3, 4)] });
    expect(turned && plainDistance(turned, { type: 'list', items: [row(1, 3), row(2, 4)] })).toBe(Infinity);
  });

  it('is mapped element by element, with the first wrong one in words', () => {
    const wrong = (scale: number): NDArray => {
      const result = table(scale);
      result.set([0, 1], 0);
      result.set([1, 2], result.get(1, 2) + 0.05);
      return result;
    };
    const feedback = feedbackOn(tableOf(table as AnyFunction), wrong);
    expect(feedback.map).toEqual([
      [true, false, true],
      [true, true, true],
    ]);
    expect(told(feedback)[0]).toBe('At scale = 1 element [0][1] is 0; asked is 2, at most 0.1 off.');
  });

  it('of one row is mapped as one', () => {
    const row = (scale: number): number[] => [scale, 2 * scale];
    expect(feedbackOn(tableOf(row as AnyFunction), (scale: number) => [scale, 0]).map).toEqual([
      [true, false],
    ]);
  });

  it('has no map where it is one number, or has more axes', () => {
    const one = (scale: number): number => scale;
    expect(
      feedbackOn(tableOf(one as AnyFunction), (scale: number) => scale + Math.sin(scale)).map,
    ).toBeUndefined();
    const deep = (scale: number): NDArray => table(scale).reshape([1, 2, 3]);
    const wrong = (scale: number): NDArray => table(Math.sin(scale)).reshape([1, 2, 3]);
    expect(feedbackOn(tableOf(deep as AnyFunction), wrong).map).toBeUndefined();
  });
});

it('an answer that throws is told with its line, where that is known', () => {
  const fault = { name: 'TypeError', message: 'no' };
  expect(told(thrownFeedback(fault, 'x = 1'))).toEqual([
    'Your function ends with TypeError: no',
    'That happens at x = 1.',
  ]);
  expect(thrownFeedback({ ...fault, line: 3 }, 'x = 1')).toMatchObject({ rung: 'threw', line: 3 });
  expect(thrownFeedback(fault, 'x = 1')).not.toHaveProperty('line');
});
