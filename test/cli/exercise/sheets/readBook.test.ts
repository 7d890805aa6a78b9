import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBook } from '../../../../src/cli/exercise/sheets/readBook.ts';
import { SheetCache } from '../../../../src/cli/exercise/sheets/SheetCache.ts';
import { writeLock } from '../../../../src/cli/exercise/lockFile.ts';
import { loadedById } from '../../../../src/cli/exercise/loadedById.ts';
import { cube, cubePage } from '../support/cube.ts';
import { TemporarySite } from '../support/temporarySite.ts';

const file = 'docs/lessons/powers/cube.exercise.ts';

describe('the sheets of a site', { timeout: 60_000 }, () => {
  const site = new TemporarySite();
  site.write('package-lock.json', '{}');
  const kept = new Map<string, unknown>();
  // Kept in this test alone: the real folder belongs to the repository.
  vi.spyOn(SheetCache.prototype, 'read').mockImplementation((key) => kept.get(key) as never);
  vi.spyOn(SheetCache.prototype, 'write').mockImplementation((key, sheet) => void kept.set(key, sheet));

  beforeEach(async () => {
    kept.clear();
    site.write(file, cube);
    site.write('docs/lessons/powers/index.mdx', `---\ntitle: Powers\n---\n\n${cubePage}`);
    writeLock(site.siteDir, 'cube', 1, (await loadedById(site.siteDir, 'cube')).hash);
  });
  afterAll(() => {
    vi.restoreAllMocks();
    site.remove();
  });

  it('say in which lesson an exercise stands', async () => {
    const { lessons, sheets } = await readBook(site.siteDir);
    expect(lessons).toEqual([
      {
        file: 'docs/lessons/powers/index.mdx',
        title: 'Powers',
        address: '/lessons/powers',
        exercises: ['cube'],
      },
    ]);
    expect(sheets.map(({ id, findings }) => [id, findings])).toEqual([['cube', []]]);
  });

  it('are proved once while nothing changes', async () => {
    const first = await readBook(site.siteDir);
    expect(await readBook(site.siteDir)).toEqual(first);
    expect(kept.size).toBe(1);
  });

  it('are proved anew when the exercise changes', async () => {
    await readBook(site.siteDir);
    site.write(file, cube.replace('x ** 3,\n', 'x * x ** 2,\n'));
    await readBook(site.siteDir);
    expect(kept.size).toBe(2);
  });

  it('are proved anew when another version of anything is installed', async () => {
    await readBook(site.siteDir);
    writeFileSync(path.join(site.siteDir, 'package-lock.json'), '{ "name": "other" }');
    await readBook(site.siteDir);
    expect(kept.size).toBe(2);
  });

  it('with findings are not kept', async () => {
    site.write(file, cube.replace('fn(3), 27,', 'fn(3), 9,'));
    const { sheets } = await readBook(site.siteDir);
    expect(sheets[0]?.findings.map(({ code }) => code)).toContain('E01');
    expect(kept.size).toBe(0);
  });

  it('tell what hangs on other files, also when the figures are known', async () => {
    await readBook(site.siteDir);
    site.write('docs/lessons/powers/index.mdx', '# Powers\n');
    const { sheets, lessons } = await readBook(site.siteDir);
    expect(kept.size).toBe(1);
    expect(lessons).toEqual([]);
    expect(sheets[0]?.findings.map(({ code }) => code)).toEqual(['E12']);
  });
});

describe('a kept sheet', () => {
  const site = new TemporarySite();
  afterAll(() => site.remove());

  it('is read as it was written; a damaged one is none', () => {
    const folder = path.dirname(site.write('kept/readme', ''));
    const cache = new SheetCache(folder);
    const sheet = {
      ...{ type: 'number' as const, id: 'a', rev: 1, minutes: 1, needs: [], isRevealed: true },
      ...{ findings: [], right: [], mistakes: [] },
    };
    expect(cache.read('abc')).toBeUndefined();
    cache.write('abc', sheet);
    expect(cache.read('abc')).toEqual(sheet);
    const kept = path.join(folder, 'node_modules', '.cache', 'proof-sheets');
    expect(readdirSync(kept)).toEqual(['abc.json']);
    writeFileSync(path.join(kept, 'abc.json'), '{ "type": "number" }');
    expect(cache.read('abc')).toBeUndefined();
    writeFileSync(path.join(kept, 'abc.json'), '{');
    expect(cache.read('abc')).toBeUndefined();
  });
});
