import type { NotebookCell } from '../../engine/liveProgram';
import type { MirroredCells } from './mirroredCells';

/** What Jupyter opens: a notebook of the format 4.5. */
export interface NotebookFile {
  readonly nbformat: 4;
  readonly nbformat_minor: 5;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly cells: readonly FileCell[];
}

type Lines = readonly string[];

type FileCell =
  | { readonly cell_type: 'markdown'; readonly id: string; readonly metadata: object; readonly source: Lines }
  | {
      readonly cell_type: 'code';
      readonly id: string;
      readonly metadata: object;
      readonly execution_count: number;
      readonly source: Lines;
      readonly outputs: readonly FileOutput[];
    };

type FileOutput =
  | { readonly output_type: 'stream'; readonly name: 'stdout'; readonly text: Lines }
  | {
      readonly output_type: 'execute_result';
      readonly execution_count: number;
      readonly metadata: object;
      readonly data: { readonly 'text/plain': Lines };
    };

const metadata = {
  kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' },
  language_info: { name: 'python', file_extension: '.py', mimetype: 'text/x-python' },
};

/** What a reader who runs the cells again would stumble over, and the first cell that it is about. */
const remarks = [
  { from: 1, text: 'Every output below is the one that the author of the notebook recorded, with NumPy 1.' },
  { from: 4, text: 'NumPy 2 shows a number as `np.float64(6.000000000012662)`.' },
  { from: 7, text: 'The lines of fifty `=` that the code prints are missing from the recorded outputs.' },
  {
    from: 12,
    text: 'NumPy 2.4 refuses cell 12: its function returns an array of one element, not a number.',
  },
];

/**
 * The notebook of a lesson: the cells that its blocks mirror, under the lesson's headings. The cells before
 * them stand there too, since later cells use what earlier ones define.
 */
export function notebookFile(
  title: string,
  mirrored: readonly MirroredCells[],
  notebook: readonly NotebookCell[],
): NotebookFile {
  const last = Math.max(...mirrored.flatMap(({ cells }) => cells));
  const first = Math.min(...mirrored.flatMap(({ cells }) => cells));
  const about = remarks.filter(({ from }) => from <= last).map(({ text }) => `- ${text}`);
  const cells: FileCell[] = [markdown('title', [`# ${title}`, '', ...about].join('\n'))];
  for (const cell of notebook.filter(({ number }) => number <= last)) {
    const block = mirrored.find(({ cells: [begin] }) => begin === cell.number);
    if (block) cells.push(markdown(`before-${String(cell.number)}`, `## ${block.heading}`));
    else if (cell.number === 1 && first > 1) cells.push(markdown('before-1', '## From the lessons before'));
    cells.push(code(cell));
  }
  return { nbformat: 4, nbformat_minor: 5, metadata, cells };
}

function markdown(id: string, text: string): FileCell {
  return { cell_type: 'markdown', id, metadata: {}, source: lines(text) };
}

function code({ number, source, output }: NotebookCell): FileCell {
  return {
    cell_type: 'code',
    id: `cell-${String(number)}`,
    metadata: {},
    execution_count: number,
    source: lines(source),
    outputs: output === '' ? [] : outputsOf(number, output),
  };
}

/** What a cell printed stands before an empty line, the value of the cell behind it. */
function outputsOf(number: number, output: string): readonly FileOutput[] {
  const parts = output.split('\n\n');
  const value = parts.pop() ?? '';
  const result: FileOutput = {
    output_type: 'execute_result',
    execution_count: number,
    metadata: {},
    data: { 'text/plain': lines(value) },
  };
  const printed = parts.map((part) => `${part}\n`).join('\n');
  return printed === ''
    ? [result]
    : [{ output_type: 'stream', name: 'stdout', text: lines(printed) }, result];
}

/** The format keeps a text as its lines, each with the break that ends it. */
function lines(text: string): Lines {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
