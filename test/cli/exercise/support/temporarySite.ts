import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '../../../../src/cli/setUp/repositoryRoot.mjs';

/** A folder that looks like this repository, with lessons of its own. */
export class TemporarySite {
  readonly siteDir = mkdtempSync(path.join(os.tmpdir(), 'nudge-site-'));

  constructor() {
    for (const name of ['src', 'package.json', 'tsconfig.json']) this.#link(name);
    mkdirSync(path.join(this.siteDir, 'node_modules'));
    // What builds keep lies there too: that of the repository is not for a site of a test.
    const packages = readdirSync(path.join(repositoryRoot, 'node_modules')).filter(
      (name) => name !== '.cache',
    );
    for (const name of packages) this.#link(path.join('node_modules', name));
  }

  /** @param file from the site's top */
  write(file: string, text: string): string {
    const target = path.join(this.siteDir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    return target;
  }

  remove(): void {
    rmSync(this.siteDir, { recursive: true });
  }

  #link(name: string): void {
    symlinkSync(path.join(repositoryRoot, name), path.join(this.siteDir, name));
  }
}
