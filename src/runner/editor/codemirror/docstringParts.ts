/** A paragraph of a docstring, or lines that stand indented: a formula or a sketch, whose spaces count. */
export interface DocstringPart {
  readonly type: 'paragraph' | 'formula';
  readonly text: string;
}

/** Splits a docstring at its empty lines. */
export function docstringParts(text: string): readonly DocstringPart[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      part.split('\n').every((line) => line.startsWith('    '))
        ? { type: 'formula', text: part.replaceAll(/^ {4}/gm, '') }
        : { type: 'paragraph', text: part.trim().replaceAll(/\s*\n\s*/g, ' ') },
    );
}
