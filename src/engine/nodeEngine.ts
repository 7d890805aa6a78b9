import { bundleWorker } from './bundle.ts';

/** The engine's two programs for Node, each the bundled text of a worker thread. */
export interface NodeEngine {
  /** Of `nodeCompiler.ts`. */
  readonly compiler: string;
  /** Of `nodeWorker.ts`. */
  readonly worker: string;
}

/**
 * Bundles the engine for Node.
 *
 * @param siteDir - the repository's root
 */
export async function nodeEngine(siteDir: string): Promise<NodeEngine> {
  const [compiler, worker] = await Promise.all([
    bundleWorker(siteDir, 'nodeCompiler'),
    bundleWorker(siteDir, 'nodeWorker'),
  ]);
  return { compiler, worker };
}
