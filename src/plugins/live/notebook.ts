import type { NotebookCell } from '../../engine/liveProgram';

/** Reads the plain-text export of the notebook: `In [n]:`, the source, an empty line, what it printed and returned. */
export function parseNotebook(text: string): readonly NotebookCell[] {
  const [, ...parts] = text.split(/^In \[(\d+)\]:\n/m);
  const cells: NotebookCell[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    cells.push({ number: Number(parts[i]), ...parseCell((parts[i + 1] ?? '').trim()) });
  }
  return cells;
}

/** Definitions and imports hold empty lines and print nothing; in all other cells the output follows the first one. */
function parseCell(text: string): Pick<NotebookCell, 'source' | 'output'> {
  if (/^(def|import)\s/.test(text)) return { source: text, output: '' };
  const [source = '', ...output] = text.split(/\n\n+/);
  return { source, output: output.join('\n\n') };
}
