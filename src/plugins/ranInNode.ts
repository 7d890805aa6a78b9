import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { NodeEngine } from '../engine/nodeEngine';
import { runInNode, type NodeRun } from '../engine/runInNode';
import type { PictureRequest } from '../trace/picture';
import { DiskCache } from '../cli/diskCache/DiskCache';
import { hashOf } from '../cli/diskCache/hashOf';
import { keptInProcess } from './keptInProcess';
import { engineKey } from './outcomes/engineKey';
import { isLasting } from './outcomes/isLasting';

/** Where a program is run: a site, and its engine. */
export interface RunPlace {
  readonly siteDir: string;
  readonly engine: NodeEngine;
}

/** A program and all that is asked of it; see `runInNode`. */
type Asked = readonly [source: string, deadline: number, pictures: readonly PictureRequest[]];

interface Runs {
  readonly onDisk: DiskCache;
  readonly ofProcess: Map<string, Promise<NodeRun>>;
}

/**
 * What came of running a program. It is run once: every language of a build shows the same blocks, and the next build
 * shows them again while neither the program nor the engine has changed.
 */
export async function ranInNode(place: RunPlace, ...asked: Asked): Promise<NodeRun> {
  const { onDisk, ofProcess } = await runsOf(place);
  const key = hashOf(JSON.stringify(asked));
  const known = ofProcess.get(key);
  if (known !== undefined) return known;
  const run = readOrRun(place, onDisk, key, asked);
  ofProcess.set(key, run);
  // Where nothing could be run, such as without memory for a thread, it is tried again when it is asked for again.
  run.catch(() => ofProcess.delete(key));
  return run;
}

function runsOf({ siteDir, engine }: RunPlace): Promise<Runs> {
  // By the engine itself: its texts are long, and would be read from end to end for every program.
  const byEngine = keptInProcess('runs', () => new Map<NodeEngine, Map<string, Promise<Runs>>>());
  const bySite = byEngine.get(engine) ?? new Map<string, Promise<Runs>>();
  byEngine.set(engine, bySite);
  const runs = bySite.get(siteDir) ?? newRuns(siteDir, engine);
  bySite.set(siteDir, runs);
  return runs;
}

async function newRuns(siteDir: string, engine: NodeEngine): Promise<Runs> {
  return {
    onDisk: new DiskCache(siteDir, 'outcomes', await engineKey(siteDir, engine)),
    ofProcess: new Map(),
  };
}

async function readOrRun(
  { engine }: RunPlace,
  onDisk: DiskCache,
  key: string,
  asked: Asked,
): Promise<NodeRun> {
  const kept = onDisk.read(key);
  // What is read is whole, and its two keys name the program and the code that made it of that: it is a run.
  if (kept !== undefined) return kept as NodeRun;
  // A deadline is for a program, not for the others that are run: a site has thousands, and all are asked for at once.
  const inTurn = keptInProcess('turns', () => pLimit(availableParallelism()));
  const run = await inTurn(() => runInNode(engine, ...asked));
  if (isLasting(run.outcome)) onDisk.write(key, run);
  return run;
}
