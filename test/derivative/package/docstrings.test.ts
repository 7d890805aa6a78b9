import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { readPackage } from '../../../src/plugins/reference/readPackage.ts';
import { runExample } from './runExample.ts';

const entries = readPackage(path.join(repositoryRoot, 'src', 'derivative', 'src')).flatMap(
  (source) => source.entries,
);
const functions = entries.filter(({ kind }) => kind === 'function');
const examples = entries.flatMap(({ name, docstring, members }) => [
  ...docstring.examples.map((code) => ({ name, code })),
  ...members.flatMap((member) =>
    member.docstring.examples.map((code) => ({ name: `${name}.${member.name}`, code })),
  ),
]);

describe('every exported name', () => {
  it.each(entries)('$name says what it is', ({ docstring }) => {
    expect(docstring.text).not.toBe('');
  });
});

describe('every exported function', () => {
  it.each(functions)('$name explains each parameter and what it returns', ({ signature, docstring }) => {
    expect(docstring.params.map(({ name }) => name)).toEqual(parameterNames(signature));
    expect(docstring.params.filter(({ text }) => text === '')).toEqual([]);
    if (!signature.endsWith('): void')) expect(docstring.returns ?? '').not.toBe('');
  });

  it.each(functions)('$name has an example', ({ docstring }) => {
    expect(docstring.examples.length).toBeGreaterThan(0);
  });
});

describe('every example shows what it has', () => {
  it.each(examples)('$name', ({ code }) => {
    const results = runExample(code);
    expect(results.length).toBeGreaterThan(0);
    expect(results.map(({ actual }) => actual)).toEqual(results.map(({ shown }) => shown));
  });
});

/** The names of the parameters of all overloads, each once. */
function parameterNames(signature: string): string[] {
  const file = ts.createSourceFile('signature.ts', signature, ts.ScriptTarget.Latest, true);
  const names = file.statements
    .filter(ts.isFunctionDeclaration)
    .flatMap(({ parameters }) => parameters.map(({ name }) => name.getText()));
  return [...new Set(names)];
}
