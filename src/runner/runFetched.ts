import { nothingCollected } from '../engine/collect.ts';
import type { Compiled } from '../engine/compile/compiled.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Compile, Run, RunOptions } from '../sandbox/sandbox.ts';
import type { PictureRequest } from '../trace/picture.ts';
import { fetchedCompiler } from './fetchedCompiler.ts';
import { fetchedSandbox } from './fetchedSandbox.ts';

/** A program of a block, and what is drawn of it when it has come to its end. */
export interface BlockProgram {
  readonly source: string;
  readonly pictures: readonly PictureRequest[];
  /** What the build has made of it; nothing where it is not the author's. */
  readonly compiled: Compiled | undefined;
}

/** A run, also while what runs it is on its way. */
export interface FetchedRun extends Pick<Run, 'stop'> {
  /** Null where what runs it could not be fetched. */
  readonly outcome: Promise<Outcome | null>;
}

/** Runs a program at once, or as soon as what runs it is there. */
export function runFetched(program: BlockProgram, options: RunOptions): FetchedRun {
  const atOnce = runWithFetched(program, options);
  if (atOnce !== undefined) return atOnce;
  let run: Run | undefined;
  const stopped = new AbortController();
  const outcome = new Promise<Outcome | null>((resolve) => {
    stopped.signal.addEventListener('abort', () => {
      resolve({ ...nothingCollected, ending: { type: 'stopped', reason: 'reader' } });
    });
    void Promise.all([fetchedSandbox.fetch(), program.compiled ?? fetchedCompiler.fetch()]).then(() => {
      if (stopped.signal.aborted) return;
      run = runWithFetched(program, options);
      resolve(run?.outcome ?? null);
    });
  });
  return {
    outcome,
    stop: () => {
      if (run === undefined) stopped.abort();
      else run.stop();
    },
  };
}

function runWithFetched(program: BlockProgram, options: RunOptions): Run | undefined {
  const compile = compilationOf(program);
  return compile && fetchedSandbox.current()?.run(compile, options);
}

function compilationOf({ source, pictures, compiled }: BlockProgram): Compile | undefined {
  if (compiled !== undefined) return () => Promise.resolve(compiled);
  const compiler = fetchedCompiler.current();
  return compiler && ((stopped) => compiler.compileInWorker({ source, pictures }, stopped));
}
