import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import serveHandler from 'serve-handler';

const compressible = '@(html|js|mjs|css|svg|json|wasm|ico|txt|xml|webmanifest|ipynb)';

/** A file that was asked for. */
export interface Sent {
  /** From the site's base address. */
  readonly path: string;
  /** Of its contents as they went over the network. */
  readonly bytes: number;
  readonly for: 'page' | 'ahead' | 'offline';
}

export interface CompressedSite {
  /** `http://localhost:…`, without a slash at the end. */
  readonly origin: string;
  /** All that was sent, in this order; it grows. */
  readonly sent: readonly Sent[];
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as a good host does: compressed by gzip -9, beforehand, so that no request waits for it, and `/de/`
 * without a detour.
 *
 * @param copy where the compressed files are written
 */
export async function serveCompressed(folder: string, copy: string): Promise<CompressedSite> {
  if (!existsSync(copy)) compressInto(folder, copy);
  const sent: Sent[] = [];
  const headers = [
    { source: `**/*.${compressible}`, headers: [{ key: 'Content-Encoding', value: 'gzip' }] },
    // The names of these files change with their contents.
    {
      source: 'assets/**',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ];
  const server = createServer((request, response) => {
    response.on('finish', () => {
      sent.push({
        path: request.url ?? '',
        bytes: response.statusCode === 200 ? bytesOf(copy, request.url ?? '') : 0,
        for: request.headers['sec-purpose']?.includes('prefetch')
          ? 'ahead'
          : request.headers.referer?.endsWith('/serviceWorker.js')
            ? 'offline'
            : 'page',
      });
    });
    void serveHandler(request, response, { public: copy, cleanUrls: true, headers });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Of the file that the server has found for an address. */
function bytesOf(folder: string, url: string): number {
  const { pathname } = new URL(url, 'http://localhost');
  const place = path.join(folder, decodeURIComponent(pathname));
  const file = [place, `${place}.html`, path.join(place, 'index.html')].find(
    (candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile() === true,
  );
  return file === undefined ? 0 : statSync(file).size;
}

function compressInto(folder: string, copy: string): void {
  const isCompressible = new RegExp(`\\.${compressible.replace('@', '')}$`);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const from = path.join(folder, name);
    const to = path.join(copy, name);
    if (statSync(from).isDirectory()) continue;
    mkdirSync(path.dirname(to), { recursive: true });
    if (isCompressible.test(name)) writeFileSync(to, gzipSync(readFileSync(from), { level: 9 }));
    else copyFileSync(from, to);
  }
}
