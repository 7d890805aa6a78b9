import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import serveHandler from 'serve-handler';

const build = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../build');

export interface Served {
  /** `http://localhost:…`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built site on a free port, as any static host does. */
export async function serveBuild(): Promise<Served> {
  const server = createServer((request, response) => {
    void serveHandler(request, response, { public: build, cleanUrls: true, trailingSlash: false });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
