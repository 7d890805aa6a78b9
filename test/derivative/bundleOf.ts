import { build } from 'esbuild';

/** A module that exports these of the package and nothing else, as a page that imports them gets it. */
export async function bundleOf(...names: string[]): Promise<string> {
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
export const marks = { log: '1.4142135623730951', angle: '6123233995736766', sine: '6077100506303966' };
