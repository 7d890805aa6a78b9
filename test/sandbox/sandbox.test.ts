import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Compiled } from '../../src/engine/compile/compiled.ts';
import { run, untilQuiet } from '../../src/sandbox/sandbox.ts';

const compile = (): Promise<Compiled> => Promise.resolve({ type: 'program', module: '', imports: [] });
const open = vi.hoisted(() => new Set<unknown>());

vi.mock('@generated/cage/default/cageWorker', () => ({ default: '' }));
vi.mock('../../src/sandbox/cage.ts', () => ({
  Cage: class {
    readonly ready = Promise.resolve();
    constructor() {
      open.add(this);
    }
    run(): void {
      // It never ends.
    }
    close(): void {
      open.delete(this);
    }
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('when all is quiet after a run, no cage is left, also in a page that is hidden and draws nothing', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const { outcome, stop } = run(compile, { deadline: 10_000, onProgress: () => undefined });
  await vi.advanceTimersByTimeAsync(1);
  stop();
  expect(await outcome).toMatchObject({ ending: { type: 'stopped', reason: 'reader' } });
  const quiet = untilQuiet();
  await vi.advanceTimersByTimeAsync(10_000);
  await quiet;
  expect(open.size).toBe(0);
});
