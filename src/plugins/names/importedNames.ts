import ts from 'typescript';

/** The names that a program imports from the package, types too, as the package calls them and in the program's order. */
export function importedNames(code: string): readonly string[] {
  const { statements } = ts.createSourceFile('program.ts', code, ts.ScriptTarget.Latest);
  const names = statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const bindings = importClause?.namedBindings;
    if (!ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== 'derivative') return [];
    if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  });
  return [...new Set(names)];
}
