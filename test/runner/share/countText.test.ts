import { afterEach, expect, test, vi } from 'vitest';
import { countText } from '../../../src/runner/share/countText.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

// In German a comma stands before the fraction: 20,000 would be twenty.
test.each([
  ['en', '20,001'],
  ['de', '20.001'],
])('in a page in %j a count is written %s', (lang, text) => {
  vi.stubGlobal('document', { documentElement: { lang } });
  expect(countText(20_001)).toBe(text);
});
