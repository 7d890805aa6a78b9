import { array, nditer, numericalDerivative, zerosLike } from 'derivative';
import type { NDArray } from 'derivative';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/trace/rows.ts';
import { readingOf } from './readingOf.ts';
import { recorded } from './recorded.ts';
import { traceOf } from './traceOf.ts';

const delta = 1e-4;

/** The notebook's f of cell 8, with a product in place of np.power: same digits at these points. */
const f = (x: NDArray): number => 2 * x.get(0) + 3 * x.get(0) * x.get(1) + x.get(1) ** 3;
const threeXPlusY = (x: NDArray): number => 3 * x.get(0) + x.get(1);

/** A loop as a reader writes it; `body` gets the visited index and value. */
function walk(x: NDArray, body: (idx: readonly number[], value: number) => void): void {
  const it = nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] });
  while (!it.finished) {
    body(it.multiIndex, x.get(it.multiIndex));
    it.iternext();
  }
}

type Shown = readonly [
  idx: number,
  value: number,
  plus: number | null,
  minus: number | null,
  derivative: number | null,
];
const shown = (rows: readonly Row[]): readonly Shown[] =>
  rows.map(({ idx, value, plus, minus, derivative }) => [idx, value, plus, minus, derivative]);

/** Expected from the notebook: f ± at each element, evaluated outside any walk, and its printed gradient. */
const central: readonly Shown[] = [
  [0, 3, f(array([3 + delta, 2])), f(array([3 - delta, 2])), 7.999999999999119],
  [1, 2, f(array([3, 2 + delta])), f(array([3, 2 - delta])), 21.000000010040765],
];

describe('the rows of a gradient walk', () => {
  it('hold what the package computed: the notebook, two variables', () => {
    const { rows } = readingOf(recorded(() => numericalDerivative(f, array([3, 2]))));
    expect(shown(rows)).toEqual(central);
    expect(rows.map(({ step }) => step)).toEqual([1, 2]);
  });

  it('are the same for the loop of the notebook written by hand', () => {
    const trace = recorded((watch) => {
      const watched = watch(f);
      const x = array([3, 2]);
      const grad = zerosLike(x);
      walk(x, (idx, value) => {
        x.set(idx, value + delta);
        const plus = watched(x);
        x.set(idx, value - delta);
        const minus = watched(x);
        grad.set(idx, (plus - minus) / (2 * delta));
        x.set(idx, value);
      });
    });
    expect(shown(readingOf(trace).rows)).toEqual(central);
  });

  it('are the same for a loop that nudges copies, both made before f is called', () => {
    const trace = recorded((watch) => {
      const watched = watch(f);
      const x = array([3, 2]);
      const grad = zerosLike(x);
      walk(x, (idx, value) => {
        const plus = x.copy();
        plus.set(idx, value + delta);
        const minus = x.copy();
        minus.set(idx, value - delta);
        grad.set(idx, (watched(plus) - watched(minus)) / (2 * delta));
      });
    });
    expect(shown(readingOf(trace).rows)).toEqual(central);
  });

  it('are the same for a loop that keeps one copy and restores it', () => {
    const trace = recorded((watch) => {
      const watched = watch(f);
      const x = array([3, 2]);
      const copy = x.copy();
      const grad = zerosLike(x);
      walk(x, (idx, value) => {
        copy.set(idx, value + delta);
        const plus = watched(copy);
        copy.set(idx, value - delta);
        const minus = watched(copy);
        copy.set(idx, value);
        grad.set(idx, (plus - minus) / (2 * delta));
      });
    });
    expect(shown(readingOf(trace).rows)).toEqual(central);
  });

  it('are the same when f is given a copy of the nudged copy', () => {
    const trace = recorded((watch) => {
      const watched = watch(f);
      const x = array([3, 2]);
      const grad = zerosLike(x);
      walk(x, (idx, value) => {
        const at = (nudged: number): number => {
          const copy = x.copy();
          copy.set(idx, nudged);
          const copyOfCopy = copy.copy();
          return watched(copyOfCopy);
        };
        grad.set(idx, (at(value + delta) - at(value - delta)) / (2 * delta));
      });
    });
    expect(shown(readingOf(trace).rows)).toEqual(central);
  });

  it('ignore what is computed from x inside f, and from grad after it', () => {
    const trace = recorded((watch) => {
      const inner = watch((x) => x.get(0));
      const watched = watch((x) => inner(x) * 0 + f(x));
      const x = array([3, 2]);
      const grad = zerosLike(x);
      walk(x, (idx, value) => {
        x.set(idx, value + delta);
        const plus = watched(x);
        x.set(idx, value - delta);
        const minus = watched(x);
        grad.set(idx, (plus - minus) / (2 * delta));
        inner(grad);
        x.set(idx, value);
      });
    });
    expect(shown(readingOf(trace).rows)).toEqual(central);
  });

  it.each([
    ['before the nudge', true],
    ['after x is restored', false],
  ])('of a forward difference have no f(x−δ), with f(x) taken %s', (_when, first) => {
    const trace = recorded((watch) => {
      const watched = watch(threeXPlusY);
      const x = array([3, 2]);
      const grad = zerosLike(x);
      walk(x, (idx, value) => {
        const before = first ? watched(x) : NaN;
        x.set(idx, value + 0.5);
        const plus = watched(x);
        x.set(idx, value);
        grad.set(idx, (plus - (first ? before : watched(x))) / 0.5);
      });
    });
    // 3·3.5 + 2 and 3·3 + 2.5; all steps are exact in binary.
    expect(shown(readingOf(trace).rows)).toEqual([
      [0, 3, 12.5, null, 3],
      [1, 2, 11.5, null, 1],
    ]);
  });

  it('of a five-point formula hold f at the smaller of the two nudges to each side', () => {
    const trace = recorded((watch) => {
      const watched = watch((x) => x.get(0));
      const x = array([8]);
      const grad = zerosLike(x);
      walk(x, (idx, value) => {
        for (const step of [-2, -1, 1, 2]) {
          x.set(idx, value + step);
          watched(x);
        }
        x.set(idx, value);
        grad.set(idx, 1);
      });
    });
    expect(shown(readingOf(trace).rows)).toEqual([[0, 8, 9, 7, 1]]);
  });

  it('show the integer pitfall: 3 + δ is stored as 3, 3 − δ as 2', () => {
    const { rows } = readingOf(
      recorded(() => numericalDerivative((x) => x.get(0) ** 2, array([3], 'int64'))),
    );
    // (9 − 4) / 2e-4, kept whole
    expect(shown(rows)).toEqual([[0, 3, 9, 4, 25000]]);
  });

  it('show a δ that is lost in rounding on both sides', () => {
    const { rows } = readingOf(
      recorded(() => numericalDerivative((x) => 2 * x.get(0), array([3]), { delta: 1e-20 })),
    );
    expect(shown(rows)).toEqual([[0, 3, 6, 6, 0]]);
  });

  it.each([
    ['a matrix', [2, 3], [0, 1, 2, 3, 4, 5]],
    ['one element', [1], [0]],
    ['a number', [], [0]],
  ])('stand in the order of the walk: %s', (_name, shape, order) => {
    const x = array(order.map((i) => i + 1)).reshape(shape);
    const { rows, moments } = readingOf(recorded(() => numericalDerivative(() => 1, x)));
    expect(rows.map(({ idx }) => idx)).toEqual(order);
    expect(rows.map(({ value }) => value)).toEqual(order.map((i) => i + 1));
    expect(moments.at(-1)?.kind).toBe('end');
  });

  it('are the same for a number as for an array of one', () => {
    const { rows } = readingOf(recorded(() => numericalDerivative((x) => x * x, 3)));
    expect(shown(rows)).toEqual([[0, 3, (3 + delta) ** 2, (3 - delta) ** 2, 6.000000000012662]]);
  });

  it('follow memory in a transposed array, yet name the index in it', () => {
    const x = array([
      [1, 2],
      [3, 4],
    ]).T;
    const { rows } = readingOf(recorded(() => numericalDerivative(() => 1, x)));
    expect(rows.map(({ idx, value }) => [idx, value])).toEqual([
      [0, 1],
      [2, 2],
      [1, 3],
      [3, 4],
    ]);
  });

  it('end where f failed: its nudge is seen, its value is not', () => {
    let calls = 0;
    const trace = recorded(() =>
      numericalDerivative(
        (x) => {
          calls++;
          if (calls === 4) throw new Error('no');
          return threeXPlusY(x);
        },
        array([3, 2]),
      ),
    );
    const { rows, moments } = readingOf(trace);
    expect(shown(rows)[1]).toEqual([1, 2, 11.0001, null, null]);
    expect(moments.filter(({ row }) => row === 1).map(({ kind }) => kind)).toEqual([
      'visit',
      'nudge up',
      'evaluate',
      'nudge down',
      'restore',
    ]);
  });

  it('keep a copy apart from a result when f failed on the first copy', () => {
    const trace = recorded((watch) => {
      const fails = watch(() => {
        throw new Error('no');
      });
      const x = array([3, 2]);
      walk(x, (idx, value) => {
        const copy = x.copy();
        copy.set(idx, value + delta);
        fails(copy);
      });
    });
    const { rows, grad } = readingOf(trace);
    expect(shown(rows)).toEqual([[0, 3, null, null, null]]);
    expect(grad).toBeNull();
  });

  it('of a loop that only looks have nothing but index and value', () => {
    const trace = recorded(() => {
      walk(array([3, 2]), () => undefined);
    });
    expect(shown(readingOf(trace).rows)).toEqual([
      [0, 3, null, null, null],
      [1, 2, null, null, null],
    ]);
  });

  it('know a NaN that is put back, and a nudge of NaN', () => {
    const { rows, moments } = readingOf(recorded(() => numericalDerivative((x) => x.get(0), array([NaN]))));
    expect(shown(rows)).toEqual([[0, NaN, NaN, NaN, NaN]]);
    expect(moments.map(({ kind }) => kind)).toEqual([
      'visit',
      'nudge up',
      'evaluate',
      'nudge down',
      'evaluate',
      'fill',
      'restore',
      'end',
    ]);
  });

  it('belong to one walk each: two walks in a run', () => {
    const trace = recorded(() => {
      numericalDerivative(threeXPlusY, array([3, 2]), { delta: 0.5 });
      numericalDerivative((x) => x.get(0) ** 2, array([1]), { delta: 0.5 });
    });
    expect(shown(readingOf(trace, 0).rows)).toEqual([
      [0, 3, 12.5, 9.5, 3],
      [1, 2, 11.5, 10.5, 1],
    ]);
    expect(shown(readingOf(trace, 1).rows)).toEqual([[0, 1, 2.25, 0.25, 2]]);
  });

  it('tell the first and the last event of the visit, and the lines that caused them', () => {
    const trace = traceOf(
      [{ start: [3] }, { start: [0] }],
      [
        ['start', 0, 0, 0, 4],
        ['visit', 0, 0, 3, 4],
        ['write', 0, 0, 3.5, 6],
        ['evaluation', 0, 0, 7, 7],
        ['write', 1, 0, 2, 8],
        ['write', 0, 0, 3, 9],
        ['end', 0, 0, 0, 10],
      ],
    );
    const { rows, moments } = readingOf(trace);
    expect(
      rows.map(({ firstEvent, lastEvent, firstMoment, fillMoment }) => [
        firstEvent,
        lastEvent,
        firstMoment,
        fillMoment,
      ]),
    ).toEqual([[1, 5, 0, 3]]);
    expect(moments.map(({ kind, line }) => [kind, line])).toEqual([
      ['visit', 4],
      ['nudge up', 6],
      ['evaluate', 7],
      ['fill', 8],
      ['restore', 9],
      ['end', 10],
    ]);
  });

  it('call every other write by that name', () => {
    const trace = traceOf(
      [{ start: [3, 2] }, { start: [0, 0] }, { start: [0] }],
      [
        ['start'],
        ['visit', 0, 0, 3],
        ['write', 0, 1, 5],
        ['write', 2, 0, 5],
        ['write', 1, 1, 5],
        ['write', 1, 0, 5],
        ['visit', 0, 1, 5],
        ['end'],
      ],
    );
    const { moments } = readingOf(trace);
    expect(moments.map(({ kind }) => kind)).toEqual([
      'visit',
      'write',
      'write',
      'write',
      'fill',
      'visit',
      'end',
    ]);
  });
});
