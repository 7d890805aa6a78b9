import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { proofSheetSchema, type ProofSheet } from '../../../exercise/proof/ProofSheet.ts';

/** Sheets of earlier proofs, by the hash of all that they hang on. */
export class SheetCache {
  readonly #folder: string;

  constructor(siteDir: string) {
    this.#folder = path.join(siteDir, 'node_modules', '.cache', 'proof-sheets');
  }

  read(key: string): ProofSheet | undefined {
    const file = this.#fileOf(key);
    if (!existsSync(file)) return undefined;
    try {
      const parsed = v.safeParse(proofSheetSchema, JSON.parse(readFileSync(file, 'utf8')));
      return parsed.success ? parsed.output : undefined;
    } catch {
      // No JSON: then it is proved anew.
      return undefined;
    }
  }

  write(key: string, sheet: ProofSheet): void {
    if (existsSync(this.#fileOf(key)) && this.read(key) !== undefined) return;
    mkdirSync(this.#folder, { recursive: true });
    // Another build may read at the same moment: it finds all of the file or none of it.
    const draft = `${this.#fileOf(key)}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(sheet));
    renameSync(draft, this.#fileOf(key));
  }

  #fileOf(key: string): string {
    return path.join(this.#folder, `${key}.json`);
  }
}
