import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import prefetchInTurn from '../../src/theme/prefetchInTurn.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const location = { pathname: '/lessons' };

test('what links lead to is fetched when the page is idle, one address after the other', async () => {
  const { fetched, idle, link, rest, arrive } = openPage();
  link('/lessons/gradient');
  link('/reference/derivative');
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
  link('/teach');
  rest();
  expect(fetched.at(-1)).toBe('/teach');
  await arrive();
});

test('an address of which nothing is heard any more keeps the others waiting for ten seconds', async () => {
  const { fetched, idle, link, rest, arrive } = openPage();
  link('/lessons/gradient');
  link('/teach');
  rest();
  await vi.advanceTimersByTimeAsync(9_999);
  expect(idle).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  rest();
  expect(fetched).toEqual(['/lessons/gradient', '/teach']);
  await arrive();
  await arrive();
});

/** A page as Docusaurus has set it up, with links in sight one by one. */
function openPage() {
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
  prefetchInTurn.onRouteDidUpdate?.({ previousLocation: null, location } as never);
  return {
    fetched,
    idle,
    link: (address: string): void => {
      void page.docusaurus.prefetch(address);
    },
    rest: (): void => {
      idle.shift()?.();
    },
    arrive: async (): Promise<void> => {
      arrived.shift()?.();
      // Some promises follow it, and what comes after them.
      await new Promise(setImmediate);
    },
  };
}
