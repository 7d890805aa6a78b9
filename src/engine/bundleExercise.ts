import path from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { readText } from './readText.ts';

/**
 * Bundles an exercise file into the text of a module that can be imported anywhere: in the cage, where `evaluate`
 * imports it before any code of the learner runs, and in Node, where the rules are proved. Its default export is a
 * function that takes the package `derivative` and returns the exercise: the learner's code and the exercise must
 * share one copy, or neither would know the other's arrays.
 *
 * A page that judges imports the exercise file itself, as any module of the site.
 *
 * @param file the path of an `*.exercise.ts`
 * @param source its text, where it is not that of the file
 * @throws what esbuild throws, with `errors` that name line and column, when the file is no TypeScript
 */
export async function bundleExercise(
  siteDir: string,
  file: string,
  source = readText(file),
): Promise<string> {
  const result = await bundle({
    stdin: { contents: source, sourcefile: file, resolveDir: path.dirname(file), loader: 'ts' },
    absWorkingDir: siteDir,
    // It lies outside of the folder when a test writes it elsewhere.
    alias: { '@site': siteDir },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exercise',
    platform: 'neutral',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [hostDerivative],
    banner: { js: 'export default ($derivative) => {' },
    // What exports nothing is no object.
    footer: { js: 'return exercise?.default; };' },
  });
  const [bundled] = result.outputFiles;
  if (!bundled) throw new Error(`bundling ${file} produced no file`);
  return bundled.text;
}

/** Takes `derivative` from whoever calls the module. */
const hostDerivative: Plugin = {
  name: 'host-derivative',
  setup(build) {
    build.onResolve({ filter: /^derivative$/ }, () => ({ path: 'derivative', namespace: 'host' }));
    build.onLoad({ filter: /.*/, namespace: 'host' }, () => ({ contents: 'module.exports = $derivative;' }));
  },
};
