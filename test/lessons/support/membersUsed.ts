import path from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

const packageFolder = path.join(repositoryRoot, 'src', 'derivative', 'src') + path.sep;
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['derivative-source'],
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
};

/** The members of the package's classes that some programs use: `NDArray` → `get`, `shape`, …; asked of TypeScript. */
export function membersUsed(programs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map(
    programs.map((code, i) => [path.join(repositoryRoot, 'test', `block${String(i)}.ts`), code]),
  );
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    getSourceFile: (name, version) => {
      const code = files.get(name);
      return code === undefined
        ? host.getSourceFile(name, version)
        : ts.createSourceFile(name, code, version, true);
    },
  });
  const checker = program.getTypeChecker();
  const used = new Map<string, Set<string>>();
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declared = checker.getSymbolAtLocation(node.name)?.declarations?.[0]?.parent;
      if (declared && ts.isClassDeclaration(declared) && isOfPackage(declared)) {
        const owner = declared.name?.text ?? '';
        used.set(owner, (used.get(owner) ?? new Set()).add(node.name.text));
      }
    }
    ts.forEachChild(node, look);
  };
  for (const name of files.keys()) {
    const file = program.getSourceFile(name);
    if (file) look(file);
  }
  return used;
}

function isOfPackage(node: ts.Node): boolean {
  return path.normalize(node.getSourceFile().fileName).startsWith(packageFolder);
}
