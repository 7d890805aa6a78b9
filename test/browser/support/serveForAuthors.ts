import { spawn } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import type { Served } from '../../../src/cli/browser/serveFolder.ts';
import { freePort } from './freePort.ts';

/** Starts the development server on a free port, as `npm start` does. */
export async function serveForAuthors(): Promise<Served> {
  const port = await freePort('localhost');
  const server = spawn(
    process.execPath,
    [
      path.join(repositoryRoot, 'src', 'cli', 'docusaurus.mjs'),
      ...['start', '--host', 'localhost', '--port', String(port), '--no-open'],
    ],
    {
      cwd: repositoryRoot,
      // Not that of the tests.
      env: { ...process.env, NODE_ENV: 'development' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('compiled successfully')) resolve();
    });
    server.once('exit', () => {
      reject(new Error(`the development server ended:\n${said}`));
    });
  });
  return {
    origin: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          resolve();
        });
        server.kill();
      }),
  };
}
