import { expect, it } from 'vitest';
import { harden } from '../../src/engine/harden.ts';

/** What a worker has, some of it on the prototypes of its global object, as browsers have it. */
function realmOf(own: object): object {
  const events = Object.assign(Object.create(Object.prototype) as object, { addEventListener: () => 0 });
  const scope = Object.assign(Object.create(events) as object, {
    fetch: () => 0,
    indexedDB: {},
    setTimeout: () => 0,
  });
  return Object.assign(Object.create(scope) as object, own);
}

it('what is no part of the language is deleted, on the prototypes too', () => {
  const realm = realmOf({ WebSocket: () => 0, tomorrow: 1, Math, console, undefined });
  harden(realm);
  for (const name of ['WebSocket', 'tomorrow', 'fetch', 'indexedDB', 'addEventListener']) {
    expect(name in realm, name).toBe(false);
  }
  expect(realm).toMatchObject({ Math, console });
  expect(realm).toHaveProperty('setTimeout');
});

it('properties of every object stay', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const realm = realmOf({ toString: () => 'realm' });
  harden(realm);
  expect(Object.hasOwn(realm, 'toString')).toBe(true);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

it('what cannot be deleted hinders nothing else', () => {
  const realm = realmOf({});
  Object.defineProperty(realm, 'openDatabase', { value: 1, configurable: false });
  Object.assign(realm, { WebSocket: () => 0 });
  harden(realm);
  expect('openDatabase' in realm).toBe(true);
  expect('WebSocket' in realm).toBe(false);
});

it('of performance the clock is left, and it runs', () => {
  const realm = realmOf({ performance: { now: () => 0, memory: {} } }) as { performance: Performance };
  harden(realm);
  expect(Object.keys(realm.performance)).toEqual(['now']);
  const before = performance.now();
  expect(realm.performance.now()).toBeGreaterThanOrEqual(before);
});
