import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { cageDeclarations } from '../../language/cageDeclarations';
import { compilerOptions } from '../../language/compilerOptions';
import { cageFile, packageEntry, packageFolder, type DeclarationFiles } from '../../language/files';

/**
 * All that the checker knows about the world of a program: the language, what the cage keeps, and the package
 * `derivative`, whose declarations are made from its source.
 *
 * @param source the folder that holds the package's `index.ts`
 */
export function declarationFiles(source: string): DeclarationFiles {
  return { ...languageFiles(), [cageFile]: cageDeclarations, ...packageFiles(source) };
}

/** The library files that the compiler's options name, and those that they refer to. */
function languageFiles(): Record<string, string> {
  const folder = path.dirname(ts.getDefaultLibFilePath(compilerOptions));
  const files: Record<string, string> = {};
  const add = (name: string): void => {
    if (`/${name}` in files) return;
    const text = readFileSync(path.join(folder, name), 'utf8');
    files[`/${name}`] = text;
    for (const { fileName } of ts.preProcessFile(text).libReferenceDirectives) {
      add(`lib.${fileName}.d.ts`);
    }
  };
  for (const name of compilerOptions.lib ?? []) add(name);
  return files;
}

/** The declarations that `index.ts` reaches, file by file; the rest of the package is private. */
function packageFiles(source: string): Record<string, string> {
  const files: Record<string, string> = {
    [`${packageFolder}/package.json`]: JSON.stringify({
      name: 'derivative',
      exports: { '.': { types: `./${path.posix.relative(packageFolder, packageEntry)}` } },
    }),
  };
  const add = (name: string): void => {
    const address = `${packageFolder}/${name.replace(/\.ts$/, '.d.ts')}`;
    if (address in files) return;
    const { outputText } = ts.transpileDeclaration(readFileSync(path.join(source, name), 'utf8'), {
      fileName: name,
      compilerOptions: { target: ts.ScriptTarget.ES2022, isolatedDeclarations: true },
    });
    files[address] = outputText;
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      add(path.posix.join(path.posix.dirname(name), fileName));
    }
  };
  add('index.ts');
  return files;
}
