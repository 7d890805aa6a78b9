import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { capture } from './capture.mjs';

/** A program that captures two commands, each of which lasts as long as its connection to a port. */
const capturesTwo = (port: number): string => `
import { capture } from ${JSON.stringify(path.join(repositoryRoot, 'test', 'run', 'capture.mjs'))};
const command = [process.execPath, '--eval', 'require("node:net").connect(${String(port)}, "127.0.0.1")'];
await Promise.all([capture(command), capture(command)]);`;

// Windows has no process groups to end.
it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends all commands that run beside each other',
  async (signal) => {
    const connections: Socket[] = [];
    const server = createServer((socket) => connections.push(socket.resume()));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const program = spawn(process.execPath, ['--input-type=module', '--eval', capturesTwo(port)]);
    try {
      await expect.poll(() => connections.length).toBe(2);
      const closed = Promise.all(connections.map((socket) => once(socket, 'close')));
      program.kill(signal);
      expect(await once(program, 'exit')).toEqual([130, null]);
      await closed;
    } finally {
      program.kill();
      for (const socket of connections) socket.destroy();
      server.close();
    }
  },
);

it('an interruption is listened for once, and only while a command runs', async () => {
  const listeners = (): number => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
  const before = listeners();
  const command = [process.execPath, '--eval', '1'] as const;
  const both = Promise.all([capture(command), capture(command)]);
  expect(listeners()).toBe(before + 2);
  await both;
  expect(listeners()).toBe(before);
});
