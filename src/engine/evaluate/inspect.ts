import { NDArray, repr } from 'derivative';

/** How deep and how far a value is shown: enough for a lesson, never enough to drown the page. */
const limits = { depth: 5, entries: 100, characters: 10_000 };

/**
 * The text of any value, as a browser's console shows it: exact, so that `-0`, `NaN`, holes and typed arrays
 * can be told apart, which JSON and the common inspectors do not do.
 *
 * Reading a hostile value can throw (a getter, a revoked proxy): that place shows `[cannot be shown]`.
 */
export function inspect(value: unknown): string {
  return cut(describe(value, { depth: 0, above: [] }));
}

/** A text of at most the allowed length, saying how much is left out. */
function cut(text: string): string {
  const left = text.length - limits.characters;
  return left > 0 ? `${text.slice(0, limits.characters)}… (${String(left)} more characters)` : text;
}

interface Place {
  readonly depth: number;
  /** The objects around this one, to find cycles. */
  readonly above: readonly object[];
}

function describe(value: unknown, place: Place): string {
  try {
    if (typeof value === 'function') return describeFunction(value);
    if (typeof value === 'object' && value !== null) return describeObject(value, place);
    return describePrimitive(value);
  } catch {
    return '[cannot be shown]';
  }
}

/** Reading a property can run a getter, which can throw. */
function describeProperty(owner: object, key: string, place: Place): string {
  try {
    return describe(Reflect.get(owner, key), place);
  } catch {
    return '[cannot be shown]';
  }
}

function describePrimitive(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, limits.characters));
  if (typeof value === 'bigint') return `${value.toString()}n`;
  return Object.is(value, -0) ? '-0' : String(value);
}

function describeFunction(value: { readonly name: string }): string {
  const kind = /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : 'function';
  return `[${kind} ${value.name || '(anonymous)'}]`;
}

function describeObject(value: object, { depth, above }: Place): string {
  if (value instanceof NDArray) return repr(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp) return value.toString();
  if (above.includes(value)) return '[circular]';
  const name = constructorName(value);
  if (depth > limits.depth) return `[${name || 'Object'}]`;
  const inside: Place = { depth: depth + 1, above: [...above, value] };
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
    const first = i;
    while (i + 1 < items.length && !(i + 1 in items)) i++;
    texts.push(`<${String(i + 1 - first)} empty>`);
  }
  return texts;
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
