/** Where the words of an array go. */
export interface LayoutOptions {
  /** Between the words of a row: `' '` or `', '`. */
  readonly separator: string;
  /** Indices kept at both ends of an axis; a longer axis has `...` in its middle. */
  readonly edge: number;
  /** Columns to the left of the first bracket. */
  readonly indent: number;
  /** Characters a line may have. */
  readonly width: number;
}

/**
 * The words of an array's elements, given in C order, within nested brackets and broken into lines.
 *
 * @source numpy-arrayprint
 */
export function layout(shape: readonly number[], words: readonly string[], options: LayoutOptions): string {
  const { separator, edge } = options;
  const remaining = words.values();
  return block(0, options.indent + 1, options.width);

  /** The words from this axis on; inside its bracket every line starts in column `indent`. */
  function block(axis: number, indent: number, width: number): string {
    const length = shape[axis];
    if (length === undefined) return remaining.next().value ?? '';
    const isShortened = length > 2 * edge;
    // Even with no edge at all NumPy shows the last index.
    const count = isShortened ? Math.max(2 * edge, 1) : length;
    const items: string[] = [];
    for (let i = 0; i < count; i++) {
      if (isShortened && i === edge) items.push('...');
      items.push(block(axis + 1, indent + 1, width - 1));
    }
    const axesLeft = shape.length - axis;
    const rowBreak = separator.trimEnd() + '\n'.repeat(axesLeft - 1) + ' '.repeat(indent);
    return `[${axesLeft === 1 ? wrap(items, separator, indent, width - 1) : items.join(rowBreak)}]`;
  }
}

/** One row; a word that would end beyond `width` starts a new line, except where the line is still empty. */
function wrap(words: readonly string[], separator: string, indent: number, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && indent + line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word + separator;
  }
  lines.push(line.slice(0, -separator.length));
  return lines.join(`\n${' '.repeat(indent)}`);
}
