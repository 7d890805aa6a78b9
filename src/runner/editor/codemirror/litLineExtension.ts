import type { Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';

const litLine = Decoration.line({ class: 'litLine' });

/** Lights one line of the editor, counted from 1; none when the code is shorter. */
export function litLineExtension(number: number | undefined): Extension {
  if (number === undefined) return [];
  return EditorView.decorations.of(({ state: { doc } }) =>
    number > doc.lines ? Decoration.none : Decoration.set([litLine.range(doc.line(number).from)]),
  );
}
