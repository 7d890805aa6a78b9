import ts from 'typescript';
import { importedAnew } from './importedAnew.ts';
import { specIn } from './specIn.ts';

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
  const mistakes = specIn(parsed).spec?.properties.find(
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
  const answer = ts.createSourceFile('answer.ts', code, ts.ScriptTarget.Latest, true);
  const { names, aliases } = importedAnew(answer, parsed);
  const key = /^[a-z]\w*$/.test(name) ? name : JSON.stringify(name);
  const text = `${comma} ${key}: { as: untyped((() => {\n${aliases}${bodyOf(answer)}\nreturn ${entry};\n})()), say: ${JSON.stringify(say)} },`;
  const added = source.slice(0, list.end - 1) + text + source.slice(list.end - 1);
  return withImports(added, names);
}

/** A program without its imports and exports, which have no place in a function. */
function bodyOf(answer: ts.SourceFile): string {
  return answer.statements
    .filter(
      (statement) =>
        !ts.isImportDeclaration(statement) &&
        !ts.isExportDeclaration(statement) &&
        !ts.isExportAssignment(statement),
    )
    .map((statement) => withoutExport(statement, answer))
    .join('');
}

/** A statement with what stands before it, but for `export` and `default`. */
function withoutExport(statement: ts.Statement, parsed: ts.SourceFile): string {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const [first, ...more] = modifiers.filter(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DefaultKeyword,
  );
  if (first === undefined) return statement.getFullText(parsed);
  const before = parsed.text.slice(statement.getFullStart(), first.getStart(parsed));
  return before + parsed.text.slice((more.at(-1) ?? first).end, statement.end).trimStart();
}

/** The file with `untyped` imported, and with these names of `derivative`, each as the import that is given. */
function withImports(source: string, names: readonly string[]): string {
  const withKit = source.replace(
    /import \{([^}]*)\} from '@site\/src\/exercise\/kit';/,
    (all, list: string) =>
      /\buntyped\b/.test(list)
        ? all
        : `import {${list.trimEnd().replace(/,$/, '')}, untyped } from '@site/src/exercise/kit';`,
  );
  return names.length === 0 ? withKit : `import { ${names.join(', ')} } from 'derivative';\n${withKit}`;
}
