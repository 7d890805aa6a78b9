import { afterEach, expect, test, vi } from 'vitest';
import prefetchInTurn from '../../src/theme/prefetchInTurn.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what links lead to is fetched when the page is idle, one address after the other', async () => {
  const fetched: string[] = [];
  const idle: (() => void)[] = [];
  const arrived: (() => void)[] = [];
  const prefetch = (address: string): Promise<void> => {
    fetched.push(address);
    return new Promise((resolve) => arrived.push(resolve));
  };
  const requestIdleCallback = (call: () => void): number => idle.push(call);
  const page = { docusaurus: { prefetch, preload: prefetch }, requestIdleCallback };
  vi.stubGlobal('window', page);
  vi.stubGlobal('requestIdleCallback', requestIdleCallback);
  const rest = (): void => {
    idle.shift()?.();
  };

  const arrive = async (): Promise<void> => {
    arrived.shift()?.();
    // Two promises follow it, and what comes after them.
    await new Promise(setImmediate);
  };

  const location = { pathname: '/lessons' };
  prefetchInTurn.onRouteDidUpdate?.({ previousLocation: null, location } as never);
  void page.docusaurus.prefetch('/lessons/gradient');
  void page.docusaurus.prefetch('/reference/derivative');
  expect(fetched).toEqual([]);
  rest();
  expect(fetched).toEqual(['/lessons/gradient']);
  // The first is still on its way.
  expect(idle).toEqual([]);
  await arrive();
  rest();
  expect(fetched).toEqual(['/lessons/gradient', '/reference/derivative']);
  await arrive();
  expect(idle).toEqual([]);

  // A later page of the same visit does not put it off twice.
  prefetchInTurn.onRouteDidUpdate?.({ previousLocation: location, location } as never);
  void page.docusaurus.prefetch('/teach');
  rest();
  expect(fetched.at(-1)).toBe('/teach');
});
