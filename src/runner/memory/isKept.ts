import { placedShelf } from './shelf/placedShelf.ts';

/** Whether the reader left something under a key: asked before any program that could read it is fetched. */
export function isKept(key: string): boolean {
  const shelf = placedShelf();
  if (shelf) return shelf.read(key) !== null;
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // A browser that blocks storage throws here.
    return false;
  }
}
