import { afterEach, describe, expect, it, vi } from 'vitest';
import { leastTime } from '../../../src/exercise/proof/leastTime.ts';

describe('the time that a run takes', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Each run takes so many milliseconds by the clock, and so many of this process. */
  function leastOf(runs: readonly (readonly [clock: number, computed: number])[]): number {
    let [clock, computed] = [1000, 50];
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    vi.spyOn(process, 'cpuUsage').mockImplementation(() => ({
      user: computed * 900,
      system: computed * 100,
    }));
    const next = runs.values();
    return leastTime(() => {
      const [byClock, byProcess] = next.next().value ?? [NaN, NaN];
      clock += byClock;
      computed += byProcess;
    });
  }

  it.each<[string, [number, number][], number]>([
    ['that of the fastest of three', [[30, 30], [10, 10], [20, 20]], 10], // prettier-ignore
    ['not that of others that keep the machine busy', [[900, 8], [800, 8], [850, 8]], 8], // prettier-ignore
    ['not that of what else the process does', [[9, 40], [9, 30], [9, 50]], 9], // prettier-ignore
  ])('is %s', (_, runs, least) => {
    expect(leastOf(runs)).toBeCloseTo(least, 9);
  });
});
