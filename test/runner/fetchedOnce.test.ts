import { expect, test, vi } from 'vitest';
import { fetchedOnce } from '../../src/runner/fetchedOnce.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('it is fetched when it is first asked for, and only then', async () => {
  const load = vi.fn(() => Promise.resolve({ default: 'code' }));
  const { fetch, current } = fetchedOnce(load);
  expect(load).not.toHaveBeenCalled();
  void fetch();
  void fetch();
  expect(current()).toBeUndefined();
  await settled();
  void fetch();
  expect(current()).toBe('code');
  expect(load).toHaveBeenCalledOnce();
});

test('who has subscribed is told once it is there, and who has left is not', async () => {
  const { fetch, subscribe } = fetchedOnce(() => Promise.resolve({ default: 'code' }));
  const [staying, leaving] = [vi.fn(), vi.fn()];
  subscribe(staying);
  subscribe(leaving)();
  void fetch();
  await settled();
  expect(staying).toHaveBeenCalledOnce();
  expect(leaving).not.toHaveBeenCalled();
});

test('after a failure it is fetched again the next time it is asked for', async () => {
  const load = vi.fn<() => Promise<{ default: string }>>().mockRejectedValueOnce(new Error('no network'));
  load.mockResolvedValue({ default: 'code' });
  const { fetch, current } = fetchedOnce(load);
  void fetch();
  await settled();
  expect(current()).toBeUndefined();
  void fetch();
  await settled();
  expect(current()).toBe('code');
});
