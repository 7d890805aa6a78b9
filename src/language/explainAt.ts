import type ts from 'typescript';
import { documentationFrom } from './documentation.ts';
import { packageEntry, packageFolder, programFile } from './files.ts';
import type { Explanation } from './protocol.ts';

/** Explains the name at a place, or right before it; null where there is none. */
export function explainAt(service: ts.LanguageService, position: number): Explanation | null {
  const info =
    service.getQuickInfoAtPosition(programFile, position) ??
    service.getQuickInfoAtPosition(programFile, Math.max(0, position - 1));
  if (!info) return null;
  const exportedName = exportedNameAt(service, info.textSpan.start);
  return {
    ...documentationFrom(info),
    from: info.textSpan.start,
    to: info.textSpan.start + info.textSpan.length,
    ...(exportedName === undefined ? {} : { exportedName }),
  };
}

function exportedNameAt(service: ts.LanguageService, position: number): string | undefined {
  const declared = service
    .getDefinitionAtPosition(programFile, position)
    ?.find(({ fileName }) => fileName.startsWith(`${packageFolder}/`));
  if (!declared) return undefined;
  const { name, containerName } = declared;
  // What stands at the top of a file has no container, or the file itself, in quotes.
  if (containerName === '' || containerName.startsWith('"')) return name;
  return exportedHeir(service, containerName) ?? containerName;
}

/** The exported class that extends this one, if there is one: it is the one that a reader knows the methods of. */
function exportedHeir(service: ts.LanguageService, baseName: string): string | undefined {
  const program = service.getProgram();
  const entry = program?.getSourceFile(packageEntry);
  const checker = program?.getTypeChecker();
  const module = entry && checker?.getSymbolAtLocation(entry);
  if (!module || !checker) return undefined;
  return checker.getExportsOfModule(module).find((exported) =>
    checker
      .getDeclaredTypeOfSymbol(exported)
      .getBaseTypes()
      ?.some(({ symbol }) => symbol.name === baseName),
  )?.name;
}
