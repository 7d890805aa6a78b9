import ts from 'typescript';
import { documentationFrom } from './documentation.ts';
import { programFile } from './files.ts';
import type { Completion, ExplainedCompletion } from './protocol.ts';

const preferences: ts.UserPreferences = {
  includeCompletionsForModuleExports: true,
  includeCompletionsWithInsertText: true,
  includeAutomaticOptionalChainCompletions: false,
  quotePreference: 'single',
};

/** The names that fit at a place; those that the program would first have to import carry their module. */
export function completionsAt(service: ts.LanguageService, position: number): Completion[] {
  const entries = service.getCompletionsAtPosition(programFile, position, preferences)?.entries ?? [];
  return entries
    .filter(({ kind }) => kind !== ts.ScriptElementKind.warning)
    .map(({ name, kind, sortText, insertText, source, hasAction }) => ({
      name,
      kind,
      sortText,
      ...(insertText === undefined ? {} : { insertText }),
      ...(source === undefined || hasAction === undefined ? {} : { source }),
    }));
}

/** The documentation of a completion, and what taking it changes elsewhere in the program. */
export function explainCompletion(
  service: ts.LanguageService,
  position: number,
  { name, source }: Completion,
): ExplainedCompletion {
  const details = service.getCompletionEntryDetails(
    programFile,
    position,
    name,
    ts.getDefaultFormatCodeSettings('\n'),
    source,
    preferences,
    undefined,
  );
  if (!details) return { documentation: null, edits: [] };
  return {
    documentation: documentationFrom(details),
    edits: (details.codeActions ?? [])
      .flatMap(({ changes }) => changes)
      .filter(({ fileName }) => fileName === programFile)
      .flatMap(({ textChanges }) => textChanges)
      .map(({ span, newText }) => ({ from: span.start, to: span.start + span.length, insert: newText })),
  };
}
