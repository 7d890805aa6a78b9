import { draftSchema, type Draft } from './draft.ts';
import { draftKey } from './draftKey.ts';
import { writeMakingRoom } from './shelf/makeRoom.ts';
import { readEntry, type ReadEntry } from './shelf/readEntry.ts';
import type { Shelf, Written } from './shelf/Shelf.ts';

/**
 * The stored draft of one block. All tabs share it, and so a tab remembers what it last saw there: when it finds
 * something else, another tab has written.
 */
export class DraftSlot {
  readonly #shelf: Shelf;
  readonly #key: string;
  #seen: string | null = null;

  constructor(shelf: Shelf, block: string) {
    this.#shelf = shelf;
    this.#key = draftKey(block);
  }

  hasNews(): boolean {
    return this.#shelf.read(this.#key) !== this.#seen;
  }

  read(): ReadEntry<Draft> {
    return readEntry(this.#shelf, this.#key, draftSchema);
  }

  /** Reads what is there, and counts it as seen. */
  see(): ReadEntry<Draft> {
    const read = this.read();
    this.#seen = read.type === 'read' ? read.text : null;
    return read;
  }

  write(draft: Draft): Written {
    const text = JSON.stringify(draft);
    const written = writeMakingRoom(this.#shelf, this.#key, text);
    // A browser that refuses to write holds what it held before.
    if (written !== 'full') this.#seen = this.#shelf.read(this.#key);
    return written;
  }

  clear(): void {
    this.#shelf.remove(this.#key);
    this.#seen = null;
  }
}
