import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Timed } from './rounds.ts';

/** Runs a case once and briefly: what it says where it fails, `undefined` where it does not. */
export async function whyNoTime({ command, n }: Timed): Promise<string | undefined> {
  const [file, ...args] = command;
  try {
    await promisify(execFile)(file, [...args, String(n), '0.01']);
    return undefined;
  } catch (failure) {
    const { stderr = '' } = failure as { readonly stderr?: string };
    return stderr.split('\n').find((line) => /^\w*Error: /.test(line)) ?? String(failure).split('\n')[0];
  }
}
