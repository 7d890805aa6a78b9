import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { exactly, type Section } from '../report/row.ts';

const bundles: readonly { readonly what: string; readonly names: string; readonly limit?: number }[] = [
  { what: 'the whole package', names: '*', limit: 25 },
  { what: 'numericalDerivative alone', names: '{ numericalDerivative }', limit: 4 },
  { what: 'array and nditer', names: '{ array, nditer }' },
  { what: 'repr', names: '{ repr }' },
  { what: 'exp', names: '{ exp }' },
  { what: 'sin', names: '{ sin }' },
  { what: 'power', names: '{ power }' },
  { what: 'sum', names: '{ sum }' },
];

/** What a page has to load: bundled, minified, compressed by gzip -9, in kB of 1,000 bytes. */
export async function sizes(): Promise<Section> {
  const rows = bundles.map(async ({ what, names, limit }) => ({
    what,
    figure: exactly((await compressed(`export ${names} from 'derivative';`)) / 1000),
    unit: 'kB',
    ...(limit === undefined ? {} : { limit }),
  }));
  return { title: 'Size, minified and compressed', rows: await Promise.all(rows) };
}

async function compressed(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repositoryRoot },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['derivative-source'],
    write: false,
  });
  return outputFiles.reduce((bytes, { contents: code }) => bytes + gzipSync(code, { level: 9 }).length, 0);
}
