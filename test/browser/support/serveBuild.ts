import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder, type Served } from '../../../src/cli/browser/serveFolder.ts';

export type { Served };

const build = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../build');

/** Serves the built site. */
export function serveBuild(): Promise<Served> {
  return serveFolder(build);
}
