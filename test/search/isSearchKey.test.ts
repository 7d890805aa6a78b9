import { afterEach, expect, test, vi } from 'vitest';
import { isSearchKey } from '../../src/search/isSearchKey.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const none = { key: 'k', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each<[string, Partial<typeof none>, { readonly onMac: boolean; readonly elsewhere: boolean }]>([
  ['Ctrl K', { ctrlKey: true }, { onMac: false, elsewhere: true }],
  ['⌘ K', { metaKey: true }, { onMac: true, elsewhere: false }],
  ['Ctrl ⌘ K', { ctrlKey: true, metaKey: true }, { onMac: false, elsewhere: false }],
  ['Ctrl K with Caps Lock', { key: 'K', ctrlKey: true }, { onMac: false, elsewhere: true }],
  ['⌘ K with Caps Lock', { key: 'K', metaKey: true }, { onMac: true, elsewhere: false }],
  ['Ctrl Shift K', { key: 'K', ctrlKey: true, shiftKey: true }, { onMac: false, elsewhere: false }],
  ['⌘ Alt K', { metaKey: true, altKey: true }, { onMac: false, elsewhere: false }],
  ['K', {}, { onMac: false, elsewhere: false }],
  ['Ctrl L', { key: 'l', ctrlKey: true }, { onMac: false, elsewhere: false }],
])('whether %s leads to the search', (_keys, pressed, { onMac, elsewhere }) => {
  const leads = (userAgent: string): boolean => {
    vi.stubGlobal('navigator', { userAgent });
    return isSearchKey({ ...none, ...pressed } as KeyboardEvent);
  };
  expect(leads(mac)).toBe(onMac);
  expect(leads(windows)).toBe(elsewhere);
});
