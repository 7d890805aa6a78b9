import { createSocket } from 'node:dgram';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutTypes } from '../../../src/exercise/source/withoutTypes.ts';
import type { HostileProgram } from '../../hostile/HostileProgram.ts';
import { hostilePrograms } from '../../hostile/programs.ts';
import { launchChromium } from '../support/chromium.ts';
import { openSink, type Sink } from '../support/sink.ts';
import { serveFolder } from '../../../src/cli/browser/serveFolder.ts';

let sink: Sink;

beforeAll(async () => {
  sink = await openSink();
});

afterAll(() => {
  sink.close();
});

describe('what must not be reached', () => {
  test('writes down whoever reaches it, over HTTP and by a packet', async () => {
    await fetch(`http://${sink.host}/control`);
    const socket = createSocket('udp4');
    socket.send('packet', sink.port, '127.0.0.1', () => socket.close());
    await expect.poll(() => sink.reached).toEqual(expect.arrayContaining(['TCP', 'HTTP /control', 'UDP']));
    sink.reached.length = 0;
  });

  const network: readonly HostileProgram[] = hostilePrograms.network;
  const real = network.filter((program) => program.reachesFromPlainWorker);

  test('is reached from a plain worker by each program that claims so', async () => {
    const browser = await launchChromium();
    // A page without a policy; it need not exist.
    const bare = await serveFolder(import.meta.dirname);
    const page = await browser.newPage();
    for (const program of real) {
      // The worker of the program before ends with its page.
      await page.goto(`${bare.origin}/nothing`);
      await page.evaluate(
        (code) => {
          const text = `(async () => { ${code}\n})();`;
          new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
        },
        withoutTypes(program.source.replaceAll('SINK', sink.host)),
      );
      await expect.poll(() => sink.reached, { message: program.id }).toContain(signOf(program));
    }
    await browser.close();
    await bare.close();
    sink.reached.length = 0;
  });
});

/** What is written down when this program reaches the server, and no other: its packets of QUIC, or the path it asks for. */
function signOf({ id, source }: HostileProgram): string {
  const [, path = ''] = /SINK(\/\w+)/.exec(source) ?? [];
  return id === 'WebTransport' ? 'UDP' : `HTTP ${path}`;
}
