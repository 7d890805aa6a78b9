import { array, exp, hessian as trueHessian, type NDArray, zeros } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** All second derivatives of f at x, a row of any length. */
export function hessian(f: (x: NDArray) => number, x: NDArray, h: number): NDArray {
  const H = zeros([x.size, x.size]);
  const middle = f(x);

  /** f with element i moved by a, then element j by b. */
  function at(i: number, a: number, j: number, b: number): number {
    const moved = x.copy();
    moved.set(i, moved.get(i) + a);
    moved.set(j, moved.get(j) + b);
    return f(moved);
  }

  for (let i = 0; i < x.size; i++) {
    //#region solution | H.set([i, i], NaN); // And beside it? Which j are left?
    H.set([i, i], (at(i, h, i, 0) - 2 * middle + at(i, -h, i, 0)) / (h * h));
    for (let j = 0; j < i; j++) {
      const right = at(i, h, j, h) - at(i, h, j, -h);
      const left = at(i, -h, j, h) - at(i, -h, j, -h);
      const mixed = (right - left) / (4 * h * h);
      H.set([i, j], mixed);
      H.set([j, i], mixed);
    }
    //#endregion
  }
  return H;
}
//#endregion

type Field = (x: NDArray) => number;

/** x²y + y³, whose Hessian is (2y, 2x), (2x, 6y): no formula of the lesson makes an error. */
const cubic: Field = ([x = NaN, y = NaN]) => x * x * y + y * y * y;

/** xy + 2yz + 3xz + z², whose Hessian is (0, 1, 3), (1, 0, 2), (3, 2, 2) everywhere. */
const threeNumbers: Field = ([x = NaN, y = NaN, z = NaN]) => x * y + 2 * y * z + 3 * x * z + z * z;

/** e^(x + 2y), whose Hessian at (0, 0) is (1, 2), (2, 4). */
const curved: Field = ([x = NaN, y = NaN]) => exp(x + 2 * y);

/** f at copies of x with some elements moved. */
type Heights = (...moves: readonly (readonly [number, number])[]) => number;

type Entry = (at: Heights, i: number, j: number) => number;

/** A table filled entry by entry, the diagonal in one way and what is beside it in another. */
function table(f: Field, x: NDArray, diagonal: Entry, beside: Entry): NDArray {
  const at: Heights = (...moves) => {
    const moved = x.copy();
    for (const [place, by] of moves) moved.set(place, moved.get(place) + by);
    return f(moved);
  };
  const H = zeros([x.size, x.size]);
  for (let i = 0; i < x.size; i++) {
    for (let j = 0; j < x.size; j++) H.set([i, j], (i === j ? diagonal : beside)(at, i, j));
  }
  return H;
}

const threeHeights =
  (h: number): Entry =>
  (at, i) =>
    (at([i, h]) - 2 * at() + at([i, -h])) / (h * h);

const fourCorners =
  (h: number): Entry =>
  (at, i, j) =>
    (at([i, h], [j, h]) - at([i, h], [j, -h]) - at([i, -h], [j, h]) + at([i, -h], [j, -h])) / (4 * h * h);

/** The right table, in as few calls as can be, with one element changed afterwards. */
function spoilt(f: Field, x: NDArray, h: number, spoil: (H: NDArray, i: number, j: number) => void): NDArray {
  const H = trueHessian(f, x, { delta: h });
  for (let i = 0; i < x.size; i++) {
    for (let j = 0; j < x.size; j++) spoil(H, i, j);
  }
  return H;
}

export default defineExercise(hessian, {
  id: 'hessian-table',
  rev: 1,
  needs: ['second-derivative'],
  minutes: 12,
  hints: [
    'On the diagonal only element i moves, so let the second move be 0. The height in the middle is there already.',
    'Beside the diagonal there are four corners: both up, both down, and one of each. Which of them have a minus?',
    'A pair of elements needs to be looked at once. Let j stop before i, and write the result into two places.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Heights up to 175, divided by 1/16.
    'x²y + y³': (fn, t) => {
      const expected = array([
        [10, 4],
        [4, 30],
      ]);
      t.close(fn(cubic, array([2, 5]), 0.25), expected, { bound: 1e-10 });
    },
    'three elements': (fn, t) => {
      const expected = array([
        [0, 1, 3],
        [1, 0, 2],
        [3, 2, 2],
      ]);
      t.close(fn(threeNumbers, array([1, 2, -1]), 0.25), expected, { bound: 1e-11 });
    },
    'half the step makes a quarter of the error on the diagonal': (fn, t) => {
      t.order((h) => fn(curved, array([0, 0]), h).get(0, 0) - 1, { expect: 2 });
    },
    'half the step makes a quarter of the error beside it': (fn, t) => {
      t.order((h) => fn(curved, array([0, 0]), h).get(1, 0) - 2, { expect: 2 });
    },
    'f is asked at most 9 times for two elements': (fn, t) => {
      t.calls(cubic, (f) => fn(f, array([2, 5]), 0.25), { most: 9 });
    },
    'x is afterwards what it was': (fn, t) => {
      const x = array([0.3, 0.7]);
      t.unchanged(x, () => fn(cubic, x, 0.1));
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const { f } = g.smoothArray([3]);
      const x = array(g.list(3, -2, 2));
      const h = g.in(0.1, 0.4);
      // The same heights. Each is below 100 and off by some ε of that; divided by h² ≥ 0.01 that is 1e-11.
      t.close(fn(f, x.copy(), h), trueHessian(f, x, { delta: h }), { bound: 1e-9 });
    },
  },
  probe: (g) => [g.smoothArray([3]).f, array(g.list(3, -2, 2)), g.in(0.4, 0.8)],
  mistakes: {
    'nothing-written': {
      as: (_f, x) => zeros([x.size, x.size]),
      say: 'Write each number with H.set([i, j], …): H is still full of zeros. Brackets, H[i][j], do not reach the elements of an array.',
    },
    'diagonal-only': {
      as: (f, x, h) =>
        spoilt(f, x, h, (H, i, j) => {
          if (i !== j) H.set([i, j], 0);
        }),
      say: 'Fill the mixed derivatives too: outside of the diagonal you leave zeros.',
    },
    'one-half-only': {
      as: (f, x, h) =>
        spoilt(f, x, h, (H, i, j) => {
          if (i < j) H.set([i, j], 0);
        }),
      say: 'Write each mixed derivative into both of its places, [i, j] and [j, i]: above the diagonal your table has zeros.',
    },
    'other-half-only': {
      as: (f, x, h) =>
        spoilt(f, x, h, (H, i, j) => {
          if (i > j) H.set([i, j], 0);
        }),
      say: 'Write each mixed derivative into both of its places, [i, j] and [j, i]: below the diagonal your table has zeros.',
    },
    'beside-only': {
      as: (f, x, h) =>
        spoilt(f, x, h, (H, i, j) => {
          if (i === j) H.set([i, j], 0);
        }),
      say: 'Fill the diagonal too, with the formula for one element: there your table has zeros.',
    },
    'corners-everywhere': {
      as: (f, x, h) => table(f, x, fourCorners(h), fourCorners(h)),
      say: 'Use three heights on the diagonal: the four corners move element i twice there, by 2h, which makes four times the error.',
    },
    'mixed-run-of-h': {
      as: (f, x, h) => table(f, x, threeHeights(h), (at, i, j) => 4 * fourCorners(h)(at, i, j)),
      say: 'Divide the mixed ones by 4h²: the corners are 2h apart along both elements.',
    },
    'mixed-run-of-2h': {
      as: (f, x, h) => table(f, x, threeHeights(h), (at, i, j) => 2 * fourCorners(h)(at, i, j)),
      say: 'Divide the mixed ones by 2h twice, which makes 4h²: yours are twice too large.',
    },
    'diagonal-run-of-2h': {
      as: (f, x, h) => table(f, x, (at, i, j) => threeHeights(h)(at, i, j) / 4, fourCorners(h)),
      say: 'Divide by h · h on the diagonal: the 4 belongs to the mixed ones only.',
    },
    'no-brackets': {
      as: (f, x, h) =>
        table(
          f,
          x,
          (at, i, j) => threeHeights(h)(at, i, j) * h ** 2,
          (at, i, j) => fourCorners(h)(at, i, j) * h ** 4,
        ),
      say: 'Put what you divide by in brackets, h * h and 4 * h * h: without them you multiply by h again.',
    },
    'no-brackets-beside': {
      as: (f, x, h) => table(f, x, threeHeights(h), (at, i, j) => fourCorners(h)(at, i, j) * h ** 4),
      say: 'Put 4 * h * h in brackets: without them you divide by 4 only, and multiply by h twice.',
    },
    'two-corners': {
      as: (f, x, h) =>
        table(
          f,
          x,
          threeHeights(h),
          (at, i, j) => (at([i, h], [j, h]) - 2 * at() + at([i, -h], [j, -h])) / (h * h),
        ),
      say: 'Use all four corners: the two with both moves alike give the bend along the direction (1, 1).',
    },
    'minus-last': {
      as: (f, x, h) =>
        table(
          f,
          x,
          threeHeights(h),
          (at, i, j) =>
            (at([i, h], [j, h]) - at([i, h], [j, -h]) - at([i, -h], [j, h]) - at([i, -h], [j, -h])) /
            (4 * h * h),
        ),
      say: 'Give the corner with both moves down a plus: it is taken away from what is taken away.',
    },
    'forward-corners': {
      as: (f, x, h) =>
        table(
          f,
          x,
          threeHeights(h),
          (at, i, j) => (at([i, h], [j, h]) - at([i, h]) - at([j, h]) + at()) / (h * h),
        ),
      say: 'Put x into the middle of the square: at your four corners it is a corner itself, so the error falls like h only.',
    },
    'middle-once': {
      as: (f, x, h) => table(f, x, (at, i) => (at([i, h]) - at() + at([i, -h])) / (h * h), fourCorners(h)),
      say: 'Take the height in the middle away twice: on your diagonal it is taken once.',
    },
    'every-pair-twice': {
      as: (f, x, h) => table(f, x, threeHeights(h), fourCorners(h)),
      say: 'Compute each mixed derivative once, and write it into both places: your table is right, but takes too many calls.',
    },
  },
  also: {
    'the upper half first': (f, x, h) => {
      const middle = f(x);
      const corner = (i: number, a: number, j: number, b: number): number => {
        const moved = array(x);
        moved.set(i, moved.get(i) + a);
        moved.set(j, moved.get(j) + b);
        return f(moved);
      };
      const H = zeros([x.size, x.size]);
      for (let i = 0; i < x.size; i++) {
        H.set([i, i], (corner(i, h, i, 0) + corner(i, -h, i, 0) - 2 * middle) / h ** 2);
        for (let j = i + 1; j < x.size; j++) {
          const alike = corner(i, h, j, h) + corner(i, -h, j, -h);
          H.set([i, j], (alike - corner(i, h, j, -h) - corner(i, -h, j, h)) / (2 * h) ** 2);
          H.set([j, i], H.get(i, j));
        }
      }
      return H;
    },
  },
});
