import ts from 'typescript';
import { programFile } from './files.ts';
import type { TypeFault } from './protocol.ts';

/** What is wrong with the program: its syntax when that is wrong, else its types. */
export function typeFaults(service: ts.LanguageService): TypeFault[] {
  const syntactic = service.getSyntacticDiagnostics(programFile);
  const found = syntactic.length > 0 ? syntactic : service.getSemanticDiagnostics(programFile);
  return found.map(({ file, start = 0, length = 0, messageText }) => ({
    from: start,
    to: start + length,
    line: file ? file.getLineAndCharacterOfPosition(start).line + 1 : 1,
    message: words(messageText),
  }));
}

/** Without the advice to change the compiler's options or to install something: a reader can do neither. */
function words(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, '\n').replace(/ Do you need to .*$/s, '');
}
