import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { freePort } from '../../browser/support/freePort.ts';

export interface Nginx {
  /** `http://localhost:…`, without a slash at the end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a site as the container does: by its configuration, of which only the folders and the port are others here.
 *
 * @param folder holds the site in `site/`, below its address, and gets what nginx writes
 * @param site its folder, with what the build wrote for nginx
 * @throws {Error} with what nginx said, when it does not start
 */
export async function startNginx(folder: string, site: string): Promise<Nginx> {
  const port = await freePort('localhost');
  const conf = readFileSync(path.join(repositoryRoot, '.config', 'hosting', 'nginx.conf'), 'utf8')
    .replaceAll('/srv/', `${folder}/`)
    .replaceAll('/tmp/nginx', `${folder}/tmp/nginx`)
    .replace('listen 8080;', `listen ${String(port)};`);
  mkdirSync(path.join(folder, 'tmp'), { recursive: true });
  copyFileSync(path.join(site, '_nginx.conf'), path.join(folder, 'nginx.conf'));
  writeFileSync(path.join(folder, 'server.conf'), conf);
  // Whoever root starts it for would become a user who may not read here.
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  const nginx = spawn('nginx', ['-c', path.join(folder, 'server.conf'), '-g', `${user}daemon off;`]);
  let said = '';
  nginx.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => nginx.on('close', () => resolve()));
  const origin = `http://localhost:${String(port)}`;
  await Promise.race([answers(origin), ended.then(() => Promise.reject(new Error(`nginx: ${said}`)))]);
  return {
    origin,
    stop: () => {
      nginx.kill();
      return ended;
    },
  };
}

async function answers(origin: string): Promise<void> {
  for (;;) {
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
