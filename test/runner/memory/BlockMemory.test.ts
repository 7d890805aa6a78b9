import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingCollected } from '../../../src/engine/collect.ts';
import { BlockMemory } from '../../../src/runner/memory/BlockMemory.ts';
import type { BlockMemoryOptions } from '../../../src/runner/memory/BlockMemoryOptions.ts';
import type { Shelf } from '../../../src/runner/memory/shelf/Shelf.ts';
import { mapShelf } from './mapShelf.ts';

const block = '/lessons/a#Title';
const key = `nudge.v1.draft:${block}`;
const original = 'lesson;';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A tab that shows the block, and the code that it shows. */
function tab(shelf: Shelf, options: Partial<BlockMemoryOptions> = {}, shown = original) {
  const seen = { code: shown };
  const memory = new BlockMemory({
    block,
    original,
    shelf,
    opensWith: 'draft',
    now: () => Date.now(),
    show: (code) => {
      seen.code = code;
    },
    ...options,
  });
  memory.open(shown);
  const type = (code: string): void => {
    seen.code = code;
    memory.edited(code);
  };
  const codes = (): readonly string[] => memory.readEarlier().map(({ entry }) => entry.code);
  return { memory, seen, type, codes, state: () => memory.observed.get() };
}

const stored = (shelf: Shelf): unknown => JSON.parse(shelf.read(key) ?? 'null');

describe('a draft', () => {
  test('is written when the typing pauses, with the code that it was begun from', () => {
    const shelf = mapShelf();
    const { type } = tab(shelf);
    type('mine;');
    expect(shelf.read(key)).toBeNull();
    vi.runAllTimers();
    expect(stored(shelf)).toMatchObject({ code: 'mine;', original });
  });

  test('is shown to a reader who comes back', () => {
    const shelf = mapShelf();
    const first = tab(shelf);
    first.type('mine;');
    first.memory.flush();
    const later = tab(shelf);
    expect(later.seen.code).toBe('mine;');
    expect(later.state()).toMatchObject({ found: { code: 'mine;' }, begunFrom: null });
  });

  test('that came to say what the lesson says is no draft any more', () => {
    const shelf = mapShelf();
    const first = tab(shelf);
    first.type('mine;');
    first.type(original);
    first.memory.flush();
    expect(shelf.read(key)).toBeNull();
    first.type('new lesson;');
    first.memory.flush();
    const later = tab(shelf, { original: 'new lesson;' }, 'new lesson;');
    expect(later.state()).toMatchObject({ found: null, begunFrom: null, happening: null });
    expect(shelf.read(key)).toBeNull();
  });

  test('is not overwritten by what was typed before it was read', () => {
    const shelf = mapShelf();
    const first = tab(shelf);
    first.type('mine;');
    first.memory.flush();
    const { memory, seen, codes, state } = tab(shelf, {}, 'hasty;');
    memory.flush();
    expect(seen.code).toBe('hasty;');
    expect(stored(shelf)).toMatchObject({ code: 'hasty;' });
    expect(codes()).toEqual(['mine;']);
    expect(state().happening).toEqual({ type: 'draftPutAway' });
  });

  test('waits where the page opens with other code, and is put away when that is edited', () => {
    const shelf = mapShelf();
    const first = tab(shelf);
    first.type('mine;');
    first.memory.flush();
    const link = { original: 'linked;', opensWith: 'code' } as const;
    const { seen, state } = tab(shelf, link, 'linked;');
    expect(seen.code).toBe('linked;');
    expect(state().happening).toMatchObject({ type: 'draftWaits', draft: { code: 'mine;' } });
    const shown = tab(shelf, link, 'linked;');
    shown.memory.showWaiting();
    expect(shown.seen.code).toBe('mine;');
    const edited = tab(shelf, link, 'linked;');
    edited.type('linked and edited;');
    edited.memory.flush();
    expect(stored(shelf)).toMatchObject({ code: 'linked and edited;' });
    expect(edited.codes()).toEqual(['mine;']);
  });

  test('that waits is told of as put away when an earlier run is brought back', () => {
    const shelf = mapShelf();
    const first = tab(shelf);
    first.type('mine;');
    first.memory.flush();
    const { memory, seen, state, codes } = tab(shelf, { original: 'linked;', opensWith: 'code' }, 'linked;');
    const run = { type: 'run', at: 1, code: 'run;', milliseconds: 1, visits: 0, droppedOutput: 0 } as const;
    memory.goBack({ key: 'of a run', entry: { ...run, ending: { type: 'finished' }, output: [] } });
    expect(seen.code).toBe('run;');
    expect(codes()).toEqual(['mine;']);
    expect(state().happening).toEqual({ type: 'draftPutAway' });
  });

  test('that the browser refuses to keep is not taken for one that another tab has cleared', () => {
    const shelf: Shelf = { ...mapShelf(), write: () => 'blocked' };
    const { type, memory, seen, state } = tab(shelf);
    type('mine;');
    memory.flush();
    memory.look();
    expect(seen.code).toBe('mine;');
    expect(state()).toMatchObject({ trouble: 'blocked', happening: null });
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"code":1,"original":"","at":1}',
    '{"code":"a","original":"b","at":-1}',
  ])('that is damaged is set aside: %j', (text) => {
    const shelf = mapShelf();
    shelf.write(key, text);
    const { seen, state } = tab(shelf);
    expect(seen.code).toBe(original);
    expect(state().happening).toEqual({ type: 'draftDamaged' });
    expect([...shelf.texts]).toEqual([[`nudge.v1.damaged:${key}`, text]]);
  });
});

describe('a lesson that changed', () => {
  const changed = { original: 'new lesson;' };
  function comeBack() {
    const shelf = mapShelf();
    const first = tab(shelf);
    first.type('mine;');
    first.memory.flush();
    return { shelf, ...tab(shelf, changed, changed.original) };
  }

  test('shows the draft and knows what it was begun from', () => {
    const { seen, state } = comeBack();
    expect(seen.code).toBe('mine;');
    expect(state().begunFrom).toBe(original);
  });

  test('is still told of when the draft was edited on', () => {
    const { shelf, type, memory } = comeBack();
    type('mine still;');
    memory.flush();
    expect(tab(shelf, changed, changed.original).state().begunFrom).toBe(original);
  });

  test('is told of no more when the reader keeps the draft', () => {
    const { shelf, memory, state } = comeBack();
    memory.keepMine();
    expect(state().begunFrom).toBeNull();
    expect(tab(shelf, changed, changed.original).state()).toMatchObject({
      begunFrom: null,
      found: { code: 'mine;' },
    });
  });

  test('is told of again when starting over was undone', () => {
    const { memory, seen, state } = comeBack();
    memory.reset();
    expect(seen.code).toBe('new lesson;');
    expect(state().begunFrom).toBeNull();
    memory.undo();
    expect(seen.code).toBe('mine;');
    expect(state().begunFrom).toBe(original);
  });
});

describe('two tabs', () => {
  test('a tab with nothing unsaved follows the other, and has the way back', () => {
    const shelf = mapShelf();
    const [a, b] = [tab(shelf), tab(shelf)];
    a.type('from a;');
    a.memory.flush();
    b.memory.look();
    expect(b.seen.code).toBe('from a;');
    b.type('from b;');
    b.memory.flush();
    a.memory.look();
    expect(a.seen.code).toBe('from b;');
    expect(a.state().happening).toMatchObject({ type: 'followed', before: { code: 'from a;' } });
    expect(a.codes()).toEqual(['from a;']);
    a.memory.undo();
    expect(a.seen.code).toBe('from a;');
    expect(stored(shelf)).toMatchObject({ code: 'from a;' });
    expect(a.codes()).toContain('from b;');
  });

  test('while the other tab types on, the way back leads to this tab’s own code', () => {
    const shelf = mapShelf();
    const [a, b] = [tab(shelf), tab(shelf)];
    a.type('from a;');
    a.memory.flush();
    b.memory.look();
    for (const code of ['from b', 'from b;']) {
      b.type(code);
      b.memory.flush();
      a.memory.look();
    }
    expect(a.state().happening).toMatchObject({ before: { code: 'from a;' } });
  });

  test.each(['hears of the other at once', 'does not hear of the other'])(
    'a tab with unsaved edits that %s keeps both',
    (how) => {
      const shelf = mapShelf();
      const [a, b] = [tab(shelf), tab(shelf)];
      a.type('from a;');
      b.type('from b;');
      a.memory.flush();
      if (how === 'hears of the other at once') b.memory.look();
      else b.memory.flush();
      expect(b.seen.code).toBe('from b;');
      expect(stored(shelf)).toMatchObject({ code: 'from b;' });
      expect(b.codes()).toEqual(['from a;']);
      expect(b.state().happening).toEqual({ type: 'bothEdited' });
    },
  );

  test('Reset in one tab is Reset in the other, which can put its code back', () => {
    const shelf = mapShelf();
    const [a, b] = [tab(shelf), tab(shelf)];
    a.type('from a;');
    a.memory.flush();
    b.memory.look();
    b.memory.reset();
    a.memory.look();
    expect(a.seen.code).toBe(original);
    a.memory.undo();
    expect(a.seen.code).toBe('from a;');
  });

  test('where the other’s version finds no room, it is not overwritten', () => {
    const shelf = mapShelf(key.length + 70);
    const [a, b] = [tab(shelf), tab(shelf)];
    a.type('from a;');
    a.memory.flush();
    b.type('from b;');
    b.memory.flush();
    expect(stored(shelf)).toMatchObject({ code: 'from a;' });
    expect(b.state().trouble).toBe('full');
    expect(b.seen.code).toBe('from b;');
  });
});

describe('storage that is full', () => {
  test('is told, and the draft is kept as soon as there is room', () => {
    const shelf = mapShelf(400);
    shelf.write('of somebody else', 'x'.repeat(300));
    const { type, memory, state } = tab(shelf);
    type('mine;');
    memory.flush();
    expect(state().trouble).toBe('full');
    shelf.remove('of somebody else');
    memory.flush();
    expect(state().trouble).toBeNull();
    expect(stored(shelf)).toMatchObject({ code: 'mine;' });
  });

  test('is told after Reset, for then only Undo brings the code back', () => {
    const shelf = mapShelf(1);
    const { type, memory, seen, state } = tab(shelf);
    type('mine;');
    memory.reset();
    expect(state().happening).toMatchObject({ type: 'reset', isKept: false });
    memory.undo();
    expect(seen.code).toBe('mine;');
  });

  type Tab = ReturnType<typeof tab>;
  test.each<readonly [what: string, goOn: (tab: Tab, shelf: Shelf) => void]>([
    ['is typed', ({ type }) => type('hasty;')],
    [
      'is run',
      ({ memory }) => {
        const outcome = { ...nothingCollected, ending: { type: 'finished' } } as const;
        memory.keepRun({ code: original, outcome, milliseconds: 1 }, false);
      },
    ],
    [
      'is written in another tab',
      ({ memory }, shelf) => {
        shelf.write(key, JSON.stringify({ code: 'b;', original, at: 1 }));
        memory.look();
      },
    ],
  ])('what only Undo brings back is still brought back when other code %s', (_what, goOn) => {
    // Room for a draft of a few letters, and for nothing to go back to.
    const shelf = mapShelf(key.length + 45);
    const one = tab(shelf);
    one.type('much of mine;');
    one.memory.reset();
    goOn(one, shelf);
    expect(one.state().happening).toMatchObject({ type: 'reset', isKept: false });
    one.memory.undo();
    expect(one.seen.code).toBe('much of mine;');
  });

  test('takes nothing away of what was typed before Undo: Undo again brings it back', () => {
    const { type, memory, seen, state } = tab(mapShelf(1));
    type('mine;');
    memory.reset();
    type('hasty;');
    memory.undo();
    expect(seen.code).toBe('mine;');
    expect(state().happening).toMatchObject({ before: { code: 'hasty;' }, isKept: false });
    memory.undo();
    expect(seen.code).toBe('hasty;');
  });

  test('takes nothing away of what makes way for the draft that waits', () => {
    const shelf = mapShelf(key.length + 80);
    shelf.write(key, JSON.stringify({ code: 'waiting;', original, at: 1 }));
    const { type, memory, seen, state } = tab(shelf, { original: 'linked;', opensWith: 'code' }, 'linked;');
    type('hasty;');
    memory.showWaiting();
    expect(seen.code).toBe('waiting;');
    expect(state().happening).toMatchObject({ type: 'wentBack', before: { code: 'hasty;' }, isKept: false });
    memory.undo();
    expect(seen.code).toBe('hasty;');
  });
});

describe('where there is no room for what another tab wrote', () => {
  const full = (): Shelf => mapShelf(key.length + 70);

  test('what only Undo can bring back is offered until it is back', () => {
    const shelf = full();
    const [a, b] = [tab(shelf), tab(shelf)];
    a.type('from a;');
    a.memory.reset();
    expect(a.state().happening).toMatchObject({ type: 'reset', isKept: false });
    b.type('from b;');
    b.memory.flush();
    a.memory.undo();
    expect(a.seen.code).toBe(original);
    expect(a.state()).toMatchObject({ trouble: 'full', happening: { before: { code: 'from a;' } } });
    shelf.remove(key);
    a.memory.undo();
    expect(a.seen.code).toBe('from a;');
  });

  test('Reset says that the lesson’s code is not back, for what came of it is not to stand beside other code', () => {
    const shelf = full();
    const [a, b] = [tab(shelf), tab(shelf)];
    b.type('from b;');
    b.memory.flush();
    a.type('from a;');
    expect(a.memory.reset()).toBe(false);
    expect(a.seen.code).toBe('from a;');
    shelf.remove(key);
    expect(a.memory.reset()).toBe(true);
    expect(a.seen.code).toBe(original);
  });

  test('an earlier run is not shown beside code that it is not of', () => {
    const shelf = full();
    const [a, b] = [tab(shelf), tab(shelf)];
    b.type('from b;');
    b.memory.flush();
    const entry = { type: 'run', at: 1, code: 'run;', milliseconds: 1, visits: 0, droppedOutput: 0 } as const;
    const run = { ...entry, ending: { type: 'finished' } as const, output: [] };
    expect(a.memory.goBack({ key: 'of a run', entry: run })).toBeUndefined();
    expect(a.seen.code).toBe(original);
  });
});

describe('earlier runs', () => {
  const outcome = { ...nothingCollected, ending: { type: 'finished' } } as const;

  test('of a slider that moves on are one, the last, and another follows the next run of the reader', () => {
    const shelf = mapShelf();
    const { memory, codes } = tab(shelf);
    const keep = (code: string, isPassing: boolean): void => {
      memory.keepRun({ code, outcome, milliseconds: 1 }, isPassing);
      vi.advanceTimersByTime(1);
    };
    keep('own;', false);
    for (const step of [1, 2, 3]) keep(`step ${String(step)};`, true);
    keep('own again;', false);
    for (const step of [4, 5]) keep(`step ${String(step)};`, true);
    expect(codes()).toEqual(['step 5;', 'own again;', 'step 3;', 'own;']);
  });

  test('going back puts away what was not run, and not what was', () => {
    const shelf = mapShelf();
    const { type, memory, seen, codes } = tab(shelf);
    type('run;');
    memory.keepRun({ code: 'run;', outcome, milliseconds: 1 }, false);
    vi.advanceTimersByTime(1);
    type('not run;');
    const [run] = memory.readEarlier();
    if (!run) throw new Error('no run was kept');
    expect(memory.goBack(run)).toMatchObject({ code: 'run;', outcome, hasItsTrace: true });
    expect(seen.code).toBe('run;');
    expect(codes()).toEqual(['not run;', 'run;']);
    memory.undo();
    expect(seen.code).toBe('not run;');
    expect(codes()).toEqual(['not run;', 'run;']);
  });
});
