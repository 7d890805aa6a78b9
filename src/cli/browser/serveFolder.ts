import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import serveHandler from 'serve-handler';

export interface Served {
  /** `http://localhost:…`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on a free port, as any static host does.
 *
 * @param base the path below which it stands, with a slash at both ends
 */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith(base)) request.url = `/${request.url.slice(base.length)}`;
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
