import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { exactly, type Section } from '../report/row.ts';

/** The limits are 25 KB and 4 KB of 1,024 bytes. */
const bundles: readonly { readonly what: string; readonly names: string; readonly limit?: number }[] = [
  { what: 'the whole package', names: '*', limit: 25.6 },
  { what: 'numericalDerivative alone', names: '{ numericalDerivative }', limit: 4.096 },
  { what: 'array and nditer', names: '{ array, nditer }' },
  { what: 'repr', names: '{ repr }' },
  { what: 'exp', names: '{ exp }' },
  { what: 'sin', names: '{ sin }' },
  { what: 'power', names: '{ power }' },
  { what: 'sum', names: '{ sum }' },
  { what: 'derivative', names: '{ derivative }' },
  { what: 'checkGradient', names: '{ checkGradient }' },
  { what: 'diagnose', names: '{ diagnose }' },
];

/** What a page has to load: bundled, minified, compressed by gzip -9, in kB of 1,000 bytes. */
export async function sizes(): Promise<Section> {
  const bundled = await Promise.all(
    bundles.map(async ({ what, names, limit }) => ({ what, limit, ...(await bundle(names)) })),
  );
  const [whole] = bundled;
  return {
    title: 'Size, minified and compressed',
    rows: bundled.map(({ what, compressed, limit }) => ({
      what,
      figure: exactly(compressed / 1000),
      unit: 'kB',
      ...(limit === undefined ? {} : { limit }),
    })),
    text: `Before compression the whole is ${whole === undefined ? '' : byFolder(whole.metafile)}.`,
  };
}

async function bundle(names: string): Promise<{ readonly compressed: number; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from 'derivative';`, resolveDir: repositoryRoot },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['derivative-source'],
    write: false,
    metafile: true,
  });
  const compressed = outputFiles.reduce(
    (bytes, { contents }) => bytes + gzipSync(contents, { level: 9 }).length,
    0,
  );
  return { compressed, metafile };
}

/** Where the bytes of a bundle come from: the folders of the source, the largest first. */
function byFolder({ outputs }: Metafile): string {
  const folders = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /derivative\/src\/(\w+)\//.exec(file)?.[1];
      if (folder !== undefined) folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput);
    }
  }
  return [...folders]
    .sort(([, a], [, b]) => b - a)
    .map(([folder, bytes]) => `${folder} ${(bytes / 1000).toFixed(1)} kB`)
    .join(', ');
}
