import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The class that a class extends, if it is imported from a file of the package; how a class is split up is no matter of its users. */
export function baseClass(derived: ts.ClassDeclaration): ts.ClassDeclaration | undefined {
  const name = derived.heritageClauses
    ?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression.getText();
  const file = derived.getSourceFile();
  const from = file.statements.filter(ts.isImportDeclaration).find(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    return (
      bindings &&
      ts.isNamedImports(bindings) &&
      bindings.elements.some((element) => element.name.text === name)
    );
  })?.moduleSpecifier;
  if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return undefined;
  const source = path.join(path.dirname(file.fileName), from.text);
  return ts
    .createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isClassDeclaration)
    .find((statement) => statement.name?.text === name);
}
