import { spawn } from 'node:child_process';
import path from 'node:path';
import { treeMemory } from './treeMemory.ts';

export interface TimedBuild {
  readonly seconds: number;
  /** Of all its threads: what other programs do meanwhile hardly changes it. */
  readonly processorSeconds: number;
  /** The most memory that the build and the processes it started held at one moment, in MB; looked at twice a second. */
  readonly megabytes: number;
}

/** Has the build say at its end how long processors worked for it. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads';
  const seconds = ({ user, system }) => (user + system) / 1e6;
  if (isMainThread) process.on('exit', () => console.log('processor: ' + seconds(process.cpuUsage())));
`)}`;

/**
 * Builds a site in one language.
 *
 * @throws {Error} with what the build said, when it fails
 */
export function timedBuild(site: string): Promise<TimedBuild> {
  const command = path.join(site, 'src', 'cli', 'docusaurus.mjs');
  const begun = performance.now();
  const build = spawn(process.execPath, ['--import', meter, command, 'build', '--locale', 'en'], {
    env: { ...process.env, NODE_ENV: 'production' },
    // A build that fails has been seen not to end.
    timeout: 900_000,
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  let megabytes = 0;
  const watch = setInterval(() => (megabytes = Math.max(megabytes, treeMemory(build.pid ?? 0))), 500);
  return new Promise((resolve, reject) => {
    build.on('error', reject);
    build.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - begun) / 1_000;
      const processorSeconds = Number(/^processor: (.*)$/m.exec(said)?.[1]);
      if (code === 0) resolve({ seconds, processorSeconds, megabytes });
      else reject(new Error(`The build ended with ${String(code)}:\n${said.slice(-2_000)}`));
    });
  });
}
