import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { GutterMarker, gutterLineClass, keymap, lineNumbers } from '@codemirror/view';

class Executed extends GutterMarker {
  override readonly elementClass = 'executedLine';
}

const executed = new Executed();

/**
 * Marks the numbers of the lines at which something happens in the trace, counted from 1. A click on such a number,
 * or Alt+Enter in its line, goes to the next moment there.
 */
export function executedLines(
  lines: ReadonlyMap<number, number> | undefined,
  goToLine: (line: number) => void,
): Extension {
  if (lines === undefined || lines.size === 0) return [];
  const go = (line: number): boolean => {
    if (!lines.has(line)) return false;
    goToLine(line);
    return true;
  };
  return [
    gutterLineClass.compute(['doc'], ({ doc }) => {
      const marked = new RangeSetBuilder<GutterMarker>();
      for (const line of [...lines.keys()].sort((a, b) => a - b)) {
        if (line <= doc.lines) marked.add(doc.line(line).from, doc.line(line).from, executed);
      }
      return marked.finish();
    }),
    lineNumbers({
      domEventHandlers: { click: ({ state }, { from }) => go(state.doc.lineAt(from).number) },
    }),
    keymap.of([
      { key: 'Alt-Enter', run: ({ state }) => go(state.doc.lineAt(state.selection.main.head).number) },
    ]),
  ];
}
