import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import type { ScormVersion } from '../../../src/scorm/ScormVersion.ts';

export interface ServedLms {
  /** The address of the page that shows the package in a frame. */
  readonly launch: string;
  /** What the platform has, as the standard's elements. */
  readonly record: () => Readonly<Record<string, string>>;
  /** The address of the package by itself, outside of the platform's page. */
  readonly content: string;
  /** From now on commits fail, or do not. */
  readonly fail: (fails: boolean) => void;
  readonly close: () => Promise<void>;
}

/** A base address as no build knows it: with a space, and deep in a platform. */
const base = '/lms/content/a%20b/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const apis = {
  '1.2': { file: 'scorm-again/scorm12/min', make: 'window.API = new Scorm12API' },
  '2004': { file: 'scorm-again/scorm2004/min', make: 'window.API_1484_11 = new Scorm2004API' },
} as const;

/**
 * A learning platform: it hosts the files of a package, shows it in a frame beside the standard's API, and keeps what was
 * committed from one launch to the next.
 */
export async function serveLms(
  version: ScormVersion,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<ServedLms> {
  const { file, make } = apis[version];
  const script = readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
  let record: Record<string, string> = {};
  let isFailing = false;
  const page = (): string => `<!doctype html><html lang="en"><title>Platform</title><body>
<script>${script.replaceAll('</script', '<\\/script')}</script>
<script>
  ${make}({ lmsCommitUrl: '/lms/commit', dataCommitFormat: 'flattened', autocommit: false, logLevel: 5 });
  (window.API ?? window.API_1484_11).loadFromFlattenedJSON(${JSON.stringify(record)});
</script>
<iframe src="${base}index.html" title="Activity" style="width: 100%; height: 95vh; border: 0"></iframe>`;
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (address === '/lms/commit') {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        if (isFailing) {
          response.writeHead(500).end();
          return;
        }
        record = { ...record, ...(JSON.parse(body) as Record<string, string>) };
        response.setHeader('content-type', 'application/json').end('{"result":true,"errorCode":0}');
      });
      return;
    }
    const own = address === '/lms/launch' ? Buffer.from(page()) : undefined;
    const found =
      own ?? (address.startsWith(base) ? files[decodeURIComponent(address.slice(base.length))] : undefined);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const ending = own ? 'html' : path.extname(address).slice(1);
    response.setHeader('content-type', types[ending] ?? 'application/octet-stream').end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${String(port)}`;
  return {
    launch: `${origin}/lms/launch`,
    content: `${origin}${base}index.html`,
    record: () => record,
    fail: (fails) => {
      isFailing = fails;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
