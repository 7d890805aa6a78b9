import { languageNames } from '../languageNames.ts';

/**
 * What every object and every error inherits. Programs give such names to objects of their own, as in
 * `this.toString = …`, which a property that cannot be written would refuse them.
 */
const assignable: ReadonlySet<object> = new Set([Object.prototype, Error.prototype]);

/**
 * Makes the functions of the language, and all that is reached from `further`, what they are now for good: none can
 * be replaced, nor can anything be added to a prototype. The checks of an exercise, which run in the realm of the
 * program that answers it, can then call `list.map(…)`, and no program is handed the list.
 *
 * @param further such as the functions of a package
 */
export function lockLanguage(further: readonly unknown[]): void {
  const globals = languageNames.filter((name) => Object.hasOwn(globalThis, name));
  for (const name of globals) {
    Reflect.defineProperty(globalThis, name, { writable: false, configurable: false });
  }
  const values: unknown[] = globals.map((name): unknown => Reflect.get(globalThis, name));
  const seen = new Set<unknown>([globalThis]);
  const reached = [...values, ...prototypesWithoutName(), ...further];
  // The list grows while it is gone through.
  for (const each of reached) {
    if (!isObject(each) || seen.has(each)) continue;
    seen.add(each);
    reached.push(Object.getPrototypeOf(each), ...lock(each));
  }
}

/** Those of the language that no global leads to. */
function prototypesWithoutName(): readonly unknown[] {
  const iterators = [
    [].values(),
    new Map().keys(),
    new Set().keys(),
    ''[Symbol.iterator](),
    ''.matchAll(/-/g),
  ];
  const generator = function* (): Generator<undefined> {
    yield;
  };
  return [...iterators, generator].map((each): unknown => Object.getPrototypeOf(each));
}

/** Locks one object. Returns what its properties hold. */
function lock(object: object): readonly unknown[] {
  const held: unknown[] = [];
  for (const key of Reflect.ownKeys(object)) {
    const property: PropertyDescriptor = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
    const isFixed = typeof property.value === 'function' && !assignable.has(object);
    // What can still be written turns into no accessor, which would be told by whom it is read.
    Reflect.defineProperty(object, key, { configurable: false, ...(isFixed && { writable: false }) });
    held.push(...(Object.values(property) as readonly unknown[]));
  }
  Reflect.preventExtensions(object);
  return held;
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}
