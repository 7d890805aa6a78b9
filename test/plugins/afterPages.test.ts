import type { PluginContentLoadedActions } from '@docusaurus/types';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { afterPages } from '../../src/plugins/afterPages.ts';

let told: MockInstance;
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  told.mockRestore();
});

/** Published one after the other, of what is read one after the other. */
function loads(...contents: readonly (string | Error)[]) {
  const rest = [...contents];
  const published: string[] = [];
  const plugin = afterPages(
    () => {
      const content = rest.shift();
      if (content instanceof Error) throw content;
      return content ?? 'nothing';
    },
    (content) => Promise.resolve(void published.push(content)),
  );
  const load = (): Promise<void> | void =>
    plugin({ allContent: {}, actions: {} as PluginContentLoadedActions });
  return { load, published };
}

test('what hangs on the pages is read anew each time they are', async () => {
  const { load, published } = loads('one', 'two');
  await load();
  await load();
  expect(published).toEqual(['one', 'two']);
});

test('a mistake that is there from the start stops it', async () => {
  const { load, published } = loads(new Error('no'));
  await expect(load()).rejects.toThrow('no');
  expect(published).toEqual([]);
});

test('a mistake that is saved later is told, keeps what was there, and is gone once it is mended', async () => {
  const { load, published } = loads('one', new Error('no'), 'two');
  await load();
  await load();
  expect(told).toHaveBeenCalledExactlyOnceWith(new Error('no'));
  await load();
  expect(published).toEqual(['one', 'one', 'two']);
});
