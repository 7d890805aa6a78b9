import ts from 'typescript';
import { createSystem, createVirtualTypeScriptEnvironment } from '@typescript/vfs';
import { compilerOptions } from './compilerOptions.ts';
import { completionsAt, explainCompletion } from './completions.ts';
import { explainAt } from './explainAt.ts';
import { cageFile, packageEntry, programFile, type DeclarationFiles } from './files.ts';
import type { AnswerTo, Question } from './protocol.ts';
import { codeFaults } from './codeFaults.ts';

/** Answers questions about one program after another. */
export type Checker = <Q extends Question>(question: Q) => AnswerTo<Q['type']>;

/**
 * Opens TypeScript's language service over these declaration files and nothing else: the same in the page's
 * worker and in Node.
 *
 * A hostile source can keep it busy for ever: run this where it can be killed.
 */
export function openChecker(files: DeclarationFiles): Checker {
  const environment = createVirtualTypeScriptEnvironment(
    createSystem(new Map([...Object.entries(files), [programFile, '\n']])),
    // The package stands among the roots, so that its names are offered to a program that imports none yet.
    [programFile, cageFile, packageEntry],
    ts,
    compilerOptions,
  );
  const { languageService } = environment;
  let current = '\n';
  return (question) => {
    // An empty file is none to the environment.
    const code = question.code === '' ? '\n' : question.code;
    // The same again, as for each completion that is looked at, is not checked anew.
    if (code !== current) environment.updateFile(programFile, code);
    current = code;
    return answer(languageService, question);
  };
}

function answer(service: ts.LanguageService, question: Question): AnswerTo<Question['type']> {
  switch (question.type) {
    case 'check':
      return codeFaults(service);
    case 'complete':
      return completionsAt(service, question.position);
    case 'explainCompletion':
      return explainCompletion(service, question.position, question.completion);
    case 'explain':
      return explainAt(service, question.position);
  }
}
