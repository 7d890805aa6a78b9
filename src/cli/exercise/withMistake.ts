import ts from 'typescript';

export interface NewMistake {
  readonly name: string;
  readonly say: string;
  /** A learner's whole program. */
  readonly code: string;
  /** The name of its function that is the answer. */
  readonly entry: string;
}

/**
 * An exercise file with one more mistake: the learner's program in a function of its own, so that none of its names
 * meets one of the file's.
 */
export function withMistake(source: string, { name, say, code, entry }: NewMistake): string {
  const parsed = ts.createSourceFile('x.exercise.ts', source, ts.ScriptTarget.Latest, true);
  const call = parsed.statements.filter(ts.isExportAssignment).at(-1)?.expression;
  const spec =
    call && ts.isCallExpression(call) ? call.arguments.find(ts.isObjectLiteralExpression) : undefined;
  const mistakes = spec?.properties.find(
    (property) => ts.isPropertyAssignment(property) && property.name.getText(parsed) === 'mistakes',
  );
  if (
    mistakes === undefined ||
    !ts.isPropertyAssignment(mistakes) ||
    !ts.isObjectLiteralExpression(mistakes.initializer)
  ) {
    throw new Error('the exercise has no `mistakes: { … }` to add to');
  }
  const list = mistakes.initializer;
  const last = list.properties.at(-1);
  const comma = last === undefined || source.slice(last.end, list.end).includes(',') ? '' : ',';
  const { imports, body } = split(code);
  const key = /^[a-z]\w*$/.test(name) ? name : `'${name}'`;
  const text = `${comma} ${key}: { as: untyped((() => {\n${body}\nreturn ${entry};\n})()), say: ${JSON.stringify(say)} },`;
  const added = source.slice(0, list.end - 1) + text + source.slice(list.end - 1);
  return withImports(added, imports);
}

/** A program without its imports and exports, which have no place in a function. */
function split(code: string): { readonly imports: readonly string[]; readonly body: string } {
  const parsed = ts.createSourceFile('answer.ts', code, ts.ScriptTarget.Latest, true);
  const imports = parsed.statements.filter(ts.isImportDeclaration);
  const names = imports.flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings)
      ? bindings.elements.map((each) => each.getText(parsed))
      : [];
  });
  const body = parsed.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) =>
      statement.getFullText(parsed).replace(/^(\s*(?:\/\*[\s\S]*?\*\/\s*)?)export (default )?/, '$1'),
    )
    .join('');
  return { imports: names, body };
}

/** The file with these names of `derivative`, and with `untyped`, imported. */
function withImports(source: string, names: readonly string[]): string {
  const withKit = source.replace(
    /import \{([^}]*)\} from '@site\/src\/exercise\/kit';/,
    (all, list: string) =>
      /\buntyped\b/.test(list)
        ? all
        : `import {${list.trimEnd().replace(/,$/, '')}, untyped } from '@site/src/exercise/kit';`,
  );
  const known = /import \{([^}]*)\} from 'derivative';/.exec(withKit)?.[1] ?? '';
  const missing = names.filter((name) => !known.split(',').some((each) => each.trim() === name));
  return missing.length === 0 ? withKit : `import { ${missing.join(', ')} } from 'derivative';\n${withKit}`;
}
