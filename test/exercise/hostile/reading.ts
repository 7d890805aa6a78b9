/** Keeps every three numbers that were seen at the places of a list, and answers with the last that are not the places. */
const seen = `
  const threes = { __proto__: null, count: 0 };
  let three = {};
  const keep = (at, value) => {
    if (typeof value !== 'number') return;
    three[at] = value;
    if (at !== 2) return;
    threes[threes.count++] = three;
    three = {};
  };
  function slopes(_f, places) {
    let last = threes.count - 1;
    while (last > 0 && (typeof threes[last][0] !== 'number' || threes[last][0] === places[0])) last--;
    const found = threes[last] ?? {};
    return [found[0], found[1], found[2]];
  }
`;

/** Keeps the summands of a generated function, which know its slope, where a method of lists is handed them. */
const terms = `
  let terms = [];
  const keep = (list) => { if (typeof list[0]?.derivative === 'function') terms = list; };
  function slopes(f, places) {
    f(0);
    return places.map((x) => { let sum = 0; for (let i = 0; i < terms.length; i++) sum += terms[i].derivative(1, x); return sum; });
  }
`;

/** Programs that read in the checks of `slopes.exercise.ts` what they expect, and answer that. */
export const reading: readonly (readonly [name: string, source: string])[] = [
  [
    'is handed the checks, and runs each for itself first',
    `const entries = Object.entries;
    let wanted = [];
    Object.entries = (object) => entries(object).map(([name, check]) => [name, typeof check !== 'function' ? check : (fn, t, g) => {
      const drawn = [];
      wanted = [];
      const tape = new Proxy({}, { get: (_, key) => (...given) => { const value = g[key](...given); drawn.push(value); return value; } });
      const spy = new Proxy({}, { get: (_, key) => key === 'close' ? (_actual, expected) => wanted.push(expected) : () => {} });
      try { check(() => [], spy, tape); } catch {}
      check(fn, t, new Proxy({}, { get: () => () => drawn.shift() }));
    }]);
    function slopes() { return wanted.shift(); }`,
  ],
  [
    'is handed the summands by another reduce',
    `${terms}
    const { reduce } = Array.prototype;
    Array.prototype.reduce = function (...given) { keep(this); return reduce.apply(this, given); };`,
  ],
  [
    'is handed the summands by a defined reduce',
    `${terms}
    const { reduce } = Array.prototype;
    Object.defineProperty(Array.prototype, 'reduce', { value(...given) { keep(this); return reduce.apply(this, given); } });`,
  ],
  [
    'puts setters on the prototype of lists',
    `${seen}
    for (const at of [0, 1, 2]) Object.defineProperty(Array.prototype, at, { set(value) {
      keep(at, value);
      Object.defineProperty(this, at, { value, writable: true, enumerable: true, configurable: true });
    } });`,
  ],
  [
    'puts a prototype with setters behind that of lists',
    `${seen}
    const setter = (at) => ({ set(value) {
      keep(at, value);
      Object.defineProperty(this, at, { value, writable: true, enumerable: true, configurable: true });
    } });
    Object.setPrototypeOf(Array.prototype, Object.create(Object.prototype, { 0: setter(0), 1: setter(1), 2: setter(2) }));`,
  ],
  [
    'makes the lists that methods return',
    `const made = { __proto__: null, count: 0 };
    function slopes(_f, places) {
      for (let i = made.count - 1; i >= 0; i--) {
        const list = made[i];
        if (list.length === 3 && typeof list[0] === 'number' && list[0] !== places[0]) return [list[0], list[1], list[2]];
      }
    }
    class Kept extends Array { constructor(length) { super(length); made[made.count++] = this; } static get [Symbol.species]() { return Kept; } }
    Array.prototype.constructor = Kept;`,
  ],
  [
    'goes along with the iterator of lists',
    `${seen}
    const steps = Object.getPrototypeOf([][Symbol.iterator]());
    const { next } = steps;
    steps.next = function () {
      const step = next.call(this);
      const list = (this.passed ??= { count: 0 });
      list[list.count++] = step.value;
      if (list.count === 3 && typeof step.value === 'number') threes[threes.count++] = list;
      return step;
    };`,
  ],
  [
    'is told of each write to an array by another set',
    `import { NDArray } from 'derivative';
    ${seen}
    const { set } = NDArray.prototype;
    NDArray.prototype.set = function (at, value) { keep(at, value); return set.call(this, at, value); };`,
  ],
  [
    'listens to each write to an array',
    `import { observe } from 'derivative';
    ${seen}
    observe({ write: (_x, at, _previous, value) => { keep(at, value); } });`,
  ],
  [
    'listens to each write to an array from its first call on',
    `import { observe } from 'derivative';
    ${seen}
    let isListening = false;
    const answer = slopes;
    slopes = (...given) => {
      if (!isListening) observe({ write: (_x, at, _previous, value) => { keep(at, value); } });
      isListening = true;
      return answer(...given);
    };`,
  ],
];
