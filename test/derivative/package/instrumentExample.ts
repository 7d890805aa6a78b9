import ts from 'typescript';

/**
 * A program in which every result that a comment shows is handed to `shown(line, expected, compute)`, and which
 * finds the package's names in `derivative` instead of importing them.
 *
 * A comment behind a statement, or on the lines directly under it, shows what it is worth or what it printed.
 * A comment after an empty line is prose.
 */
export function instrumentExample(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const statements = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return importFrom(statement);
    const text = statement.getText();
    const expected = commentUnder(code, statement.end);
    if (expected === undefined) return text;
    const line = file.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    const call = (compute: string): string =>
      `shown(${String(line)}, ${JSON.stringify(expected)}, () => ${compute});`;
    return ts.isExpressionStatement(statement)
      ? call(`(${statement.expression.getText()})`)
      : `${text}\n${call('undefined')}`;
  });
  return ts.transpile(statements.join('\n'), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  });
}

function importFrom(statement: ts.ImportDeclaration): string {
  const names = statement.importClause?.namedBindings?.getText() ?? '{}';
  return `const ${names.replaceAll(/\btype [^,}]+,?/g, '')} = theirNames;`;
}

function commentUnder(code: string, end: number): string | undefined {
  const behind = /^;?[ \t]*((?:\/\/[^\n]*)?(?:\n[ \t]*\/\/[^\n]*)*)/.exec(code.slice(end))?.[1] ?? '';
  const lines = behind.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? undefined : lines.map((line) => line.trim().replace(/^\/\/ ?/, '')).join('\n');
}
