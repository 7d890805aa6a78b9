import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where systems say which folder is for temporary files; tests, and the browsers and tools they start, all ask there. */
const names = ['TMPDIR', 'TEMP', 'TMP'];

/** Gives a run of tests a folder for temporary files of its own, which goes at the end with all that was left in it. */
export default function ownTemporaryFolder(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nudge-test-'));
  for (const name of names) process.env[name] = folder;
  return () => {
    // A browser that was closed may still be writing its last.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
