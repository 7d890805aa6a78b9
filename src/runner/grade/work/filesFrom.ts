import type { ChosenFile } from './ChosenFile.ts';

/** Files that an `<input>` gave, with the folders that were chosen along with them. */
export function filesFromInput(files: FileList): readonly ChosenFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Files and folders that were dropped on the page. */
export async function filesFromDrop(dropped: DataTransfer): Promise<readonly ChosenFile[]> {
  // All at once: after the first wait the browser has forgotten what was dropped.
  const found = [...dropped.items].map((item): Promise<readonly ChosenFile[]> => {
    const entry = item.webkitGetAsEntry();
    if (entry) return filesIn(entry);
    // What another program hands over, and no folder does, may be a file without an entry.
    const file = item.getAsFile();
    return Promise.resolve(file ? [{ path: file.name, file }] : []);
  });
  return (await Promise.all(found)).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    return new Promise((resolve) => {
      entry.file(
        (file) => {
          resolve([{ path, file }]);
        },
        () => {
          // It is there, and cannot be opened: that is told when it is to be read.
          resolve([{ path, file: unreadable }]);
        },
      );
    });
  }
  if (!isFolder(entry)) return [];
  const found: ChosenFile[] = [];
  const reader = entry.createReader();
  // A reader gives a hundred entries at a time, and none when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | undefined>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve(undefined);
      });
    });
    // Nobody could tell that somebody's hand-in is missing.
    if (some === undefined) return [...found, { path, file: unreadable }];
    if (some.length === 0) return found;
    found.push(...(await Promise.all(some.map(filesIn))).flat());
  }
}

const unreadable: ChosenFile['file'] = {
  size: 0,
  text: () => Promise.reject(new Error('the file cannot be opened')),
};

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
