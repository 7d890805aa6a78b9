import { NDArray, repr } from 'derivative';
import { is, slice, stringify, textOf } from './primordials.ts';

/** No text of a value is longer, nor is more than that looked at of a string. One that is cut ends with `…`. */
export const longestText = 10_000;

/**
 * How deep and how far a value is shown: enough for a lesson, never enough to drown the page. Parts that are
 * shared can be reached in more ways than there are atoms, so all values that are shown are counted too.
 */
const limits = { depth: 5, entries: 100, values: 4_000 };

/**
 * The text of any value, as a browser's console shows it: exact, so that `-0`, `NaN`, holes and typed arrays
 * can be told apart, which JSON and the common inspectors do not do.
 *
 * Reading a hostile value can throw (a getter, a revoked proxy): that place shows `[cannot be shown]`.
 */
export function inspect(value: unknown): string {
  const text: unknown = describe(value, { depth: 0, above: [], shown: { values: 0 } });
  // Methods that the program has replaced can give anything.
  if (typeof text !== 'string') return unshowable;
  return text.length > longestText ? `${slice(text, 0, longestText - 1)}…` : text;
}

const unshowable = '[cannot be shown]';

interface Place {
  readonly depth: number;
  /** The objects around this one, to find cycles. */
  readonly above: readonly object[];
  /** Counts over the whole text. */
  readonly shown: { values: number };
}

function describe(value: unknown, place: Place): string {
  if (++place.shown.values > limits.values) return '…';
  try {
    if (typeof value === 'function') return describeFunction(value);
    if (typeof value === 'object' && value !== null) return describeObject(value, place);
    return describePrimitive(value);
  } catch {
    return unshowable;
  }
}

/** Reading a property can run a getter, which can throw. */
function describeProperty(owner: object, key: string, place: Place): string {
  try {
    return describe(Reflect.get(owner, key), place);
  } catch {
    return unshowable;
  }
}

function describePrimitive(value: unknown): string {
  if (typeof value === 'string') return stringify(slice(value, 0, longestText));
  if (typeof value === 'bigint') return `${textOf(value)}n`;
  return is(value, -0) ? '-0' : textOf(value);
}

function describeFunction(value: { readonly name: string }): string {
  const kind = /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : 'function';
  return `[${kind} ${value.name || '(anonymous)'}]`;
}

function describeObject(value: object, { depth, above, shown }: Place): string {
  if (value instanceof NDArray) return repr(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp) return value.toString();
  if (above.includes(value)) return '[circular]';
  const name = constructorName(value);
  if (depth > limits.depth) return `[${name || 'Object'}]`;
  const inside: Place = { depth: depth + 1, above: [...above, value], shown };
  if (Array.isArray(value)) return bracket('[', describeItems(value, inside), ']', value.length);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return describeTyped(name, value, inside);
  if (value instanceof Map) return `${name}(${String(value.size)}) ${describeMap(value, inside)}`;
  if (value instanceof Set) {
    return `${name}(${String(value.size)}) ${bracket(
      '{',
      firstOf(value, (item) => describe(item, inside)),
      '}',
      value.size,
    )}`;
  }
  const keys = Object.keys(value);
  const entries = firstOf(keys, (key) => `${keyText(key)}: ${describeProperty(value, key, inside)}`);
  const prefix = name === 'Object' || name === '' ? '' : `${name} `;
  return prefix + bracket('{', entries, '}', keys.length);
}

function constructorName(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== 'object' || prototype === null) return '';
  const constructor: unknown = Reflect.get(prototype, 'constructor');
  return typeof constructor === 'function' ? constructor.name : '';
}

/** Items of an array; a run of holes is told as such, since a hole is not `undefined`. */
function describeItems(items: readonly unknown[], inside: Place): string[] {
  const texts: string[] = [];
  for (let i = 0; i < items.length && texts.length < limits.entries; i++) {
    if (i in items) {
      texts.push(describe(items[i], inside));
      continue;
    }
    const next = nextItem(items, i);
    texts.push(`<${String(next - i)} empty>`);
    i = next - 1;
  }
  return texts;
}

/** Where the items go on after a hole. A long row of holes is not walked: four billion fit into an array. */
function nextItem(items: readonly unknown[], hole: number): number {
  const near = Math.min(hole + 1_000, items.length);
  for (let i = hole + 1; i < near; i++) if (i in items) return i;
  const far = Object.keys(items).find((key) => Number(key) >= near);
  return far === undefined ? items.length : Number(far);
}

function describeTyped(name: string, value: object, inside: Place): string {
  const items = value as ArrayLike<number | bigint>;
  const shown = Array.from({ length: Math.min(items.length, limits.entries) }, (_, i) =>
    describe(items[i], inside),
  );
  return `${name}(${String(items.length)}) ${bracket('[', shown, ']', items.length)}`;
}

function describeMap(map: ReadonlyMap<unknown, unknown>, inside: Place): string {
  return bracket(
    '{',
    firstOf(map, ([key, item]) => `${describe(key, inside)} => ${describe(item, inside)}`),
    '}',
    map.size,
  );
}

function firstOf<T>(items: Iterable<T>, text: (item: T) => string): string[] {
  const texts: string[] = [];
  for (const item of items) {
    if (texts.length === limits.entries) break;
    texts.push(text(item));
  }
  return texts;
}

function keyText(key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : JSON.stringify(key);
}

function bracket(open: string, texts: readonly string[], close: string, count: number): string {
  const more =
    count > texts.length && texts.length === limits.entries ? [`… ${String(count - texts.length)} more`] : [];
  const inner = [...texts, ...more].join(', ');
  return inner === '' ? open + close : open === '{' ? `{ ${inner} }` : `${open}${inner}${close}`;
}
