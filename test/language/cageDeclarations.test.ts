import { expect, it } from 'vitest';
import { harden } from '../../src/engine/harden.ts';
import { consoleFor } from '../../src/engine/evaluate/consoleFor.ts';
import { cageDeclarations } from '../../src/language/cageDeclarations.ts';
import { checkerOfTheSite } from './checkerOfTheSite.ts';

const ask = checkerOfTheSite();

const declared = [...cageDeclarations.matchAll(/^declare (?:var|function) (\w+)/gm)].map(
  ([, name = '']) => name,
);

/** Of the language after ES2022: the engine may have them, the checker does not know them. */
const newerNames = new Set(['Iterator', 'Float16Array', 'SuppressedError', 'Temporal']);

it('declares nothing that the cage takes away', () => {
  const realm = Object.fromEntries(declared.map((name) => [name, 1]));
  harden(realm);
  expect(new Set(Object.keys(realm))).toEqual(new Set(declared));
});

it('declares what the cage keeps besides the language', () => {
  const realm = Object.fromEntries(
    [...Object.getOwnPropertyNames(globalThis), 'self'].map((name) => [name, 1]),
  );
  harden(realm);
  const known = Object.keys(realm).filter((name) => !newerNames.has(name));
  expect(known).toEqual(expect.arrayContaining([...declared, 'Math']));
  const { faults } = ask({ type: 'check', code: known.map((name) => `${name};`).join('\n') });
  expect(faults).toEqual([]);
});

it('declares the console that a program gets, method for method', () => {
  const [, body = ''] = /^interface Console \{(.*?)^\}/ms.exec(cageDeclarations) ?? [];
  const methods = [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  const console = consoleFor({ print: () => undefined } as never);
  expect(new Set(methods)).toEqual(new Set(Object.keys(console)));
});
