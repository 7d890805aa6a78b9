import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { toolPath } from '../../../src/cli/setUp/toolPath.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'run-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): string {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

it('a build that stops takes the proofs that it began with it', { timeout: 60_000 }, async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  // Proves for ever; whoever holds the other end of its connection sees when it ends.
  write('src/cli/exercise/main.ts', `require('node:net').connect(${String(port)}, '127.0.0.1');`);
  const runSheets = path.join(repositoryRoot, 'src/plugins/proofSheets/runSheets.ts');
  const build = write(
    'build.mts',
    `import { runSheets } from ${JSON.stringify(runSheets)};
     void runSheets(${JSON.stringify(folder)});
     process.stdin.once('data', () => process.exit(1));`,
  );

  const building = spawn(process.execPath, [toolPath('tsx'), build], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const exit = once(building, 'exit');
  const [proving] = (await once(server, 'connection')) as [Socket];
  proving.on('error', () => undefined).resume();
  building.stdin.end('stop');
  await once(proving, 'close');
  expect(await exit).toEqual([1, null]);
  server.close();
});
