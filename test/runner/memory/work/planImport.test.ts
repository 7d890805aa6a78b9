import { expect, test } from 'vitest';
import { carryOut } from '../../../../src/runner/memory/work/carryOut.ts';
import { collectWork } from '../../../../src/runner/memory/work/collectWork.ts';
import { deleteWork } from '../../../../src/runner/memory/work/deleteWork.ts';
import { planImport } from '../../../../src/runner/memory/work/planImport.ts';
import type { WorkFile } from '../../../../src/runner/memory/work/workFile.ts';
import { mapShelf } from '../mapShelf.ts';
import { emptyWork, mapSettings, run } from './work.ts';

const now = new Date('2026-05-03T12:00:00.000Z');
const draft = (code: string, at: number, block = '/a#t') => ({ block, code, original: 'o', at });

/** A browser that has this work, after it imported that. */
function imported(here: Partial<WorkFile>, file: Partial<WorkFile>, capacity = Infinity) {
  const shelf = mapShelf(capacity);
  const settings = mapSettings();
  carryOut(planImport(emptyWork, { ...emptyWork, ...here }, now.getTime()), shelf, settings);
  const before = new Map(shelf.texts);
  const plan = planImport(collectWork(shelf, settings, now), { ...emptyWork, ...file }, now.getTime());
  const written = carryOut(plan, shelf, settings);
  return { ...plan, written, shelf, before, settings, work: collectWork(shelf, settings, now) };
}

test('what was exported and deleted is the same after the import', () => {
  const work: WorkFile = {
    ...emptyWork,
    drafts: [draft('mine;', 5), draft('other;', 6, '/b#t')],
    earlier: [run('/a#t', 1), { block: '/a#t', type: 'away', at: 2, code: 'x', why: 'otherTab' }],
    settings: [{ name: 'nudge.editor', value: 'plain' }],
    damaged: [{ key: 'k', text: '{' }],
  };
  const { shelf, settings } = imported(work, {});
  const exported = collectWork(shelf, settings, now);
  deleteWork(shelf, settings);
  expect([shelf.texts.size, settings.values.size]).toEqual([0, 0]);
  carryOut(planImport(emptyWork, exported, now.getTime()), shelf, settings);
  const after = collectWork(shelf, settings, now);
  expect(after.drafts).toEqual(work.drafts);
  expect(after.earlier).toEqual(expect.arrayContaining(work.earlier));
  expect(after.earlier).toHaveLength(2);
  expect(after.settings).toEqual(work.settings);
  expect(after.damaged.map(({ text }) => text)).toEqual(['{']);
});

test.each([
  ['only the file has', [], [draft('theirs;', 1)], 'theirs;', [], { added: 1 }],
  ['is newer in the file', [draft('mine;', 1)], [draft('theirs;', 2)], 'theirs;', ['mine;'], { replaced: 1 }],
  ['is newer here', [draft('mine;', 2)], [draft('theirs;', 1)], 'mine;', ['theirs;'], { kept: 1 }],
  ['is the same', [draft('mine;', 1)], [draft('mine;', 2)], 'mine;', [], { same: 1 }],
  ['is twice in the file', [], [draft('new;', 2), draft('old;', 1)], 'new;', [], { added: 1 }],
] as const)('a draft that %s', (_what, here, file, shown, putAway, counted) => {
  const { work, counts } = imported({ drafts: [...here] }, { drafts: [...file] });
  expect(work.drafts.map(({ code }) => code)).toEqual([shown]);
  expect(work.earlier.map(({ code }) => code)).toEqual(putAway);
  expect(counts.drafts).toEqual({ added: 0, replaced: 0, kept: 0, same: 0, ...counted });
});

test('a date in the future counts as now', () => {
  const { work } = imported({}, { drafts: [draft('theirs;', now.getTime() + 1e9)] });
  expect(work.drafts[0]?.at).toBe(now.getTime());
});

test('runs fill up what a block has, the newest first, and none that is here goes', () => {
  const here = Array.from({ length: 15 }, (_, i) => run('/a#t', i));
  const file = Array.from({ length: 15 }, (_, i) => run('/a#t', 10 + i));
  const { work, counts } = imported({ earlier: here }, { earlier: file });
  expect(counts.earlier).toEqual({ added: 5, same: 5, leftOut: 5 });
  const times = work.earlier.map(({ at }) => at).sort((a, b) => a - b);
  expect(times).toEqual([...Array(15).keys(), 20, 21, 22, 23, 24]);
});

test('a setting that was chosen here stays', () => {
  const plain = { name: 'nudge.editor', value: 'plain' } as const;
  const rich = { name: 'nudge.editor', value: 'rich' } as const;
  const { work, counts } = imported({ settings: [plain] }, { settings: [rich] });
  expect(work.settings).toEqual([plain]);
  expect(counts.settings).toEqual({ added: 0, kept: 1 });
});

test('the same file twice adds nothing', () => {
  const file = {
    drafts: [draft('theirs;', 1)],
    earlier: [run('/a#t', 1)],
    damaged: [{ key: 'k', text: '{' }],
  };
  const once = imported({ drafts: [draft('mine;', 2)] }, file);
  const twice = planImport(once.work, { ...emptyWork, ...file }, now.getTime());
  expect(twice.writes).toEqual([]);
});

test('where there is no room for all, nothing changes', () => {
  const { written, shelf, before } = imported(
    { drafts: [draft('mine;', 1)] },
    { drafts: [draft('theirs;', 2)], earlier: [run('/a#t', 1), run('/b#t', 1)] },
    300,
  );
  expect(written).toBe('full');
  expect(shelf.texts).toEqual(before);
});

test('progress of a file is added, and of progress in both the further one is kept', () => {
  const progress = {
    rev: 1,
    hash: 'h',
    passed: false,
    tries: 2,
    mistakes: ['forward'],
    code: 'here;',
    at: 5,
  };
  const further = { ...progress, passed: true, tries: 1, mistakes: [], code: 'file;', at: now.getTime() + 9 };
  const { counts, work } = imported(
    { exercises: [{ id: 'both', ...progress }] },
    {
      exercises: [
        { id: 'both', ...further },
        { id: 'only-there', ...progress },
      ],
    },
  );
  expect(counts.exercises).toEqual({ added: 1, merged: 1 });
  expect(work.exercises).toEqual([
    // A clock that runs ahead does not win for ever.
    { id: 'both', ...further, tries: 2, mistakes: ['forward'], at: now.getTime() },
    { id: 'only-there', ...progress },
  ]);
});
