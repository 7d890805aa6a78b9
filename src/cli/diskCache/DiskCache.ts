import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forgetUnused } from './forgetUnused.ts';
import { seal, unseal } from './sealed.ts';

/**
 * What a build made and the next one need not make again: a folder for each maker, in it a file for each thing made. A
 * disk that is full or cannot be written to costs time in the next build, and nothing else.
 */
export class DiskCache {
  readonly #folder: string;

  /**
   * @param kind of the things made: `outcomes`
   * @param maker names all code that makes them, so that what other code made is not found
   */
  constructor(siteDir: string, kind: string, maker: string) {
    const cache = path.join(siteDir, 'node_modules', '.cache', kind);
    this.#folder = path.join(cache, maker);
    try {
      mkdirSync(this.#folder, { recursive: true });
      touch(this.#folder);
      forgetUnused(cache, maker);
    } catch (error) {
      warn(error);
    }
  }

  /** What was written under the key; undefined if nothing was, or if its file is damaged. */
  read(key: string): unknown {
    const file = this.#fileOf(key);
    try {
      const value = unseal(readFileSync(file));
      touch(file);
      return value;
    } catch {
      return undefined;
    }
  }

  /** @param key names all that the value was made of */
  write(key: string, value: unknown): void {
    // Another build may read at the same moment: it finds all of the file or none of it.
    const draft = `${this.#fileOf(key)}.${String(process.pid)}`;
    try {
      writeFileSync(draft, seal(value));
      renameSync(draft, this.#fileOf(key));
    } catch (error) {
      warn(error);
    }
  }

  #fileOf(key: string): string {
    return path.join(this.#folder, key);
  }
}

function warn(error: unknown): void {
  console.warn(`Something could not be kept for the next build: ${String(error)}`);
}

/** What is still used is not forgotten. */
function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}
