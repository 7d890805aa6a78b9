import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

/** A TypeScript file in `cases`, and what to take out of the package before it is timed. */
export interface Case {
  readonly name: string;
  readonly without?: 'observe';
  /** A folder of packages that the case imports, besides those of this repository. */
  readonly packages?: string;
}

/**
 * Bundles a case with all it needs into one file for plain Node, as an application is bundled.
 *
 * @param folder where the file is written
 * @returns the file
 */
export async function bundleCase({ name, without, packages }: Case, folder: string): Promise<string> {
  const outfile = path.join(folder, `${name}${without ? '-unwatched' : ''}.mjs`);
  await bundle({
    stdin: {
      contents: `import { run } from './${name}.ts'; await run();`,
      resolveDir: path.join(repositoryRoot, 'test', 'bench', 'cases'),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    conditions: ['derivative-source'],
    nodePaths: packages === undefined ? [] : [packages],
    plugins: without ? [neverWatched] : [],
    logLevel: 'error',
  });
  return outfile;
}

/** The package as if there were no `observe`: nobody ever listens, so the questions whether anybody does go away. */
const neverWatched: Plugin = {
  name: 'never-watched',
  setup(build) {
    build.onLoad({ filter: /[\\/]derivative[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const code = await readFile(file, 'utf8');
      const imported = /\btold\b(?=[^}]*\} from '[^']*\/observe\.ts')/;
      const contents = imported.test(code) ? `const told = undefined; ${code.replace(imported, '')}` : code;
      return { contents, loader: 'ts' };
    });
  },
};
