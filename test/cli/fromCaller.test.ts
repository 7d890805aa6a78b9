import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fromCaller } from '../../src/cli/fromCaller.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';

// As `process.cwd()` says it.
const top = path.resolve(repositoryRoot);
const lesson = path.join(top, 'docs', 'lessons', 'gradient');

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test.each([
  ['npm was called in a folder below', top, lesson, path.join(lesson, 'a.ts')],
  ['npm was called at the top', top, top, path.join(top, 'a.ts')],
  // A script of npm's may go elsewhere before it calls the command.
  ['the command was called elsewhere', '/tmp', lesson, path.resolve('/tmp', 'a.ts')],
  ['no npm is there', top, undefined, path.join(top, 'a.ts')],
])('a file is looked for where its caller stands: %s', (_when, working, caller, expected) => {
  vi.spyOn(process, 'cwd').mockReturnValue(working);
  vi.stubEnv('INIT_CWD', caller);
  expect(fromCaller('a.ts')).toBe(expected);
  expect(fromCaller('/b.ts')).toBe(path.resolve('/b.ts'));
});
