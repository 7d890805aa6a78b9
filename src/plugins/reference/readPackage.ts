import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './entry';
import { readEntry } from './readEntry';

/**
 * Reads what the package exports, file by file, in the order of its `index.ts`.
 *
 * The source is parsed, not compiled: the texts of declarations and docstrings are all that a page needs.
 *
 * @param source the folder that holds `index.ts`
 */
export function readPackage(source: string): SourceFile[] {
  const names = new Map<string, string[]>();
  for (const statement of parse(path.join(source, 'index.ts')).statements) {
    if (!ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier, exportClause } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || !exportClause) continue;
    if (!ts.isNamedExports(exportClause)) continue;
    const file = path.posix.normalize(moduleSpecifier.text);
    const exported = exportClause.elements.map(({ name }) => name.text);
    names.set(file, [...(names.get(file) ?? []), ...exported]);
  }
  return [...names].map(([file, exported]) => {
    const parsed = parse(path.join(source, file));
    return { file, code: parsed.text, entries: exported.map((name) => readEntry(parsed, name)) };
  });
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}
