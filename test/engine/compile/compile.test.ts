import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile/compile.ts';

function moduleOf(source: string): string {
  const compiled = compile(source);
  if (compiled.type === 'invalid') throw new Error(compiled.error.message);
  return compiled.module;
}

describe('a program keeps its lines', () => {
  test.each([
    ['types over several lines', 'const a: Array<\n  number\n> = [\n  1,\n];\nmark;'],
    ['an interface', 'interface P {\n  x: number;\n}\nmark;'],
    ['an import over several lines', "import {\n  exp,\n  log,\n} from 'derivative';\nexp(log(1));\nmark;"],
    ['an export', 'export function f(): void {\n}\nmark;'],
    ['an enum', 'enum Side {\n  left,\n  right,\n}\nmark;'],
    ['a template', 'const t = `\n${1}\n`;\nmark;'],
    ['generics and satisfies', 'const f = <T,>(\n  x: T,\n): T => x satisfies T;\nf<number>(1);\nmark;'],
    [
      'an overload and an abstract class',
      'function f(x: 1): void;\nfunction f(x: number) {}\nabstract class A {\n abstract b(): void;\n}\nmark;',
    ],
  ])('%s', (_what, source) => {
    const lines = source.split('\n');
    expect(moduleOf(source).split('\n')[lines.length - 1]).toContain('mark');
  });
});

test.each([
  ['as it is', '$nudge = 1;'],
  ['with an escape', '\\u0024nudge = 1;'],
  ['with another escape', 'const { a: \\u{24}nudge } = { a: 1 };'],
])('the name of the host is none that the program spells %s', (_what, source) => {
  expect(moduleOf(source)).toMatch(/async \(\$nudge\$\)/);
});

describe('code that is refused, with its line', () => {
  test.each([
    ['a missing bracket', 'const a = 1;\nconst b = (2;', 2, /Unexpected token/],
    ['a name declared twice', 'const a = 1;\n\nconst a = 2;', 3, "Identifier 'a' has already been declared"],
    [
      'an imported name declared again',
      "import { exp } from 'derivative';\nconst exp = 1;\nexp;",
      2,
      "Identifier 'exp' has already been declared",
    ],
    ['return outside of a function', '1;\nreturn 2;', 2, /'return' outside of function/],
    ['break outside of a loop', '1;\nbreak;', 2, /Unsyntactic break/],
    ['an assignment to a number', '1;\n\n1 = x;', 3, /Assigning to rvalue/],
    ['a bad regular expression', 'const r =\n/[/;', 2, /regular expression/],
    [
      'an unknown module',
      "import { exp } from 'derivative';\nexp(1);\nimport fs from 'node:fs';\nfs;",
      3,
      "a live block can import from 'derivative', not from 'node:fs'",
    ],
    [
      'a module named like a property of every object',
      "import { x } from 'constructor';\nx;",
      1,
      "a live block can import from 'derivative', not from 'constructor'",
    ],
    ['the first line of a script for a shell', '#!/usr/bin/env node\n1;', 1, "Unexpected character '!'"],
    [
      'a default export',
      'const a = 1;\nexport default a;',
      2,
      'a live block has nothing to export to: take this export away',
    ],
    [
      'an export from elsewhere',
      "export * from 'derivative';",
      1,
      'a live block has nothing to export to: take this export away',
    ],
  ])('%s', (_what, source, line, message) => {
    const compiled = compile(source);
    expect(compiled).toMatchObject({ type: 'invalid', error: { name: 'SyntaxError', line } });
    if (compiled.type === 'invalid') expect(compiled.error.message).toMatch(message);
  });
});

test('the position stands in the line, not in the message', () => {
  expect(compile('const a = 1;\nconst b = (2;')).toStrictEqual({
    type: 'invalid',
    error: { name: 'SyntaxError', message: 'Unexpected token, expected ","', line: 2 },
  });
});

test('what the parser cannot go through to its end is refused, without a line', () => {
  const compiled = compile('('.repeat(100_000));
  expect(compiled).toStrictEqual({
    type: 'invalid',
    error: { name: 'SyntaxError', message: 'Maximum call stack size exceeded' },
  });
});

test('imported names are told with the line of each', () => {
  const compiled = compile("import { exp,\n log as ln } from 'derivative';\nexp(ln(2));");
  expect(compiled).toMatchObject({
    imports: [
      { module: 'derivative', name: 'exp', line: 1 },
      { module: 'derivative', name: 'log', line: 2 },
    ],
  });
});

test('the name that a program is given differs from every name in it', () => {
  const program = moduleOf('const $nudge = 1; const $nudge$ = 2; $nudge + $nudge$;');
  expect(program).toContain('async ($nudge$$) =>');
});
