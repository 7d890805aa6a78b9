import { expect, test, vi } from 'vitest';
import prefetchInTurn from '../../src/theme/prefetchInTurn.ts';

test('what links lead to is fetched when the page is idle, one address each time', () => {
  const fetched: string[] = [];
  const idle: (() => void)[] = [];
  const prefetch = (address: string): false => {
    fetched.push(address);
    return false;
  };
  const requestIdleCallback = (call: () => void): number => idle.push(call);
  const page = { docusaurus: { prefetch, preload: prefetch }, requestIdleCallback };
  vi.stubGlobal('window', page);
  vi.stubGlobal('requestIdleCallback', requestIdleCallback);
  const rest = (): void => {
    idle.shift()?.();
  };

  const location = { pathname: '/lessons' };
  prefetchInTurn.onRouteDidUpdate?.({ previousLocation: null, location } as never);
  page.docusaurus.prefetch('/lessons/gradient');
  page.docusaurus.prefetch('/reference/derivative');
  expect(fetched).toEqual([]);
  rest();
  expect(fetched).toEqual(['/lessons/gradient']);
  rest();
  expect(fetched).toEqual(['/lessons/gradient', '/reference/derivative']);
  expect(idle).toEqual([]);

  // A later page of the same visit does not put it off twice.
  prefetchInTurn.onRouteDidUpdate?.({ previousLocation: location, location } as never);
  page.docusaurus.prefetch('/teach');
  rest();
  expect(fetched.at(-1)).toBe('/teach');
  vi.unstubAllGlobals();
});
