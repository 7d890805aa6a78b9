import type * as Compiler from '../sandbox/compileInWorker.ts';
import { fetchedOnce } from './fetchedOnce.ts';

/** What compiles programs: fetched for the first one that the build has not compiled. */
export const fetchedCompiler = fetchedOnce<typeof Compiler>(async () => ({
  default: await import('../sandbox/compileInWorker.ts'),
}));

/** Fetches the compiler and has it ready. Where it cannot be fetched, the run will say so. */
export function warmFetchedCompiler(): void {
  void fetchedCompiler.fetch().then(() => fetchedCompiler.current()?.warmCompiler());
}
