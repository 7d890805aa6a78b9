import type { Settings } from '../../../../src/runner/memory/work/settings.ts';
import type { WorkFile } from '../../../../src/runner/memory/work/workFile.ts';

export const emptyWork: WorkFile = {
  format: 'nudge-work',
  version: 1,
  exported: '2026-05-03T12:00:00.000Z',
  drafts: [],
  earlier: [],
  exercises: [],
  settings: [],
  damaged: [],
};

export const run = (block: string, at: number): WorkFile['earlier'][number] => ({
  block,
  type: 'run',
  at,
  code: `${String(at)};`,
  milliseconds: 1,
  ending: { type: 'finished', echo: '1.0' },
  visits: 0,
  output: [{ level: 'log', text: 'a line' }],
  droppedOutput: 0,
});

export function mapSettings(values: Readonly<Record<string, string>> = {}): Settings & {
  readonly values: Map<string, string>;
} {
  const map = new Map(Object.entries(values));
  return {
    values: map,
    read: (name) => map.get(name) ?? null,
    write: (name, value) => {
      map.set(name, value);
    },
    remove: (name) => {
      map.delete(name);
    },
  };
}
