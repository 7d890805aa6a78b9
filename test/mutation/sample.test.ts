import { describe, expect, it } from 'vitest';
import { fractionOf, strykerPlugins } from './sample.mjs';

const mutant = (line: number, folder = '/clone'): Parameters<typeof fractionOf>[0] => ({
  id: String(line),
  fileName: `${folder}/src/engine/a.ts`,
  mutatorName: 'ConditionalExpression',
  replacement: 'true',
  location: { start: { line, column: 3 }, end: { line, column: 9 } },
});
const thousand = Array.from({ length: 1_000 }, (_, line) => mutant(line));

async function passed(share: number, seed: string): Promise<readonly string[]> {
  const [plugin] = strykerPlugins;
  if (plugin === undefined) throw new Error('there is no plugin');
  const checker = new plugin.injectableClass({ sample: { share, seed } });
  const results = await checker.check(thousand);
  return Object.keys(results).filter((id) => results[id]?.status === 'passed');
}

describe('a sample', () => {
  it('has about its share of the changes', async () => {
    // Four standard deviations of 1,000 draws with probability 0.2: √(1000 · 0.2 · 0.8) = 12.6.
    expect(Math.abs((await passed(0.2, '1')).length - 200)).toBeLessThan(51);
    expect(await passed(1, '1')).toHaveLength(1_000);
  });

  it('is another one with another seed, and part of a larger one with the same', async () => {
    const [small, large, other] = await Promise.all([passed(0.2, '1'), passed(0.4, '1'), passed(0.2, '2')]);
    expect(large).toEqual(expect.arrayContaining([...small]));
    expect(other).not.toEqual(small);
  });

  it('is the same wherever the repository lies', () => {
    expect(fractionOf(mutant(7, '/home/a/src/nudge'), '1')).toBe(fractionOf(mutant(7), '1'));
    expect(fractionOf({ ...mutant(7), fileName: 'C:\\a\\src\\engine\\a.ts' }, '1')).toBe(
      fractionOf(mutant(7), '1'),
    );
    expect(fractionOf(mutant(8), '1')).not.toBe(fractionOf(mutant(7), '1'));
  });
});
