import type ts from 'typescript';
import { documentationFrom } from './documentation.ts';
import { packageFolder, programFile } from './files.ts';
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
  return containerName === '' || containerName.startsWith('"') ? name : containerName;
}
