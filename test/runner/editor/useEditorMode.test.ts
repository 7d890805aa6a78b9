import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapShelf } from '../memory/mapShelf.ts';

const browser = vi.hoisted(() => ({ texts: new Map<string, string>() }));

vi.mock('@docusaurus/theme-common', () => ({
  createStorageSlot: (name: string) => ({
    get: () => browser.texts.get(name) ?? null,
    set: (value: string) => void browser.texts.set(name, value),
    listen: () => () => undefined,
  }),
}));

// Each test has a page of its own, and leaves none behind that keeps work elsewhere.
beforeEach(() => vi.resetModules());
afterEach(() => {
  browser.texts.clear();
  vi.resetModules();
});

test('the choice of an editor is kept in the browser', async () => {
  const { chooseEditorMode } = await import('../../../src/runner/editor/useEditorMode.ts');
  chooseEditorMode('plain');
  expect(Object.fromEntries(browser.texts)).toEqual({ 'nudge.editor': 'plain' });
});

test('in a learning platform, whose learners may share a browser, the platform keeps it alone', async () => {
  const { placeShelf } = await import('../../../src/runner/memory/shelf/placedShelf.ts');
  const { chooseEditorMode } = await import('../../../src/runner/editor/useEditorMode.ts');
  const shelf = mapShelf();
  placeShelf(shelf);
  chooseEditorMode('plain');
  expect(Object.fromEntries(shelf.texts)).toEqual({ 'nudge.editor': 'plain' });
  expect(browser.texts.size).toBe(0);
});
