import { bundleWorker } from '../engine/bundle';
import { keptInProcess } from './keptInProcess';

/**
 * The text of the engine's worker for Node, bundled when a page first has something to run: every section of the
 * docs makes its own remark plugins, in every language, and most of their pages have nothing.
 */
export function nodeWorker(siteDir: string): Promise<string> {
  const bundled = keptInProcess('nodeWorkers', () => new Map<string, Promise<string>>());
  const worker = bundled.get(siteDir) ?? bundleWorker(siteDir, 'nodeWorker');
  bundled.set(siteDir, worker);
  return worker;
}
