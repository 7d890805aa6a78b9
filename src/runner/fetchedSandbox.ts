import type * as Sandbox from '../sandbox/sandbox.ts';
import { fetchedOnce } from './fetchedOnce.ts';

/** What runs programs: fetched when the reader first comes near a block. */
export const fetchedSandbox = fetchedOnce<typeof Sandbox>(async () => ({
  default: await import('../sandbox/sandbox.ts'),
}));

/** Fetches what runs a program that is compiled, and has a cage ready. Where it cannot be fetched, the run will say so. */
export function warmSandbox(): void {
  void fetchedSandbox.fetch().then(() => fetchedSandbox.current()?.warmUp());
}
