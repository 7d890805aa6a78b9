import type { ElementIterator, NDArray } from 'derivative';
import { nditer } from 'derivative';
import { describe, expect, it } from 'vitest';
import { corpusView } from './corpusView.ts';
import type { WalkCase } from './walkCorpus.ts';
import { readWalkCorpus } from './walkCorpus.ts';

// Origin of every expected walk: numpy.nditer of NumPy 2.4.6.
const { cases } = readWalkCorpus();
const groups = [...new Set(cases.map(({ group }) => group))];

/** Walk with the flags that a case needs, and note something at each element. */
function noted<T>(
  x: NDArray,
  { order }: WalkCase,
  flag: 'multi_index' | 'c_index' | 'f_index',
  note: (it: ElementIterator) => T,
): T[] {
  const it = nditer(x, { flags: [flag, 'zerosize_ok'], order });
  const notes: T[] = [];
  while (!it.finished) {
    notes.push(note(it));
    it.iternext();
  }
  return notes;
}

describe.each(groups)('a walk of the group %s goes as in NumPy', (group) => {
  it.each(cases.filter((walk) => walk.group === group))('$id (order $order, shape $shape)', (walk) => {
    const x = corpusView(walk);
    expect(x.shape).toEqual(walk.shape);
    expect(noted(x, walk, 'multi_index', (it) => [it.multiIndex, it.value])).toEqual(walk.sequence);
    expect(noted(x, walk, 'c_index', (it) => it.index)).toEqual(walk.c_index);
    expect(noted(x, walk, 'f_index', (it) => it.index)).toEqual(walk.f_index);

    const chunks = nditer(x, { flags: ['external_loop', 'zerosize_ok'], order: walk.order });
    expect([...chunks].map((chunk) => chunk.toNested())).toEqual(walk.external_loop_chunks);

    const counted = nditer(x, { flags: ['zerosize_ok'], order: walk.order });
    expect(counted.iterSize).toBe(walk.itersize);
    expect(counted.ndim).toBe(walk.ndim_without_multi_index);
    expect([...counted]).toEqual(walk.sequence.map(([, value]) => value));
    expect(nditer(x, { flags: ['multi_index', 'zerosize_ok'], order: walk.order }).ndim).toBe(walk.ndim);
  });
});

describe('the views of the corpus lie in memory as NumPy’s', () => {
  it.each(cases.filter(({ itersize }) => itersize > 0))('$id: strides $strides_items', (walk) => {
    expect(corpusView(walk).strides).toEqual(walk.strides_items);
  });
});
