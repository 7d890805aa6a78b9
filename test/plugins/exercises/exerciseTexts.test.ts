import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exerciseTexts } from '../../../src/plugins/exercises/exerciseTexts.ts';

const exercise = 'docs/lessons/some/halve.exercise.ts';
const translation = 'docs/i18n/de/docusaurus-plugin-content-docs/current/some/halve.exercise.json';
let siteDir: string;

beforeAll(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'site-'));
  write(exercise, "defineExercise(halve, { hints: ['Divide.'], checks: { plain: (fn, t) => {} } });");
});

afterAll(() => {
  rmSync(siteDir, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(siteDir, file)), { recursive: true });
  writeFileSync(path.join(siteDir, file), text);
}

function complaint(translated: unknown): string {
  write(translation, typeof translated === 'string' ? translated : JSON.stringify(translated));
  try {
    exerciseTexts(siteDir, exercise, 'de');
    return 'none';
  } catch (error) {
    return String(error);
  }
}

test('an exercise without a translation keeps its words', () => {
  expect(exerciseTexts(siteDir, exercise, 'fr')).toBeUndefined();
});

test('a translation has a title, and words of the exercise: strings and names', () => {
  const texts = { 'Divide.': 'Teile.', plain: 'einfach' };
  expect(complaint({ title: 'Halbiere', texts })).toBe('none');
  expect(exerciseTexts(siteDir, exercise, 'de')).toEqual({ title: 'Halbiere', texts });
});

test.each([
  ['words that the exercise does not have', { title: 'x', texts: { 'Multiply.': 'x' } }, /“Multiply\.”/],
  ['no title', { texts: {} }, /title/],
  ['something else besides', { title: 'x', texts: {}, code: 'y' }, /code/],
  ['a number for a text', { title: 'x', texts: { plain: 1 } }, /string/i],
  ['no JSON', '{', /JSON/],
])('%s stops the build, which names the file', (_what, translated, message) => {
  expect(complaint(translated)).toMatch(message);
  expect(complaint(translated)).toContain(translation);
});
