import { setDiagnostics } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { CodeFault } from '../../../language/protocol.ts';

/** Underlines the faults at their places, with their words in a tooltip. */
export function showFaults(view: EditorView, faults: readonly CodeFault[]): void {
  const { length } = view.state.doc;
  // The code may have become shorter since it was checked.
  const diagnostics = faults
    .filter(({ to }) => to <= length)
    .map(({ from, to, message }) => ({ from, to, message, severity: 'error' as const }));
  view.dispatch(setDiagnostics(view.state, diagnostics));
}
