import ts from 'typescript';
import { programFile } from './files.ts';
import type { CodeFaults, CodeFault } from './protocol.ts';

/** What is wrong with the program: its syntax when that is wrong, else its types. */
export function codeFaults(service: ts.LanguageService): CodeFaults {
  const syntactic = service.getSyntacticDiagnostics(programFile);
  return syntactic.length > 0
    ? { of: 'syntax', faults: syntactic.map(codeFault) }
    : { of: 'types', faults: service.getSemanticDiagnostics(programFile).map(codeFault) };
}

function codeFault({ file, start = 0, length = 0, messageText }: ts.Diagnostic): CodeFault {
  return {
    from: start,
    to: start + length,
    line: file ? file.getLineAndCharacterOfPosition(start).line + 1 : 1,
    message: words(messageText),
  };
}

/** Without the advice to change the compiler's options or to install something: a reader can do neither. */
function words(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, '\n').replace(/ Do you need to .*$/s, '');
}
