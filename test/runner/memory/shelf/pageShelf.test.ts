import { expect, test } from 'vitest';
import { openShelf } from '../../../../src/runner/memory/shelf/pageShelf.ts';

const insecure = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('a browser that blocks storage gets a shelf that holds as long as the page, and says so', () => {
  const shelf = openShelf(insecure);
  expect(shelf.isLasting).toBe(false);
  expect(shelf.write('key', 'text')).toBe('blocked');
  expect(shelf.read('key')).toBe('text');
  expect(shelf.keys()).toEqual(['key']);
  shelf.remove('key');
  expect(shelf.read('key')).toBeNull();
});

test.each([
  ['QuotaExceededError', 'full'],
  ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
  ['SecurityError', 'blocked'],
])('%s on writing means %s', (name, written) => {
  const storage: Storage = {
    length: 0,
    clear: () => undefined,
    key: () => null,
    getItem: () => null,
    removeItem: insecure,
    setItem: () => {
      throw new DOMException('no', name);
    },
  };
  const shelf = openShelf(() => storage);
  expect(shelf.write('key', 'text')).toBe(written);
  expect(() => {
    shelf.remove('key');
  }).not.toThrow();
});
