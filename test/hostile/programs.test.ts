import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile/compile.ts';
import { hostilePrograms } from './programs.ts';

const all = Object.values(hostilePrograms).flat();

test('every program has a name of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('there are more than two hundred, some of every theme', () => {
  expect(all.length).toBeGreaterThan(200);
  for (const [theme, programs] of Object.entries(hostilePrograms)) {
    expect(programs.length, theme).toBeGreaterThan(5);
  }
});

// A program that no longer compiles would fail for the wrong reason, and prove nothing.
const runs = Object.entries(hostilePrograms).flatMap(([theme, programs]) =>
  theme === 'sources' ? [] : programs.filter(({ says }) => !String(says).includes('SyntaxError')),
);

test.each(runs)('$id is a program', ({ source }) => {
  expect(compile(source)).toMatchObject({ type: 'program' });
});
