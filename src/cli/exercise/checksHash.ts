import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import ts from 'typescript';

/** Parts of a spec that may change without a new revision: what is said, and by what it is proved. */
const free: ReadonlySet<string> = new Set([
  ...['rev', 'changes', 'needs', 'minutes', 'hints', 'reveal'],
  ...['mistakes', 'also', 'probe', 'equivalent', 'choices'],
]);

/**
 * A hash of all that decides whether an answer passes. Spaces, comments, sentences and the solution itself are not in
 * it, unless a check calls the solution.
 */
export async function checksHash(file: string, source: string): Promise<string> {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const call = parsed.statements.filter(ts.isExportAssignment).at(-1)?.expression;
  let rest = source;
  for (const [start, end, text] of call && ts.isCallExpression(call) ? freeParts(call, parsed) : []) {
    rest = rest.slice(0, start) + text + rest.slice(end);
  }
  const { code } = await transform(rest.replaceAll(/^export (?!default\b)/gm, ''), {
    loader: 'ts',
    format: 'esm',
    treeShaking: true,
    // Names stay: shorter ones would depend on how often letters occur in what is left out.
    minifyWhitespace: true,
    minifySyntax: true,
  });
  return createHash('sha256').update(code).digest('hex').slice(0, 16);
}

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
