import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import serveHandler from 'serve-handler';

export interface Served {
  /** `http://localhost:…`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on a free port, as any static host does. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    void serveHandler(request, response, { public: folder, cleanUrls: true, trailingSlash: false });
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
