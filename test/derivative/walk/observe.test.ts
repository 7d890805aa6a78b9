import type { WalkListener } from 'derivative';
import { array, exp, NDArray, nditer, numericalDerivative, observe, repr } from 'derivative';
import { afterEach, describe, expect, it } from 'vitest';
import { counting } from './corpusView.ts';

let stop: () => void = () => undefined;
afterEach(() => stop());

/** Everything that is told while `run` runs, each event as a tuple without the array. */
function told(run: () => void): unknown[] {
  const events: unknown[] = [];
  stop = observe({
    start: (_, order) => events.push(['start', order]),
    visit: (_, index, value) => events.push(['visit', index, value]),
    write: (_, index, previous, value) => events.push(['write', index, previous, value]),
    evaluation: (value) => events.push(['evaluation', value]),
    end: () => events.push(['end']),
  });
  run();
  stop();
  return events;
}

describe('a listener is told', () => {
  it('start and the first visit when the walk is made, and the end after the last element', () => {
    const events = told(() => {
      const it = nditer(array([5, 7]));
      it.iternext();
      it.iternext();
      it.iternext();
    });
    expect(events).toEqual([['start', 'K'], ['visit', 0, 5], ['visit', 1, 7], ['end']]);
  });

  it('indices in C order, whatever the walk order and the strides', () => {
    const x = counting([2, 3]).T.slice([null, null, -1]);
    const events = told(() => [...nditer(x, { order: 'F' })]);
    const visits = [...nditer(x, { flags: ['c_index'], order: 'F' })].length;
    expect(visits).toBe(6);
    expect(events.slice(1, -1)).toEqual([
      ['visit', 0, 2],
      ['visit', 2, 1],
      ['visit', 4, 0],
      ['visit', 1, 5],
      ['visit', 3, 4],
      ['visit', 5, 3],
    ]);
  });

  it('the start again on reset, and the element jumped to', () => {
    const events = told(() => {
      const it = nditer(array([5, 7]), { order: 'C' });
      it.iterIndex = 1;
      it.reset();
    });
    expect(events).toEqual([
      ['start', 'C'],
      ['visit', 0, 5],
      ['visit', 1, 7],
      ['start', 'C'],
      ['visit', 0, 5],
    ]);
  });

  it('each element of a chunk of external_loop', () => {
    const events = told(() => [...nditer(counting([2, 3]).slice([], [0, 2]), { flags: ['external_loop'] })]);
    expect(events).toEqual([
      ['start', 'K'],
      ['visit', 0, 0],
      ['visit', 1, 1],
      ['visit', 2, 3],
      ['visit', 3, 4],
      ['end'],
    ]);
  });

  it('of a walk without elements no visit', () => {
    expect(told(() => nditer(array([]), { flags: ['zerosize_ok'] }))).toEqual([['start', 'K'], ['end']]);
  });

  it('of a write what was there and what the dtype makes of the value', () => {
    const x = array([[3, 2]], 'int64');
    expect(told(() => x.set([0, -1], 2.9999))).toEqual([['write', 1, 2, 2]]);
    expect(told(() => x.T.set([1, 0], -1.5))).toEqual([['write', 1, 2, -1]]);
    expect(told(() => array([0.5], 'float32').set(0, 0.1))).toEqual([['write', 0, 0.5, Math.fround(0.1)]]);
    expect(told(() => array([false]).set(0, NaN))).toEqual([['write', 0, 0, 1]]);
  });

  it('of no write that is refused', () => {
    const x = array([3], 'int64');
    expect(told(() => expect(() => x.set(0, NaN)).toThrow(RangeError))).toEqual([]);
  });

  it('of the making of arrays nothing', () => {
    const events = told(() => {
      const x = array([[3, 2]]);
      array(x);
      x.copy();
      x.T.reshape(-1);
    });
    expect(events).toEqual([]);
  });

  it('the steps of numericalDerivative in the notebook’s order', () => {
    const x = array([3]);
    const events = told(() => numericalDerivative((v) => v.get(0) ** 2, x, { delta: 0.5 }));
    expect(events).toEqual([
      ['start', 'K'],
      ['visit', 0, 3],
      ['write', 0, 3, 3.5],
      ['evaluation', 12.25],
      ['write', 0, 3.5, 2.5],
      ['evaluation', 6.25],
      ['write', 0, 0, 6],
      ['write', 0, 2.5, 3],
      ['end'],
    ]);
  });

  it('of a number the walk over the array without axes that NumPy would have, usable as any other', () => {
    const square = (): number => numericalDerivative((v) => v ** 2, 3, { delta: 0.5 });
    expect(told(square)).toEqual([
      ['start', 'K'],
      ['visit', 0, 3],
      ['write', 0, 3, 3.5],
      ['evaluation', 12.25],
      ['write', 0, 3.5, 2.5],
      ['evaluation', 6.25],
      ['write', 0, 0, 6],
      ['write', 0, 2.5, 3],
      ['end'],
    ]);
    const seen: unknown[] = [];
    stop = observe({
      start: (x) => seen.push(x instanceof NDArray, x.shape, repr(x), String(x), exp(x).toNested()),
    });
    square();
    expect(seen).toEqual([true, [], 'array(3.)', '3.0', exp(3)]);
  });

  it('the array itself', () => {
    const x = array([3]);
    const seen: unknown[] = [];
    stop = observe({ start: (walked) => seen.push(walked), write: (written) => seen.push(written) });
    nditer(x);
    x.set(0, 1);
    expect(seen).toEqual([x, x]);
    expect(seen.every((each) => each === x)).toBe(true);
  });
});

describe('listeners', () => {
  it('nest: all are told, the earliest first, until each stops', () => {
    const heard: string[] = [];
    const stopOuter = observe({ write: () => heard.push('outer') });
    const stopInner = observe({ write: () => heard.push('inner') });
    const x = array([3]);
    x.set(0, 1);
    stopOuter();
    x.set(0, 2);
    stopInner();
    stopInner();
    x.set(0, 3);
    expect(heard).toEqual(['outer', 'inner', 'inner']);
  });

  it('can be the same object twice, and each stop ends one', () => {
    let count = 0;
    const listener: WalkListener = { write: () => count++ };
    const stopOne = observe(listener);
    const stopOther = observe(listener);
    array([3]).set(0, 1);
    stopOne();
    stopOne();
    array([3]).set(0, 1);
    stopOther();
    expect(count).toBe(3);
  });

  it('may stop in the middle of being told', () => {
    const heard: string[] = [];
    const stopFirst = observe({ write: () => stopFirst() });
    stop = observe({ write: () => heard.push('second') });
    array([3]).set(0, 1);
    array([3]).set(0, 1);
    expect(heard).toEqual(['second', 'second']);
  });

  it('that throw do so when the write is done all the same', () => {
    stop = observe({
      write: () => {
        throw new Error('the listener failed');
      },
    });
    const x = array([3]);
    expect(() => x.set(0, 1)).toThrow('the listener failed');
    expect(x.get(0)).toBe(1);
  });

  it('that throw leave the walk at the next element', () => {
    const it = nditer(counting([3]), { flags: ['multi_index'] });
    stop = observe({
      visit: () => {
        throw new Error('the listener failed');
      },
    });
    expect(() => it.iternext()).toThrow('the listener failed');
    stop();
    expect([...it]).toEqual([1, 2]);
  });

  it.each(['visit', 'write', 'evaluation', 'end', 'start'] as const)(
    'that throw on %s leave x as it was',
    (event) => {
      const x = array([3, 2]);
      let calls = 0;
      stop = observe({
        [event]: () => {
          calls++;
          throw new Error('the listener failed');
        },
      });
      expect(() => numericalDerivative((v) => v.get(0), x)).toThrow('the listener failed');
      stop();
      expect(calls).toBeGreaterThan(0);
      expect(x.toNested()).toEqual([3, 2]);
    },
  );
});
