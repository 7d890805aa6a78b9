import { languageNames } from './languageNames.ts';

/**
 * What a program finds in the cage besides the language itself. Everything else a worker offers is taken away,
 * so that an interface which browsers add tomorrow is closed too: network, storage, further workers, channels
 * to the page, and the ways to make a program that outlives its run.
 */
const kept: ReadonlySet<string> = new Set([
  'console',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'queueMicrotask',
  'structuredClone',
  'self',
  // Property keys of every object.
  ...Object.getOwnPropertyNames(Object.prototype),
  ...languageNames,
]);

/**
 * Deletes every global that is not on the list, along the whole prototype chain. Of `performance` the clock is
 * left. What an engine does not let go of stays; a hostile program looks for it in the engines that are tested.
 */
export function harden(realm: object): void {
  const clock = { now: performance.now.bind(performance) };
  for (let owner: object | null = realm; owner && owner !== Object.prototype; owner = prototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (!kept.has(name)) Reflect.deleteProperty(owner, name);
    }
  }
  Object.assign(realm, { performance: clock });
}

function prototypeOf(value: object): object | null {
  return Object.getPrototypeOf(value) as object | null;
}
