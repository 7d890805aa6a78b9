import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { frameScript } from '../sandbox/frameDocument';
import { pagePolicy } from './pagePolicy';

/**
 * Writes a policy into every page of the build: scripts of this site and none other, no request to another
 * host, no frame with an address.
 *
 * The cage's frame inherits the policy besides its own, so what the cage needs must stand here too: the hash
 * of the frame's script, workers and modules from blobs.
 */
export default function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    // Synchronous, because other plugins may read the pages in the same phase.
    postBuild({ outDir }) {
      for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = path.join(outDir, name);
        const html = readFileSync(file, 'utf8');
        writeFileSync(file, withPolicy(html));
      }
      return Promise.resolve();
    },
  };
}

/** The page with a policy that allows just the inline scripts it has. */
export function withPolicy(html: string): string {
  const hashes = [frameScript, ...inlineScripts(html)].map(hashSource);
  const policy = pagePolicy(hashes);
  return html.replace(/<head[^>]*>/, `$&<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\bsrc=|\btype="?application\/ld\+json/.test(attributes))
    .map(([, , script = '']) => script);
}

function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;
}
