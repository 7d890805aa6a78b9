import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { handInFiles } from '../../../src/cli/class/handInFiles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nudge-hand-ins-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['a file', 'ada.json', ['ada.json'], true],
  ['a file in a folder', 'class', ['class/ada.json'], true],
  ['a file deep in a folder', 'deep', ['deep/Ada/2/hand-in.json'], true],
  ['a folder with nothing in it', 'empty', ['empty/'], false],
  ['what macOS puts beside a folder', '__MACOSX', ['__MACOSX/class/._ada.json'], false],
  ['what Windows puts into a folder', 'seen', ['seen/Thumbs.db', 'seen/desktop.ini'], false],
])('%s', (_what, chosen, files, isTaken) => {
  for (const file of files) {
    mkdirSync(path.join(folder, file.endsWith('/') ? file : path.dirname(file)), { recursive: true });
    if (!file.endsWith('/')) writeFileSync(path.join(folder, file), '{}');
  }
  const name = path.join(folder, chosen);
  expect(handInFiles([name])).toEqual(isTaken ? [name] : []);
});
