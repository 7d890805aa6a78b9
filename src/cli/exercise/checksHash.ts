import { createHash } from 'node:crypto';
import path from 'node:path';
import { build as bundle, transform, type CommonOptions, type Plugin } from 'esbuild';
import ts from 'typescript';
import { specIn } from './specIn.ts';

/** Parts of a spec that may change without a new revision: what is said, and by what it is proved. */
const free: ReadonlySet<string> = new Set([
  ...['rev', 'changes', 'needs', 'minutes', 'hints', 'reveal'],
  ...['mistakes', 'also', 'probe', 'equivalent', 'choices'],
]);

/** What the site gives every exercise, which changes with the site and not with the exercise. */
const given = /^(derivative|@site\/src\/exercise\/kit)$/;

const short: CommonOptions = {
  format: 'esm',
  treeShaking: true,
  // Names stay: shorter ones would depend on how often letters occur in what is left out.
  minifyWhitespace: true,
  minifySyntax: true,
};

/**
 * A hash of all of an exercise that decides whether an answer passes: its checks, and what they use of the file and of
 * files that it imports. Spaces, comments, sentences and the solution itself are not in it, unless a check calls the
 * solution.
 *
 * @param parsed the file, which is named from the site's top
 */
export async function checksHash(siteDir: string, parsed: ts.SourceFile): Promise<string> {
  const { call } = specIn(parsed);
  let rest = parsed.text;
  for (const [start, end, text] of call ? freeParts(call, parsed) : []) {
    rest = rest.slice(0, start) + text + rest.slice(end);
  }
  const { code } = await transform(rest.replaceAll(/^export (?!default\b)/gm, ''), {
    ...short,
    loader: 'ts',
  });
  const isWhole = ts.preProcessFile(code).importedFiles.every(({ fileName }) => given.test(fileName));
  const hashed = isWhole ? code : await withImported(siteDir, parsed.fileName, code);
  return createHash('sha256').update(hashed).digest('hex').slice(0, 16);
}

async function withImported(siteDir: string, file: string, code: string): Promise<string> {
  const { outputFiles } = await bundle({
    ...short,
    stdin: { contents: code, resolveDir: path.dirname(path.join(siteDir, file)), loader: 'js' },
    absWorkingDir: siteDir,
    alias: { '@site': siteDir },
    plugins: [givenFromOutside],
    bundle: true,
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

const givenFromOutside: Plugin = {
  name: 'given-from-outside',
  setup(build) {
    build.onResolve({ filter: given }, ({ path: name }) => ({ path: name, external: true }));
  },
};

type Cut = readonly [start: number, end: number, text: string];

/** What is not hashed, the last first. */
function freeParts(call: ts.CallExpression, parsed: ts.SourceFile): readonly Cut[] {
  return call.arguments
    .flatMap((argument): readonly Cut[] =>
      ts.isObjectLiteralExpression(argument)
        ? argument.properties.flatMap((property): readonly Cut[] => {
            if (!free.has(property.name?.getText(parsed) ?? '')) return [];
            // With its comma, if it has one.
            const comma = /^\s*,/.exec(parsed.text.slice(property.end))?.[0].length ?? 0;
            return [[property.getFullStart(), property.end + comma, '']];
          })
        : [[argument.getStart(parsed), argument.end, 'null']],
    )
    .reverse();
}
