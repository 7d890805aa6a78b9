import { array, nditer, zeros, type NDArray } from 'derivative';
import { describe, expect, test } from 'vitest';
import { Recorder } from '../../../src/engine/evaluate/recorder.ts';
import type { Trace } from '../../../src/trace/trace.ts';
import { eventKinds } from '../../../src/trace/trace.ts';
import { walkReading } from '../../../src/trace/walkReading.ts';
import { walks } from '../../../src/trace/walks.ts';
import { runSource } from '../support/runSource.ts';

const imports =
  "import { array, nditer, numericalDerivative, power, sum, zeros, zerosLike, type NDArray } from 'derivative';";
const f = 'const f = ([x, y]: NDArray): number => 2 * x + 3 * x * y + power(y, 3);';

async function traceOf(program: string): Promise<Trace> {
  const { trace, ending } = await runSource(`${imports}\n${program}`);
  if (ending.type !== 'finished') throw new Error(JSON.stringify(ending));
  return trace;
}

/** The table's columns for each walk, and what happened in which order. */
function readings(trace: Trace) {
  const all = walks(trace);
  return Array.from(all, (walk) => {
    const { rows, moments } = walkReading(trace, walk, all);
    return {
      rows: [...rows].map(({ idx, value, plus, minus, derivative }) => ({
        idx,
        value,
        plus,
        minus,
        derivative,
      })),
      kinds: [...moments].map(({ kind }) => kind),
    };
  });
}

const ownLoop = `
function gradient(g: (x: NDArray) => number, x: NDArray): NDArray {
  const grad = zerosLike(x);
  const it = nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] });
  while (!it.finished) {
    const idx = it.multiIndex;
    const value = x.get(idx);
    x.set(idx, value + 1e-4);
    const fx1 = g(x);
    x.set(idx, value - 1e-4);
    const fx2 = g(x);
    grad.set(idx, (fx1 - fx2) / (2 * 1e-4));
    x.set(idx, value);
    it.iternext();
  }
  return grad;
}`;

test('a loop that the reader wrote is recorded exactly like the package’s function', async () => {
  const own = readings(await traceOf(`${ownLoop}\n${f}\ngradient(f, array([3, 2]));`));
  const packaged = readings(await traceOf(`${f}\nnumericalDerivative(f, array([3, 2]));`));
  expect(own).toEqual(packaged);
  const nudges = ['nudge up', 'evaluate', 'nudge down', 'evaluate', 'fill', 'restore'];
  // The digits are those of the notebook's cell 9.
  expect(own).toMatchObject([
    {
      rows: [
        { idx: 0, value: 3, derivative: 7.999999999999119 },
        { idx: 1, value: 2, derivative: 21.000000010040765 },
      ],
      kinds: ['visit', ...nudges, 'visit', ...nudges, 'end'],
    },
  ]);
});

describe('what f does on its way', () => {
  const expected = `${f}\nnumericalDerivative(f, array([3, 2]));`;

  test.each([
    ['calls another function with x', 'const h = (x: NDArray) => f(x);\nconst g = (x: NDArray) => h(x);'],
    ['walks over x itself', 'const g = (x: NDArray) => { for (const v of nditer(x)) v; return f(x); };'],
    [
      'leaves a walk over x early',
      'const g = (x: NDArray) => { for (const v of nditer(x)) if (v) break; return f(x); };',
    ],
    [
      'writes to an array of its own',
      'const g = (x: NDArray) => { const y = zeros(5); y.set(0, 1); return f(x); };',
    ],
    [
      'gives an array of one element',
      'const g = (x: NDArray) => { return array([f(x)]) as unknown as number; };',
    ],
  ])('%s: the table is the same', async (_what, g) => {
    const plain = readings(await traceOf(expected));
    const own = readings(await traceOf(`${f}\n${g}\nnumericalDerivative(g, array([3, 2]));`));
    expect(own.map(({ rows }) => rows)).toEqual(plain.map(({ rows }) => rows));
  });
});

test('f is seen where it is asked in a callback of an optional chain, and the chain stops early all the same', async () => {
  const chained = ownLoop.replace(
    'const fx1 = g(x);',
    'let fx1 = 0;\n    (undefined as number[] | undefined)?.forEach(() => g(x));\n    [0]?.forEach(() => { fx1 = g(x); });',
  );
  const rowsOf = async (loop: string) =>
    readings(await traceOf(`${loop}\n${f}\ngradient(f, array([3, 2]));`)).map(({ rows }) => rows);
  expect(await rowsOf(chained)).toEqual(await rowsOf(ownLoop));
});

test('a walk of f before anything is nudged is one of its own, and the loop around it goes on', async () => {
  const forward = ownLoop
    .replace('    const value = x.get(idx);\n', '    const value = x.get(idx);\n    const fx2 = g(x);\n')
    .replace('    x.set(idx, value - 1e-4);\n    const fx2 = g(x);\n', '')
    .replace('(2 * 1e-4)', '1e-4');
  const readingsWith = async (before: string) =>
    readings(
      await traceOf(`${forward}\n${f}\ngradient((x: NDArray) => { ${before} return f(x); }, array([3, 2]));`),
    );
  const [plain, ...more] = await readingsWith('');
  expect(more).toEqual([]);
  expect(plain?.rows.map(({ plus }) => plus)).toEqual([32.0008, 32.002100060001005]);
  const [outer, ...inner] = await readingsWith('for (const v of nditer(x)) v;');
  expect(outer).toEqual(plain);
  expect(inner.map(({ kinds }) => kinds)).toEqual(Array(2).fill(['visit', 'visit', 'end']));
});

test('a loop that does not put its elements back is recorded to its end', async () => {
  const forgetful = ownLoop.replace('    x.set(idx, value);\n', '');
  expect(forgetful).not.toBe(ownLoop);
  const [found] = readings(await traceOf(`${forgetful}\n${f}\ngradient(f, array([3, 2]));`));
  const nudges = ['nudge up', 'evaluate', 'nudge down', 'evaluate', 'fill'];
  expect(found?.kinds).toEqual(['visit', ...nudges, 'visit', ...nudges, 'end']);
});

test('two runs of the function are two walks', async () => {
  const found = readings(
    await traceOf(`${f}\nconst x = array([3, 2]);\nnumericalDerivative(f, x);\nnumericalDerivative(f, x);`),
  );
  expect(found).toHaveLength(2);
  expect(found[0]).toEqual(found[1]);
});

test('a walk that was left early does not swallow the next one over the same array', async () => {
  const found = readings(
    await traceOf(
      `${f}\nconst x = array([3, 2]);\nfor (const v of nditer(x)) if (v) break;\nnumericalDerivative(f, x);`,
    ),
  );
  expect(found.map(({ rows }) => rows.length)).toEqual([1, 2]);
});

test('each event knows the line of the reader’s code', async () => {
  const { events } = await traceOf(`${ownLoop}\n${f}\ngradient(f, array([3, 2]));`);
  const lines = new Map<string, Set<number>>();
  for (const [i, kind] of events.kind.entries()) {
    const name = eventKinds[kind] ?? '';
    lines.set(name, (lines.get(name) ?? new Set()).add(events.line[i] ?? -1));
  }
  // Counted in the program above, whose first line holds the imports.
  expect(Object.fromEntries([...lines].map(([kind, set]) => [kind, [...set].sort((a, b) => a - b)]))).toEqual(
    {
      start: [5],
      visit: [5, 15],
      write: [9, 11, 13, 14],
      evaluation: [10, 12],
      end: [15],
    },
  );
});

test('arrays are recorded as they were when they were first seen', async () => {
  const { arrays } = await traceOf(`${f}\nnumericalDerivative(f, array([[3, 2]]).T.reshape(2));`);
  expect(arrays.map(({ dtype, shape, start }) => ({ dtype, shape, start: [...start] }))).toEqual([
    { dtype: 'float64', shape: [2], start: [3, 2] },
    { dtype: 'float64', shape: [2], start: [0, 0] },
  ]);
});

test('a transposed array is recorded in C order of its own shape, with its strides', async () => {
  const { arrays } = await traceOf('nditer(array([[1, 2, 3], [4, 5, 6]]).T);');
  expect(arrays.map(({ shape, strides, start }) => ({ shape, strides, start: [...start] }))).toEqual([
    { shape: [3, 2], strides: [1, 3], start: [1, 4, 2, 5, 3, 6] },
  ]);
});

describe('of what a walk over x of shape (2,) is told', () => {
  const grad = zeros(2);

  /** The kinds of the events that are kept, with the index of each. */
  function kept(tell: (recorder: Recorder, x: NDArray, walk: object) => void): readonly string[] {
    const recorder = new Recorder({ events: 100, elements: 100 }, () => 1);
    const x = array([3, 2]);
    tell(recorder, x, nditer(x));
    const { kind, index } = recorder.take().events;
    return [...kind].map((each, i) => `${eventKinds[each] ?? ''} ${String(index[i])}`);
  }

  test.each<[fact: string, tell: (recorder: Recorder, x: NDArray, walk: object) => void, events: string[]]>([
    [
      'writes to x and to an array of its shape are kept',
      (recorder, x, walk) => {
        recorder.start(x, 'K', walk);
        recorder.write(x, 1, 2, 2.5);
        recorder.write(grad, 1, 0, 4);
        recorder.write(x, 1, 2.5, 2);
      },
      ['start 0', 'write 1', 'write 1', 'write 1'],
    ],
    [
      'writes to arrays of other shapes are not, be they as deep or not',
      (recorder, x, walk) => {
        recorder.start(x, 'K', walk);
        recorder.write(zeros(3), 0, 0, 1);
        recorder.write(zeros([2, 1]), 0, 0, 1);
        recorder.write(zeros([]), 0, 0, 1);
      },
      ['start 0'],
    ],
    [
      'while the first element stands nudged, what an inner walk does to the others is not',
      (recorder, x, walk) => {
        recorder.start(x, 'K', walk);
        recorder.write(x, 0, 3, 3.5);
        recorder.start(x, 'K', nditer(x));
        recorder.write(x, 1, 2, 2.5);
        recorder.write(x, 1, 2.5, 2);
        recorder.write(x, 0, 3.5, 3);
        recorder.write(x, 1, 2, 2.5);
      },
      ['start 0', 'write 0', 'write 0', 'write 1'],
    ],
    [
      'evaluations are kept from its start to its end alone',
      (recorder, x, walk) => {
        recorder.evaluation(1, x);
        recorder.start(x, 'K', walk);
        recorder.evaluation(1, x);
        recorder.end(x, walk);
        recorder.evaluation(1, x);
      },
      ['start 0', 'evaluation 0', 'end 0'],
    ],
    [
      'after its end, writes to arrays that it showed are kept, and others are not',
      (recorder, x, walk) => {
        recorder.start(x, 'K', walk);
        recorder.end(x, walk);
        recorder.write(x, 1, 2, 1);
        recorder.write(grad, 1, 0, 1);
        recorder.write(x, 0, 3, 1);
      },
      ['start 0', 'end 0', 'write 1', 'write 0'],
    ],
    [
      'after the end of a walk within it, itself again',
      (recorder, x, walk) => {
        const inner = nditer(x);
        recorder.start(x, 'K', walk);
        recorder.visit(x, 0, 3, walk);
        recorder.start(x, 'K', inner);
        recorder.visit(x, 1, 2, walk);
        recorder.end(x, inner);
        recorder.visit(x, 1, 2, walk);
        recorder.end(x, walk);
        recorder.evaluation(1, x);
      },
      ['start 0', 'visit 0', 'start 0', 'end 0', 'visit 1', 'end 0'],
    ],
    [
      'around sixteen others, nothing more: it is forgotten',
      (recorder, x, walk) => {
        const others = Array.from({ length: 16 }, () => nditer(x));
        recorder.start(x, 'K', walk);
        for (const other of others) recorder.start(x, 'K', other);
        for (const other of [...others].reverse()) recorder.end(x, other);
        recorder.visit(x, 1, 2, walk);
      },
      [...Array<string>(17).fill('start 0'), ...Array<string>(2).fill('end 0')],
    ],
    [
      'another walk does not end it, nor visit for it',
      (recorder, x, walk) => {
        recorder.start(x, 'K', walk);
        recorder.visit(x, 1, 2, nditer(x));
        recorder.end(x, nditer(x));
        recorder.visit(x, 1, 2, walk);
      },
      ['start 0', 'visit 1'],
    ],
  ])('%s', (_, tell, events) => {
    expect(kept(tell)).toEqual(events);
  });

  test.each([
    ['x, grad, x, grad', [0, 1, 0, 1, 1, 0]],
    ['three arrays in turn', [0, 1, 2, 0, 1, 2]],
    ['three arrays to and fro', [0, 1, 2, 1, 0, 2]],
  ])('each event knows its array, of %s', (_, turns) => {
    const recorder = new Recorder({ events: 100, elements: 100 }, () => 1);
    const arrays = [array([1, 2]), array([3, 4]), array([5, 6])];
    for (const turn of turns) recorder.start(arrays[turn] as NDArray, 'K', {});
    const taken = recorder.take();
    expect([...taken.events.array]).toEqual(turns);
    expect(taken.arrays.map(({ start }) => [...start])).toEqual(
      arrays.slice(0, Math.max(...turns) + 1).map(({ data }) => [...data]),
    );
  });

  test('events and arrays over their budgets are counted', () => {
    const recorder = new Recorder({ events: 3, elements: 5 }, () => 1);
    const heard: boolean[] = [];
    recorder.onEvent = (isKept) => heard.push(isKept);
    const [x, y] = [zeros(3), zeros(3)];
    recorder.start(x, 'K', nditer(x));
    recorder.start(y, 'K', nditer(y));
    for (let i = 0; i < 3; i++) recorder.start(x, 'K', nditer(x));
    expect(heard).toEqual([true, false, true, true, false]);
    expect(recorder.dropped).toBe(2);
    expect(recorder.take().arrays).toHaveLength(1);
    expect(recorder.take().arrays).toHaveLength(0);
  });
});
