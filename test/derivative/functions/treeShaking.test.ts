import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

async function bundleOf(...names: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from 'derivative';`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['derivative-source'],
  });
  return outputFiles[0]?.text ?? '';
}

/** Constants that minifying keeps: of the logarithm, of angles, of the sine's reduction. */
const marks = { log: '1.4142135623730951', angle: '6123233995736766', sine: '6077100506303966' };

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
