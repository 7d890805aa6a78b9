import { nodeEngine, type NodeEngine } from '../engine/nodeEngine';
import { keptInProcess } from './keptInProcess';

/**
 * The engine for Node, bundled when a page first has something to run: every section of the docs makes its own remark
 * plugins, in every language, and most of their pages have nothing.
 */
export function engineOnce(siteDir: string): Promise<NodeEngine> {
  const bundled = keptInProcess('nodeEngines', () => new Map<string, Promise<NodeEngine>>());
  const engine = bundled.get(siteDir) ?? nodeEngine(siteDir);
  bundled.set(siteDir, engine);
  return engine;
}
