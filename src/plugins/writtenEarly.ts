/**
 * A `loadContent` for files of the docs that are made: writes them now, since the docs are read at the same time as
 * contents are loaded, and again whenever what they are made from changes while `npm start` runs.
 */
export function writtenEarly(write: () => void): () => void {
  write();
  let isFresh = true;
  return () => {
    if (!isFresh) write();
    isFresh = false;
  };
}
