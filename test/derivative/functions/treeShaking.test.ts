import type { NDArray } from 'derivative';
import { describe, expect, it } from 'vitest';
import { bundleOf, marks } from '../bundleOf.ts';

describe('a bundle', () => {
  it.each([
    ['array', []],
    ['exp', []],
    ['tanh', []],
    ['log', ['log']],
    ['sin', ['sine']],
    ['atan', ['angle']],
    ['power', ['log']],
  ])('of %s alone holds no other function', async (name, expected) => {
    const text = await bundleOf(name);
    expect(
      Object.entries(marks)
        .filter(([, mark]) => text.includes(mark))
        .map(([mark]) => mark),
    ).toEqual(expected);
  });
});

/** The package as `text`, a bundle, has it. */
async function loaded(text: string): Promise<Record<string, (...args: unknown[]) => unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as never;
}

describe('what else is bundled changes no text:', () => {
  it('an array is printed as NumPy does although only array is imported', async () => {
    const { array } = await loaded(await bundleOf('array'));
    const x = array?.([
      [1, 2],
      [3, 1e9],
    ]);
    // NumPy 2.4.6.
    expect(String(x)).toBe('[[1.e+00 2.e+00]\n [3.e+00 1.e+09]]');
  });

  it('numericalDerivative alone comes without the methods and the printing of arrays', async () => {
    const text = await bundleOf('numericalDerivative');
    const { numericalDerivative } = await loaded(text);
    const seen: unknown[] = [];
    const onStep = ({ grad }: { grad: number }): number => seen.push(grad);
    numericalDerivative?.((x: number) => 2 ** -17 * x, 3, { delta: 0.5, onStep });
    numericalDerivative?.((x: number) => 6 * x, 3, { delta: 0.5, onStep });
    expect(seen).toEqual([2 ** -17, 6]);
    // Words of slice, of reshape and of printing.
    for (const word of ['slice step', 'cannot reshape', 'edgeitems']) expect(text).not.toContain(word);
  });

  it('numericalDerivative alone takes arrays that another bundle made', async () => {
    const { numericalDerivative } = await loaded(await bundleOf('numericalDerivative'));
    const { array } = await loaded(await bundleOf('array'));
    const product = (x: NDArray): number => x.get(0) * x.get(1);
    expect(String(numericalDerivative?.(product, array?.([3, 2]), { delta: 0.5 }))).toBe('[2. 3.]');
  });
});
