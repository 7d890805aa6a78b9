import type { Shelf } from './Shelf.ts';

let placed: Shelf | undefined;

/**
 * Has the page keep work elsewhere than in the browser's storage. To be called before anything has been read: for a page
 * inside a learning platform, whose learners may share a computer.
 */
export function placeShelf(shelf: Shelf): void {
  placed = shelf;
}

export function placedShelf(): Shelf | undefined {
  return placed;
}
