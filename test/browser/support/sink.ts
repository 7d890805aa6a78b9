import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that nobody may reach. Whoever does is written down, by connection, request or packet. */
export interface Sink {
  /** `127.0.0.1:…` */
  readonly host: string;
  readonly port: number;
  readonly reached: string[];
  readonly close: () => void;
}

export async function openSink(): Promise<Sink> {
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(`HTTP ${request.url ?? ''}`);
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Content-Type', 'text/javascript').end();
  });
  server.on('connection', () => reached.push('TCP'));
  // A worker that is refused in the middle of its handshake must not end the tests.
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const packets = createSocket('udp4').on('message', () => reached.push('UDP'));
  await new Promise<void>((resolve) => packets.bind(port, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${String(port)}`,
    port,
    reached,
    close: () => {
      server.closeAllConnections();
      server.close();
      packets.close();
    },
  };
}
