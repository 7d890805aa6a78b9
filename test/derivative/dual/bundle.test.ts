import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

async function bundleOf(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from 'derivative';`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['derivative-source'],
  });
  return outputFiles[0]?.text ?? '';
}

/** Words of errors, which minifying keeps. */
const dualNumbers = 'a dual number cannot stand in arithmetic';
const complexNumbers = 'a complex number cannot stand in arithmetic';
/** The first coefficient with which angles are reduced. */
const sine = '6077100506303966';

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
    expect(text).not.toContain(sine);
  });
});
