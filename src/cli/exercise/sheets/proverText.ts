import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** All that proves, as one text that changes whenever a sheet could: our own code, and the versions of all other. */
export async function proverText(siteDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export * from './loadExercise.ts'; export * from './subjectOf.ts'; export * from '../../exercise/proof/sheetOf.ts';",
      resolveDir: path.join(siteDir, 'src', 'cli', 'exercise'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    minify: true,
    legalComments: 'none',
  });
  const versions = readFileSync(path.join(siteDir, 'package-lock.json'), 'utf8');
  return [...outputFiles.map(({ text }) => text), versions, process.version].join('\n');
}
