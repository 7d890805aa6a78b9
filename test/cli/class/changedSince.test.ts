import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedSince } from '../../../src/cli/class/changedSince.ts';

test('an exercise that was saved after the page was built is told', () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'nudge-built-'));
  onTestFinished(() => {
    rmSync(siteDir, { recursive: true });
  });
  const saved = (file: string, second: number): string => {
    const target = path.join(siteDir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, '');
    utimesSync(target, second, second);
    return target;
  };
  saved('docs/lessons/a/before.exercise.ts', 100);
  const built = saved('build/grade.html', 200);
  saved('docs/lessons/a/after.exercise.ts', 300);
  saved('docs/lessons/a/index.mdx', 300);
  expect(changedSince(siteDir, built)).toEqual(['docs/lessons/a/after.exercise.ts']);
});
