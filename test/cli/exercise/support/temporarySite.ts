import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '../../../../src/cli/setUp/repositoryRoot.mjs';

/** A folder that looks like this repository, with lessons of its own. */
export class TemporarySite {
  readonly siteDir = mkdtempSync(path.join(os.tmpdir(), 'nudge-site-'));

  constructor() {
    for (const name of ['src', 'node_modules', 'package.json', 'tsconfig.json']) {
      symlinkSync(path.join(repositoryRoot, name), path.join(this.siteDir, name));
    }
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
}
