import { autocompletion } from '@codemirror/autocomplete';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { translate } from '@docusaurus/Translate';
import type { Asking } from './Asking.ts';
import { completionSource } from './completionSource.ts';
import { explanations } from './explanations.ts';

export { startCompletion } from '@codemirror/autocomplete';
export { explainAtCursor } from './explanations.ts';
export { showFaults } from './showFaults.ts';

/** What helps with writing code: fetched with the first edit, and apart from the editor, which opens without it. */
export function assist(asking: { readonly current: Asking }): Extension {
  return [
    // So few that they need no scrolling, which the keyboard could not do: moving on shows the next ones.
    autocompletion({ override: [completionSource(asking)], icons: false, maxRenderedOptions: 7 }),
    explanations(asking),
    EditorState.phrases.of({
      Completions: translate({ id: 'runner.code.completions', message: 'Completions' }),
    }),
    keymap.of(lintKeymap.filter(({ key }) => key === 'F8')),
  ];
}
