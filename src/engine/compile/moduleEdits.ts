import type { ImportDeclaration, ModuleDeclaration, Program } from 'acorn';
import { CodeRefused } from './codeRefused.ts';
import type { ImportedName } from './compiled.ts';
import { blank, type TextEdit } from './textEdits.ts';

/** Modules that a program may import, with the expression that holds their namespace inside the program. */
export type KnownModules = Readonly<Record<string, string>>;

export interface ModuleEdits {
  readonly edits: readonly TextEdit[];
  readonly imports: readonly ImportedName[];
  /** Declarations of the imported names, to stand before the program, as imports are hoisted. */
  readonly bindings: string;
}

/**
 * Turns `import` into a declaration and takes `export` away: a program becomes the body of a function,
 * which needs no module loader and can run again and again.
 */
export function moduleEdits(source: string, program: Program, known: KnownModules): ModuleEdits {
  const edits: TextEdit[] = [];
  const imports: ImportedName[] = [];
  let bindings = '';
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      bindings += declareImports(node, known, imports);
      edits.push(blank(source, node.start, node.end));
    } else if (isExport(node)) {
      edits.push(withoutExport(source, node));
    }
  }
  return { edits, imports, bindings };
}

function declareImports(node: ImportDeclaration, known: KnownModules, imports: ImportedName[]): string {
  const module = String(node.source.value);
  const namespace = Object.hasOwn(known, module) ? known[module] : undefined;
  if (namespace === undefined) {
    const names = Object.keys(known).map((name) => `'${name}'`);
    throw new CodeRefused(`a live block can import from ${names.join(', ')}, not from '${module}'`, node);
  }
  let declarations = '';
  for (const specifier of node.specifiers) {
    const local = specifier.local.name;
    if (specifier.type === 'ImportNamespaceSpecifier') {
      declarations += `const ${local} = ${namespace}; `;
      continue;
    }
    const imported =
      specifier.type === 'ImportDefaultSpecifier' ? 'default' : importedName(specifier.imported);
    imports.push({ module, name: imported, line: specifier.loc?.start.line ?? 1 });
    declarations += `const ${local} = ${namespace}[${JSON.stringify(imported)}]; `;
  }
  return declarations;
}

function importedName(
  imported: { type: 'Identifier'; name: string } | { type: 'Literal'; value?: unknown },
): string {
  return imported.type === 'Identifier' ? imported.name : String(imported.value);
}

type ExportDeclaration = Exclude<ModuleDeclaration, ImportDeclaration>;

function isExport(node: Program['body'][number]): node is ExportDeclaration {
  return (
    node.type === 'ExportNamedDeclaration' ||
    node.type === 'ExportDefaultDeclaration' ||
    node.type === 'ExportAllDeclaration'
  );
}

/** `export const x = 1` keeps its declaration; `export { x }` says nothing that a live block could use. */
function withoutExport(source: string, node: ExportDeclaration): TextEdit {
  if (node.type === 'ExportNamedDeclaration' && !node.source) {
    return blank(source, node.start, node.declaration?.start ?? node.end);
  }
  throw new CodeRefused('a live block has nothing to export to: take this export away', node);
}
