import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { exerciseLoader } from '../../../src/plugins/exercises/exerciseLoader.ts';
import { TemporarySite } from '../../cli/exercise/support/temporarySite.ts';

const file = 'docs/lessons/scalar-derivative/central-difference.exercise.ts';
const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
let site: TemporarySite;

beforeAll(() => {
  site = new TemporarySite();
  site.write(file, text);
});

afterAll(() => {
  site.remove();
});

const load = () => exerciseLoader(site.siteDir)(site.siteDir, file);

test('an exercise that has not changed is loaded once, also by two that ask at once', async () => {
  const [first, second] = await Promise.all([load(), load()]);
  expect(second).toBe(first);
  expect(await load()).toBe(first);
});

test('one that has changed is loaded as it is now', async () => {
  site.write(file, text.replace('minutes: 6', 'minutes: 7'));
  expect((await load()).exercise.minutes).toBe(7);
});

test('so is one that imports something that has changed', async () => {
  const shared = 'docs/lessons/scalar-derivative/shared.ts';
  site.write(shared, 'export const minutes = 8;');
  const importing = `import { minutes } from '@site/${shared.replace('.ts', '')}';\n${text.replace('minutes: 6', 'minutes')}`;
  site.write(file, importing);
  expect((await load()).exercise.minutes).toBe(8);
  site.write(shared, 'export const minutes = 10;');
  expect((await load()).exercise.minutes).toBe(10);
});

test('one that is wrong is told about each time, until it is mended', async () => {
  site.write(file, 'export default ;');
  await expect(load()).rejects.toThrow();
  await expect(load()).rejects.toThrow();
  site.write(file, text);
  expect((await load()).exercise.minutes).toBe(6);
});
