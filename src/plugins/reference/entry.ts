import type { Docstring } from './docstring';

/** One exported name of the package, as its page shows it. */
export interface Entry {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'interface' | 'type' | 'constant';
  /** The declaration as TypeScript, without bodies and comments. */
  readonly signature: string;
  readonly docstring: Docstring;
  /** Where its declaration begins in the source, counted from 1. */
  readonly line: number;
  /** Of a class or an interface. */
  readonly members: readonly Member[];
}

/** A property or method that users may touch. */
export interface Member {
  readonly name: string;
  readonly kind: 'method' | 'property';
  readonly signature: string;
  readonly docstring: Docstring;
}

/** A source file with exported names: one page. */
export interface SourceFile {
  /** From the source folder, such as `functions/sin.ts`. */
  readonly file: string;
  readonly code: string;
  readonly entries: readonly Entry[];
}

/** What a file exports above all, which bears its name: `sin` of `sin.ts`, `DType` of `dtype.ts`. */
export function mainEntry({ file, entries }: SourceFile): Entry | undefined {
  const stem = file.replace(/^.*\//, '').replace(/\.ts$/, '');
  return (
    entries.find(({ name }) => name === stem) ??
    entries.find(({ name }) => name.toLowerCase() === stem.toLowerCase()) ??
    (entries.length === 1 ? entries[0] : undefined)
  );
}
