import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { seal } from '../../../../src/cli/diskCache/sealed.ts';
import { readBook } from '../../../../src/cli/exercise/sheets/readBook.ts';
import { writeLock } from '../../../../src/cli/exercise/lockFile.ts';
import { loadedById } from '../../../../src/cli/exercise/loadedById.ts';
import { cube, cubePage } from '../support/cube.ts';
import { TemporarySite } from '../support/temporarySite.ts';

const file = 'docs/lessons/powers/cube.exercise.ts';

describe('the sheets of a site', { timeout: 60_000 }, () => {
  const site = new TemporarySite();
  const cache = path.join(site.siteDir, 'node_modules', '.cache', 'proof-sheets');

  /** The files of what is kept, by whatever code proved it. */
  const kept = (): readonly string[] =>
    readdirSync(cache).flatMap((maker) =>
      readdirSync(path.join(cache, maker)).map((name) => path.join(cache, maker, name)),
    );

  beforeEach(async () => {
    rmSync(cache, { recursive: true, force: true });
    site.write('package-lock.json', '{}');
    site.write(file, cube);
    site.write('docs/lessons/powers/index.mdx', `---\ntitle: Powers\n---\n\n${cubePage}`);
    writeLock(site.siteDir, 'cube', 1, (await loadedById(site.siteDir, 'cube')).hash);
  });
  afterAll(() => site.remove());

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
    expect(kept()).toHaveLength(1);
  });

  it('are taken from what is kept', async () => {
    const { sheets } = await readBook(site.siteDir);
    const [known] = sheets;
    kept().forEach((sheet) => writeFileSync(sheet, seal({ ...known, minutes: 59 })));
    expect((await readBook(site.siteDir)).sheets).toEqual([{ ...known, minutes: 59 }]);
  });

  it('are in the order of the files, whoever of several processes proved them', async () => {
    const other = file.replace('cube', 'another-cube');
    site.write(other, cube.replace("'cube'", "'another-cube'").replace('fn(3), 27,', 'fn(3), 9,'));
    try {
      const { sheets } = await readBook(site.siteDir);
      expect(sheets.map(({ id }) => id)).toEqual(['another-cube', 'cube']);
      expect(sheets.map(({ findings }) => findings.some(({ code }) => code === 'E01'))).toEqual([
        true,
        false,
      ]);
      // The one without findings.
      expect(kept()).toHaveLength(1);
    } finally {
      rmSync(path.join(site.siteDir, other));
    }
  });

  it.each([
    ['damaged', Buffer.from('{')],
    ['none', seal({ type: 'number' })],
  ])('are proved anew when what is kept is %s', async (_, bytes) => {
    const first = await readBook(site.siteDir);
    kept().forEach((sheet) => writeFileSync(sheet, bytes));
    expect(await readBook(site.siteDir)).toEqual(first);
  });

  it('are proved anew when the exercise changes', async () => {
    await readBook(site.siteDir);
    site.write(file, cube.replace('x ** 3,\n', 'x * x ** 2,\n'));
    await readBook(site.siteDir);
    expect(kept()).toHaveLength(2);
  });

  it('are proved anew when another version of anything is installed', async () => {
    await readBook(site.siteDir);
    site.write('package-lock.json', '{ "name": "other" }');
    await readBook(site.siteDir);
    expect(kept()).toHaveLength(2);
  });

  it('with findings are not kept', async () => {
    site.write(file, cube.replace('fn(3), 27,', 'fn(3), 9,'));
    const { sheets } = await readBook(site.siteDir);
    expect(sheets[0]?.findings.map(({ code }) => code)).toContain('E01');
    expect(kept()).toHaveLength(0);
  });

  it('tell what hangs on other files, also when the figures are known', async () => {
    await readBook(site.siteDir);
    site.write('docs/lessons/powers/index.mdx', '# Powers\n');
    const { sheets, lessons } = await readBook(site.siteDir);
    expect(kept()).toHaveLength(1);
    expect(lessons).toEqual([]);
    expect(sheets[0]?.findings.map(({ code }) => code)).toEqual(['E12']);
  });
});
