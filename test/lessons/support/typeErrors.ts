import path from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  customConditions: ['derivative-source'],
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
};

/**
 * What TypeScript says about each of some programs, each of which is a module of its own.
 *
 * @returns for each name the messages, with their lines in the program
 */
export function typeErrors(programs: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  // At the repository's top, so that 'derivative' is found as everywhere else.
  const files = new Map(
    [...programs].map(([name, code], i) => [
      path.join(repositoryRoot, `block${String(i)}.ts`),
      { name, code },
    ]),
  );
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => files.has(file) || disk.fileExists(file),
    readFile: (file) => files.get(file)?.code ?? disk.readFile(file),
    getSourceFile: (file, version, ...rest) => {
      const code = files.get(file)?.code;
      return code === undefined
        ? disk.getSourceFile(file, version, ...rest)
        : ts.createSourceFile(file, code, version);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([file, { name }]) => [
      name,
      ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(messageOf),
    ]),
  );
}

function messageOf({ file, start, messageText }: ts.Diagnostic): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `line ${String(line)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
