import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapShelf } from '../memory/mapShelf.ts';

type Heard = (event: { readonly newValue: string | null }) => void;
const browser = vi.hoisted(() => ({ texts: new Map<string, string>(), listeners: new Set<Heard>() }));

// An editor that is opened, reads its mode, and is closed again.
vi.mock('react', () => ({
  useSyncExternalStore: <T>(subscribe: (listener: () => void) => () => void, current: () => T): T => {
    subscribe(() => undefined)();
    return current();
  },
}));

vi.mock('@docusaurus/theme-common', () => ({
  createStorageSlot: (name: string) => ({
    get: () => browser.texts.get(name) ?? null,
    set: (value: string) => void browser.texts.set(name, value),
    del: () => {
      browser.texts.delete(name);
      for (const hear of browser.listeners) hear({ newValue: null });
    },
    listen: (hear: Heard) => {
      browser.listeners.add(hear);
      return () => browser.listeners.delete(hear);
    },
  }),
}));

// Each test has a page of its own, and leaves none behind that keeps work elsewhere.
beforeEach(() => vi.resetModules());
afterEach(() => {
  browser.texts.clear();
  browser.listeners.clear();
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

test('a choice that is deleted on another page, where no editor is open, is gone', async () => {
  const { chooseEditorMode, useEditorMode } = await import('../../../src/runner/editor/useEditorMode.ts');
  const { siteSettings } = await import('../../../src/runner/memory/work/siteSettings.ts');
  chooseEditorMode('plain');
  expect(useEditorMode()).toBe('plain');
  siteSettings.remove('nudge.editor');
  expect(useEditorMode()).toBe('rich');
});
