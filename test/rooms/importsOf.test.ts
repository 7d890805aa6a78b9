import { expect, it } from 'vitest';
import { importsOf } from './importsOf.ts';

it.each([
  ["import { a } from './a.ts';", './a.ts'],
  ["import type { A } from './a.ts';", './a.ts'],
  ["import './a.css';", './a.css'],
  ["export * from './a.ts';", './a.ts'],
  ["export type { A } from './a.ts';", './a.ts'],
  ["const a = await import('./a.ts');", './a.ts'],
  ["let a: import('./a.ts').A;", './a.ts'],
  ["new Worker(new URL('./a.ts', import.meta.url));", './a.ts'],
])('%s names a module', (text, specifier) => {
  expect(importsOf('b.ts', text)).toEqual([specifier]);
});

it.each([
  ['\'import { a } from "./a.ts"\';'],
  ["// import './a.ts'"],
  ["new URL('./a.ts', location.href);"],
  ['export const a = 1;'],
])('%s names none', (text) => {
  expect(importsOf('b.ts', text)).toEqual([]);
});
