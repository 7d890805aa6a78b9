import { expect, it } from 'vitest';
import { seats } from './seats.mjs';

/** A table of two, and guests who stay until they are sent away. */
function table() {
  const seated = seats(2);
  const here: string[] = [];
  const endings = new Map<string, () => void>();
  const come = (name: string, wanted: number): Promise<string> =>
    seated(wanted, async () => {
      here.push(name);
      await new Promise<void>((resolve) => endings.set(name, resolve));
      here.splice(here.indexOf(name), 1);
      return name;
    });
  const leave = (name: string): void => endings.get(name)?.();
  return { here, come, leave };
}

it('as many sit at a time as there are seats, and the next one as soon as one is free', async () => {
  const { here, come, leave } = table();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => come(name, 1));
  await expect.poll(() => here).toEqual(['a', 'b']);
  leave('b');
  expect(await b).toBe('b');
  await expect.poll(() => here).toEqual(['a', 'c']);
  leave('a');
  leave('c');
  expect(await Promise.all([a, c])).toEqual(['a', 'c']);
});

it('one that wants two waits for both, and is not overtaken', async () => {
  const { here, come, leave } = table();
  const first = come('one', 1);
  const wide = come('two', 2);
  const last = come('late', 1);
  await expect.poll(() => here).toEqual(['one']);
  leave('one');
  await first;
  await expect.poll(() => here).toEqual(['two']);
  leave('two');
  await wide;
  await expect.poll(() => here).toEqual(['late']);
  leave('late');
  await last;
});

it('one that fails leaves its seats', async () => {
  const seated = seats(1);
  await expect(seated(1, () => Promise.reject(new Error('ill')))).rejects.toThrow('ill');
  expect(await seated(1, () => Promise.resolve('well'))).toBe('well');
});
