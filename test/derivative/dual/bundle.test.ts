import { describe, expect, it } from 'vitest';
import { bundleOf, marks } from '../bundleOf.ts';

/** Words of errors, which minifying keeps. */
const dualNumbers = 'a dual number cannot stand in arithmetic';
const complexNumbers = 'a complex number cannot stand in arithmetic';

describe('a bundle', () => {
  it.each(['exp', 'sin', 'power', 'sum', 'numericalDerivative'])(
    'of %s alone holds neither dual nor complex numbers',
    async (name) => {
      const text = await bundleOf(name);
      expect(text).not.toContain(dualNumbers);
      expect(text).not.toContain(complexNumbers);
    },
  );

  it('of exactDerivative holds dual numbers, but no elementary function', async () => {
    const text = await bundleOf('exactDerivative');
    expect(text).toContain(dualNumbers);
    expect(text).not.toContain(marks.sine);
  });
});
