import { array, type NDArray, zeros } from 'derivative';
import { defineExercise, type Generators } from '@site/src/exercise/kit';

//#region learner
/** A line that another was made from, and the partial. */
type Source = readonly [line: number, partial: number];

/** How fast the last line moves with each line of the tape. */
export function backward(tape: readonly (readonly Source[])[]): NDArray {
  const slopes = zeros(tape.length);
  //#region solution | // Read with slopes.get(line), write with slopes.set(line, …).
  slopes.set(tape.length - 1, 1);
  for (const [line, from] of [...tape.entries()].reverse()) {
    for (const [source, partial] of from) {
      slopes.set(source, slopes.get(source) + slopes.get(line) * partial);
    }
  }
  //#endregion
  return slopes;
}
//#endregion

type Sources = readonly Source[];
type Tape = readonly Sources[];

/** (x + y)·x at (3, 2) */
const small: Tape = [
  [],
  [],
  [
    [0, 1],
    [1, 1],
  ],
  [
    [2, 3],
    [0, 5],
  ],
];

/** x·x at 3 */
const square: Tape = [
  [],
  [
    [0, 3],
    [0, 3],
  ],
];

/** Three functions inside each other: slopes 2, 3 and 5. */
const chain: Tape = [[], [[0, 2]], [[1, 3]], [[2, 5]]];

/** How fast each line moves with the line `moving`: forward mode, for comparison. */
function forward(tape: Tape, moving: number): number[] {
  const slopes: number[] = [];
  for (const [line, from] of tape.entries()) {
    const sum = from.reduce((all, [source, partial]) => all + (slopes[source] ?? NaN) * partial, 0);
    slopes.push(line === moving ? 1 : sum);
  }
  return slopes;
}

/** The same question for every line, and of each answer only the last number. */
const byForwardMode = (tape: Tape): number[] => tape.map((_, line) => forward(tape, line).at(-1) ?? NaN);

/** Two inputs, and lines that are each made from two others, some of them from one line twice. */
function anyTape(g: Generators): Tape {
  const lines = g.int(1, 7);
  const made = Array.from({ length: lines }, (_, i): Sources => {
    const source = (): number => g.int(0, i + 1);
    const partial = (): number => g.pick([1, -1]) * g.in(0.5, 1);
    return [
      [source(), partial()],
      [source(), partial()],
    ];
  });
  return [[], [], ...made];
}

/** A walk in which a mistake says in which order, and what is handed on. */
function walk(
  tape: Tape,
  start: (slopes: NDArray) => void,
  hand: (slopes: NDArray, line: number, source: number, partial: number) => void,
  { toTheFront = true, most = Infinity } = {},
): NDArray {
  const slopes = zeros(tape.length);
  start(slopes);
  const lines = [...tape.entries()];
  for (const [line, from] of toTheFront ? lines.reverse() : lines) {
    for (const [source, partial] of from.slice(0, most)) hand(slopes, line, source, partial);
  }
  return slopes;
}

function fromTheEnd(slopes: NDArray): void {
  slopes.set(-1, 1);
}

function addUp(slopes: NDArray, line: number, source: number, partial: number): void {
  slopes.set(source, slopes.get(source) + slopes.get(line) * partial);
}

export default defineExercise(backward, {
  id: 'walk-back',
  rev: 1,
  minutes: 12,
  hints: [
    'How fast does the result move with the result? Begin with that number, in the last place.',
    'Go from the last line to the first. When you come to a line, its own slope is complete.',
    'Each line hands on its slope times the partial, to every line that it was made from. What arrives there is added to what is there already.',
  ],
  reveal: 'after-3-tries',
  checks: {
    'the tape of (x + y)·x': (fn, t) => {
      t.close(fn(small), array([8, 3, 3, 1]), { bound: 1e-12 });
    },
    'a line that is used twice: x·x': (fn, t) => {
      t.close(fn(square), array([6, 1]), { bound: 1e-12 });
    },
    'three functions inside each other': (fn, t) => {
      t.close(fn(chain), array([30, 15, 5, 1]), { bound: 1e-12 });
    },
    'the tape is afterwards what it was': (fn, t) => {
      t.unchanged(small, () => fn(small));
    },
  },
  held: {
    // Each line at most doubles a slope: 2⁷ with seven lines, rounded some twenty times.
    'a tape that nobody has seen before': (fn, t, g) => {
      const tape = anyTape(g);
      t.close(fn(tape), array(byForwardMode(tape)), { bound: 1e-11 });
    },
  },
  // Each line leads to the result, line 0 in three ways, and every partial is above 1.
  probe: (g): [Tape] => {
    const p = (): number => g.in(1.2, 2);
    return [
      [
        [],
        [],
        [
          [0, p()],
          [1, p()],
        ],
        [
          [2, p()],
          [0, p()],
        ],
        [
          [3, p()],
          [3, p()],
        ],
        [
          [4, p()],
          [0, p()],
        ],
      ],
    ];
  },
  mistakes: {
    'nothing-written': {
      as: (tape) => zeros(tape.length),
      say: 'Start the last line with the slope 1, by slopes.set: so far all of them are 0. Brackets, slopes[…], do not reach the elements of an array.',
    },
    'only-the-start': {
      as: (tape) => walk(tape, fromTheEnd, () => undefined),
      say: 'Now walk back, and let each line hand on its slope: so far only the last line has one.',
    },
    overwrites: {
      as: (tape) =>
        walk(tape, fromTheEnd, (slopes, line, source, partial) => {
          slopes.set(source, slopes.get(line) * partial);
        }),
      say: 'Add what arrives to what is there: where a line is used twice, you keep only what came last.',
    },
    'front-to-back': {
      as: (tape) => walk(tape, fromTheEnd, addUp, { toTheFront: false }),
      say: 'Walk from the last line to the first: in the other direction a line hands on its slope before it has one.',
    },
    'forward-mode': {
      as: (tape) => array(forward(tape, 0)),
      say: 'Start at the result and walk back: you answer how fast each line moves with line 0.',
    },
    'no-partial': {
      as: (tape) =>
        walk(tape, fromTheEnd, (slopes, line, source) => {
          slopes.set(source, slopes.get(source) + slopes.get(line));
        }),
      say: 'Multiply by the partial: you hand on the slope as it is.',
    },
    'no-slope': {
      as: (tape) =>
        walk(tape, fromTheEnd, (slopes, _, source, partial) => {
          slopes.set(source, slopes.get(source) + partial);
        }),
      say: 'Multiply the partial by the slope of the line that hands it on: you add the bare partial.',
    },
    'sum-for-product': {
      as: (tape) =>
        walk(tape, fromTheEnd, (slopes, line, source, partial) => {
          slopes.set(source, slopes.get(source) + slopes.get(line) + partial);
        }),
      say: 'Multiply slope and partial, as in the chain rule: you add them.',
    },
    'all-start-at-1': {
      as: (tape) =>
        walk(
          tape,
          (slopes) => {
            for (let line = 0; line < slopes.size; line++) slopes.set(line, 1);
          },
          addUp,
        ),
      say: 'Start only the last line with 1, and the others with 0: else each line counts as a result of its own.',
    },
    'starts-at-the-first': {
      as: (tape) =>
        walk(
          tape,
          (slopes) => {
            slopes.set(0, 1);
          },
          addUp,
        ),
      say: 'Put the 1 into the last line, which is the result: yours stands in the first.',
    },
    'first-source-only': {
      as: (tape) => walk(tape, fromTheEnd, addUp, { most: 1 }),
      say: 'Go through all pairs in from: you hand on to the first one only.',
    },
  },
  also: {
    'by counting down': (tape) => {
      const slopes = zeros(tape.length);
      slopes.set(-1, 1);
      for (let line = tape.length - 1; line >= 0; line--) {
        for (const [source, partial] of tape[line] ?? []) addUp(slopes, line, source, partial);
      }
      return slopes;
    },
    'each line collects from those made of it': (tape) => {
      const slopes = zeros(tape.length);
      slopes.set(-1, 1);
      for (let source = tape.length - 2; source >= 0; source--) {
        for (const [line, from] of tape.entries()) {
          for (const [to, partial] of from) if (to === source) addUp(slopes, line, source, partial);
        }
      }
      return slopes;
    },
  },
});
