import ts from 'typescript';

/** A name that a file imports from `derivative`. */
export interface ImportedName {
  /** What it is called there. */
  readonly name: string;
  /** What the file calls it. */
  readonly local: string;
  /** It may stand for a type only. */
  readonly isType: boolean;
}

/** @throws {Error} for an import of all names as one */
export function importedIn(parsed: ts.SourceFile): readonly ImportedName[] {
  return parsed.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const bindings = importClause?.namedBindings;
    if (!ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== 'derivative') return [];
    if (bindings && ts.isNamedImports(bindings)) {
      return bindings.elements.map(({ propertyName, name, isTypeOnly }) => ({
        name: (propertyName ?? name).text,
        local: name.text,
        isType: isTypeOnly || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword,
      }));
    }
    throw new Error(
      "the answer imports all of `derivative` under one name: write each name that it uses, import { … } from 'derivative'",
    );
  });
}
