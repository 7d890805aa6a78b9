import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageElementId, type ClassPackage } from '../../../classes/ClassPackage.ts';
import { planHash } from '../../../classes/planHash.ts';
import { manifest, manifestName } from '../../../scorm/manifest/manifest.ts';
import { filesBelow } from './filesBelow.ts';

const page = 'index.html';

/**
 * The files of a package, in their order in the zip: the manifest, the page to open, the rest.
 *
 * @param site the folder of the built site
 */
export function packageFiles(site: string, ofClass: ClassPackage): ReadonlyMap<string, Uint8Array> {
  // A file whose name begins with a dot is for other hosts than a platform, and some platforms refuse it.
  const names = filesBelow(site).filter((name) => name !== page && !name.startsWith('.'));
  const facts = {
    // A platform takes a mended package as the package that it has.
    identifier: `nudge-${planHash(ofClass.plan)}`,
    title: ofClass.plan.name,
    files: [page, ...names],
  } as const;
  const html = readFileSync(path.join(site, page), 'utf8');
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map<string, Uint8Array>([
    [manifestName, encode(manifest(ofClass.version, { ...facts, files: [page, ...names] }))],
    [page, encode(withClass(html, ofClass))],
    ...names.map((name) => [name, readFileSync(path.join(site, name))] as const),
  ]);
}

/** The page, with the class that it is of as data in its head. */
function withClass(html: string, ofClass: ClassPackage): string {
  // Nothing in the data can end the element.
  const data = JSON.stringify(ofClass).replaceAll('<', String.raw`\u003c`);
  const element = `<script type="application/json" id="${packageElementId}">${data}</script>`;
  if (!html.includes('</head>')) throw new Error(`${page} of the built site has no head`);
  return html.replace('</head>', () => `${element}\n</head>`);
}
