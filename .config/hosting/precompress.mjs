// @ts-check
// `node .config/hosting/precompress.mjs build` puts a .br and a .gz beside each file of a built site that gets smaller by it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const compressible = /\.(?:css|html|ipynb|js|json|svg|txt|xml)$/;

/** From 10 on it takes many times as long, for some percent. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const [folder = 'build'] = process.argv.slice(2);
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!compressible.test(name)) continue;
  const file = path.join(folder, name);
  const contents = readFileSync(file);
  for (const [ending, packed] of [
    ['.br', brotliCompressSync(contents, brotli)],
    ['.gz', gzipSync(contents, { level: 9 })],
  ]) {
    if (packed.length < contents.length) writeFileSync(file + ending, packed);
  }
}
