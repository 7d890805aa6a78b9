import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/plugins/reference/entry.ts';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { readEntry } from '../../../src/plugins/reference/readEntry.ts';

function read(name: string, code: string): Entry {
  return readEntry(ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true), name);
}

describe('what a file declares under a name', () => {
  it.each([
    {
      what: 'a function without its body',
      code: 'export function f(x: number): number {\n  return x;\n}',
      signature: 'function f(x: number): number',
    },
    {
      what: 'its overloads, but not the implementation, which callers do not see',
      code: 'export function f(x: number): number;\nexport function f(x: string): string;\nexport function f(x: never): unknown {\n  return x;\n}',
      signature: 'function f(x: number): number\nfunction f(x: string): string',
    },
    {
      what: 'options by their name, when the function takes them apart',
      code: 'export function f(x: number, { a = 1, ...rest }: Options = {}): void {}',
      signature: 'function f(x: number, options?: Options): void',
    },
    {
      what: 'a constant without its value',
      code: 'export const f: number = 1;',
      signature: 'const f: number',
    },
    {
      what: 'a type as it stands',
      code: "export type f = 'a' | 'b';",
      signature: "type f = 'a' | 'b'",
    },
    {
      what: 'a class without what is private, and without bodies and comments',
      code: 'export class f {\n  /** The size. */\n  readonly size: number = 1;\n  private a = 1;\n  #b = 2;\n  get T(): f {\n    return this;\n  }\n}',
      signature: 'class f {\n  readonly size: number;\n  get T(): f;\n}',
    },
  ])('is $what', ({ code, signature }) => {
    expect(read('f', code).signature).toBe(signature);
  });

  it('has the docstring that stands before its first overload, once', () => {
    const { docstring } = read(
      'f',
      '/** What it is.\n * @param x the point\n */\nexport function f(x: number): void;\nexport function f(x: string): void;\nexport function f(x: never): void {}',
    );
    expect(docstring.text).toBe('What it is.');
    expect(docstring.params).toEqual([{ name: 'x', text: 'the point' }]);
  });

  it('has members, a getter and its setter as one', () => {
    const { members } = read(
      'f',
      'export class f {\n  /** What it holds. */\n  get value(): number {\n    return 1;\n  }\n  set value(v: number) {}\n  readonly size: number;\n}',
    );
    expect(members.map(({ name, kind, docstring }) => [name, kind, docstring.text])).toEqual([
      ['value', 'method', 'What it holds.'],
      ['size', 'property', ''],
    ]);
  });

  it('has the members of a nested object after it', () => {
    const { members, signature } = read(
      'f',
      'export interface f {\n  readonly rounding: {\n    /** Of f. */\n    readonly f: number;\n  };\n}',
    );
    expect(signature).toBe('interface f {\n  readonly rounding: { readonly f: number; };\n}');
    expect(members.map(({ name, docstring }) => [name, docstring.text])).toEqual([
      ['rounding', ''],
      ['rounding.f', 'Of f.'],
    ]);
  });

  it('has the members of a class that it extends, as if they were written in it', () => {
    const file = path.join(repositoryRoot, 'src/derivative/src/array/NDArray.ts');
    const { signature, members } = readEntry(
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
      'NDArray',
    );
    expect(signature).toMatch(/^class NDArray \{/);
    expect(members.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['constructor', 'shape', 'get', 'set', 'T', 'toString']),
    );
    expect(members.filter(({ name }) => name === 'toString')).toHaveLength(1);
  });

  it('names file and line of a docstring that cannot be shown', () => {
    expect(() => read('f', '\n/** A.\n * @since 2\n */\nexport const f: number = 1;')).toThrow(
      'file.ts, docstring at line 2: Error: @since is none of the tags',
    );
  });

  it('must be there', () => {
    expect(() => read('g', 'export const f: number = 1;')).toThrow('file.ts does not declare g');
  });
});
