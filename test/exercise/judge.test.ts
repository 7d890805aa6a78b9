import { describe, expect, it } from 'vitest';
import gradient from '../../docs/lessons/gradient/gradient-2x3.exercise.ts';
import central from '../../docs/lessons/scalar-derivative/central-difference.exercise.ts';
import type { AnyFunction, FunctionExercise } from '../../src/exercise/Exercise.ts';
import { sentenceText } from '../../src/exercise/feedback/Sentence.ts';
import { judge } from '../../src/exercise/judge/judge.ts';
import { judged, recorded } from './judged.ts';

type Central = (f: (x: number) => number, x: number, h: number) => unknown;

/** What is said of an answer that fails, in words. */
function told(exercise: FunctionExercise, answer: AnyFunction): readonly string[] {
  const verdict = judged(exercise, answer);
  if (verdict.type !== 'failed') return [verdict.type];
  const { mistake, sentences } = verdict.feedback;
  return [mistake ?? '', ...sentences.map((sentence) => sentenceText(sentence))];
}

const right = (f: (x: number) => number, x: number, h: number): number => (f(x + h) - f(x - h)) / (2 * h);

/** Answers that no author has foreseen, and the first sentence that is said of each. */
const unforeseen: readonly (readonly [name: string, answer: Central, says: string])[] = [
  ['returns nothing', () => undefined, 'Return a number; your function returns undefined.'],
  ['returns a text', () => 'slope', 'Return a number; your function returns a text.'],
  ['returns a list', (f, x) => [f(x)], 'Return a number; your function returns a list of 1 number.'],
  [
    'divides by 0',
    (f, x) => (f(x) - f(x)) / 0,
    'Your result is NaN: look for a division by zero, a root or logarithm of what has none, or a value that was never set.',
  ],
  [
    'is twice too large',
    (f, x, h) => 2 * right(f, x, h),
    'Divide by the distance of the two places: from x − h to x + h it is 2h, not h.',
  ],
  ['is half', (f, x, h) => right(f, x, h) / 2, 'Your result is half of what it should be.'],
  [
    'has the wrong sign',
    (f, x, h) => -right(f, x, h),
    'Your result has the wrong sign: it is −1 times what it should be.',
  ],
  [
    'is rounded',
    (f, x, h) => Number(right(f, x, h).toFixed(2)),
    'Return all digits: your result is rounded to the nearest 0.01.',
  ],
  [
    'is rounded to whole numbers',
    (f, x, h) => Math.round(right(f, x, h)),
    'Return all digits: your result is rounded to a whole number.',
  ],
  [
    'is the logarithm of a negative number',
    (f, x, h) => Math.log(-Math.abs(right(f, x, h))),
    'Your result is NaN: look for a division by zero, a root or logarithm of what has none, or a value that was never set.',
  ],
  [
    'takes a step that is too small',
    (f, x, h) => right(f, x, h * 1e-12),
    'Rounding rules your error: it jumps or grows as h gets smaller. Use the h that you are given.',
  ],
  [
    'is of order 1',
    (f, x, h) => 0.8 * right(f, x, h) + (0.2 * (f(x + h) - f(x))) / h,
    'Your error falls like h^1.1; asked is h^2.',
  ],
  ['returns a constant', () => 1, 'Your error does not fall as h gets smaller; asked is h^2.'],
  [
    'throws',
    (f) => (f as unknown as { y: { z: number } }).y.z,
    "Your function ends with Error: TypeError: Cannot read properties of undefined (reading 'z')",
  ],
  [
    'asks f without end',
    (f) => {
      for (;;) f(1);
    },
    'Your function ends with RangeError: it called a function more than 2000 times: look for a loop that goes on for too long',
  ],
];

describe('an answer to the central difference', () => {
  it.each(unforeseen)('that %s is told what to do', (_, answer, says) => {
    expect(told(central, answer as AnyFunction)[1]).toBe(says);
  });

  it('that is half of a declared mistake is told both', () => {
    const answer: Central = (f, x, h) => (f(x + h) - f(x)) / (2 * h);
    expect(told(central, answer as AnyFunction)).toEqual([
      'forward',
      'Take a value on the left of x as well: with f(x) itself this is the forward difference.',
      'Once that is mended, your result will still be half of what it should be.',
    ]);
  });

  it('that is right wherever it is compared is not told as half of a mistake', () => {
    // Behaviours are compared for |x| ≤ 2, and checked beyond it.
    const answer: Central = (f, x, h) => right(f, x, h) + (Math.abs(x) > 2 ? 1 : 0);
    expect(told(central, answer as AnyFunction)).toEqual([
      '',
      expect.stringMatching(/^At .* you return .*; asked is /),
      'Not yet: a function that nobody has seen before.',
    ]);
  });

  it('gets at most three sentences', () => {
    for (const [, answer] of unforeseen) expect(told(central, answer as AnyFunction).length).toBeLessThan(5);
  });

  it('is shown the simplest case that fails', () => {
    const answer: Central = (f, x, h) => right(f, x, h) + (x > 1.5 ? 1e-3 : 0);
    expect(told(central, answer as AnyFunction)[1]).toMatch(
      /^At (f = .*, )?x = \d(\.\d)?, h = 0\.\d+ you return/,
    );
  });
});

/** Answers to the gradient of a table, and what is said first. */
const tables: readonly (readonly [name: string, change: (right: number[][]) => unknown, says: string])[] = [
  ['nested lists', (G) => G, 'Return an NDArray of shape (2, 3); you return a list of 2 rows of 3 numbers.'],
  [
    'a row too few',
    (G) => G.slice(1),
    'Return an NDArray of shape (2, 3); you return a list of 1 row of 3 numbers.',
  ],
  [
    'rows of unlike length',
    (G) => [G[0], [1]],
    'Return an NDArray of shape (2, 3); you return a list of unlike things.',
  ],
];

describe('an answer to the gradient of a table', () => {
  it.each(tables)('that returns %s is told the shape', (_, change, says) => {
    const answer: AnyFunction = (...given) => {
      const G = gradient.solution(...given) as { toNested(): number[][] };
      return change(G.toNested());
    };
    expect(told(gradient, answer)[1]).toBe(says);
  });
});

describe('a record', () => {
  const mistakes = [central, gradient].flatMap((exercise) =>
    Object.entries(exercise.mistakes).map(([mistake, { as }]) => ({
      id: exercise.id,
      mistake,
      exercise,
      as,
    })),
  );

  it.each([central, gradient])('of the solution of $id passes', (exercise) => {
    expect(judged(exercise, exercise.solution).type).toBe('passed');
  });

  it.each(mistakes)('of the mistake $mistake of $id fails, and is called by its name', (each) => {
    expect(judged(each.exercise, each.as)).toMatchObject({
      type: 'failed',
      feedback: { mistake: each.mistake },
    });
  });

  it('that claims the results of another answer is judged by where it asked', () => {
    const parts = recorded(central, central.solution, '1').map((part) =>
      part.type === 'case' && part.check === 'f is asked at x − h and at x + h'
        ? { ...part, calls: part.calls.map((call) => ({ ...call, asked: [] })) }
        : part,
    );
    const verdict = judge(central, { type: 'recorded', parts }, { seed: '1', parameters: ['f', 'x', 'h'] });
    expect(verdict).toMatchObject({
      type: 'failed',
      checks: [{ passed: true }, { passed: true }, { passed: false }],
    });
  });

  it('of a listed check is none of a check with the same name that is held back', () => {
    const name = 'f is asked at x − h and at x + h';
    const twice: FunctionExercise = {
      ...central,
      held: { [name]: (fn, t) => t.close(fn(Math.sin, 0, 1), Math.sin(1), { bound: 1e-9 }) },
    };
    expect(judged(twice, central.solution)).toMatchObject({ type: 'passed', held: { passed: 1, total: 1 } });
  });

  it('without parts passes nothing', () => {
    const verdict = judge(
      central,
      { type: 'recorded', parts: [] },
      { seed: '1', parameters: ['f', 'x', 'h'] },
    );
    expect(verdict).toMatchObject({
      type: 'failed',
      held: { passed: 0, total: 2 },
      feedback: { rung: 'check', sentences: [{ template: 'incomplete' }, { template: 'check' }] },
    });
  });

  it('of another seed passes no check with random numbers', () => {
    const parts = recorded(central, central.solution, '1');
    const verdict = judge(central, { type: 'recorded', parts }, { seed: '2', parameters: ['f', 'x', 'h'] });
    expect(verdict).toMatchObject({ type: 'failed', held: { passed: 0 } });
  });
});

describe('a check that is at fault', () => {
  const broken: FunctionExercise = {
    ...central,
    checks: {
      'reads what is not there': (fn) => {
        fn(Math.sin, 1, 0.1);
        throw new TypeError('no such thing');
      },
    },
  };

  it('is the exercise’s fault, not the answer’s', () => {
    expect(judged(broken, central.solution)).toEqual({
      type: 'faulty',
      check: 'reads what is not there',
      message: 'TypeError: no such thing',
    });
  });

  it('that copes with the solution is failed by what it cannot read', () => {
    const reads: FunctionExercise = {
      ...gradient,
      checks: {
        'reads the result': (fn) =>
          void (fn(() => 1, gradientPoint(), 0.1) as { get(i: number, j: number): number }).get(0, 0),
      },
    };
    expect(judged(reads, () => 7).type).toBe('failed');
  });
});

function gradientPoint(): unknown {
  return gradient.probe({
    smoothArray: () => ({ f: () => 0 }),
    matrix: () => [
      [1, 2, 3],
      [4, 5, 6],
    ],
    in: () => 0,
  } as never)[1];
}
