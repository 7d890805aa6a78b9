import { expect, test } from 'vitest';
import { filesFromDrop } from '../../../src/runner/grade/work/filesFrom.ts';

interface Entry {
  readonly fullPath: string;
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly file?: (found: (file: File) => void, failed: () => void) => void;
  readonly createReader?: () => {
    readonly readEntries: (found: (some: readonly Entry[]) => void, failed: () => void) => void;
  };
}

const fileEntry = (fullPath: string): Entry => ({
  fullPath,
  isFile: true,
  isDirectory: false,
  file: (found) => {
    found(new File([fullPath], 'hand-in.json'));
  },
});

/** A file that is there, and cannot be opened. */
const lockedEntry = (fullPath: string): Entry => ({
  ...fileEntry(fullPath),
  file: (_found, failed) => {
    failed();
  },
});

/** A folder that tells of its entries in turn, and then that it is done, or that it cannot be read. */
function folderEntry(fullPath: string, entries: readonly Entry[], isReadable: boolean): Entry {
  return {
    fullPath,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = [...entries.map((entry) => [entry]), []];
      return {
        readEntries: (found, failed) => {
          const next = left.shift() ?? [];
          if (next.length > 0 || isReadable) found(next);
          else failed();
        },
      };
    },
  };
}

const dropped = (...entries: readonly Entry[]): Promise<readonly string[]> =>
  read(entries.map((entry) => ({ webkitGetAsEntry: () => entry })));

async function read(items: readonly object[]): Promise<readonly string[]> {
  const files = await filesFromDrop({ items } as unknown as DataTransfer);
  return Promise.all(
    files.map(async ({ path, file }) => `${path}: ${await file.text().catch(() => 'cannot be read')}`),
  );
}

test('every file of a folder that was dropped is taken', async () => {
  const inner = folderEntry('/class/Ada', [fileEntry('/class/Ada/hand-in.json')], true);
  expect(await dropped(folderEntry('/class', [inner, fileEntry('/class/b.json')], true))).toEqual([
    'class/Ada/hand-in.json: /class/Ada/hand-in.json',
    'class/b.json: /class/b.json',
  ]);
});

test('a folder that cannot be read is among the files, so that its hand-ins are missed', async () => {
  const inner = folderEntry('/class/Ada', [], false);
  expect(await dropped(folderEntry('/class', [inner, fileEntry('/class/b.json')], true))).toEqual([
    'class/Ada: cannot be read',
    'class/b.json: /class/b.json',
  ]);
});

test('a file that cannot be opened is among the files, so that it is missed', async () => {
  expect(await dropped(lockedEntry('/a.json'), fileEntry('/b.json'))).toEqual([
    'a.json: cannot be read',
    'b.json: /b.json',
  ]);
});

test('what another program hands over without an entry is taken where it is a file', async () => {
  const withoutEntry = (file: File | null): object => ({
    webkitGetAsEntry: () => null,
    getAsFile: () => file,
  });
  const mailed = withoutEntry(new File(['from a mail'], 'a.json'));
  expect(await read([mailed, withoutEntry(null)])).toEqual(['a.json: from a mail']);
});
