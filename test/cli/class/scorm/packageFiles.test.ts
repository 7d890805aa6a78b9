import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageFiles } from '../../../../src/cli/class/scorm/packageFiles.ts';
import { zipped } from '../../../../src/cli/class/scorm/zipped.ts';
import { readClassPackage } from '../../../../src/lms/readClassPackage.ts';
import { elementsNamed, parsedXml } from '../../../scorm/support/parsedXml.ts';

const plan = { name: 'Sheet </script><b> & $& 3', exercises: ['best-delta'], seed: '<!--' };
const version = '2004';

function site(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nudge-site-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<html><head><title>x</title></head><body></body></html>');
  writeFileSync(path.join(folder, '.nojekyll'), '');
  writeFileSync(path.join(folder, 'assets', 'main.js'), '1;');
  writeFileSync(path.join(folder, 'assets', 'b.css'), '');
  return folder;
}

const textOf = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(files.get(name));

describe('a package', () => {
  const files = packageFiles(site(), { version, plan });

  test('has the manifest first, then the page, then all other files in order, but hidden ones', () => {
    expect([...files.keys()]).toEqual(['imsmanifest.xml', 'index.html', 'assets/b.css', 'assets/main.js']);
  });

  test('lists in its manifest just the files that it has', () => {
    const listed = elementsNamed(
      '{http://www.imsglobal.org/xsd/imscp_v1p1}file',
      parsedXml(textOf(files, 'imsmanifest.xml')),
    ).map(({ attributes }) => attributes.href);
    expect(['imsmanifest.xml', ...listed]).toEqual([...files.keys()]);
  });

  test('says in its page which class it is of, whatever letters the class has', () => {
    const [, element = '', data = ''] =
      /<script type="application\/json" id="([^"]*)">([\s\S]*?)<\/script>\n<\/head>/.exec(
        textOf(files, 'index.html'),
      ) ?? [];
    const page = {
      getElementById: (id: string) => (id === element ? ({ textContent: data } as HTMLElement) : null),
    };
    expect(readClassPackage(page)).toEqual({ version, plan });
  });

  test('is the same, byte by byte, whenever it is made', () => {
    const again = packageFiles(site(), { version, plan });
    expect(Buffer.compare(zipped(again), zipped(files))).toBe(0);
  });

  test('comes out of its zip as it went in', () => {
    const out = unzipSync(zipped(files));
    expect(Object.keys(out)).toEqual([...files.keys()]);
    for (const [name, bytes] of files) expect(Buffer.compare(bytes, out[name] ?? new Uint8Array())).toBe(0);
  });

  test('keeps its identifier when its date or its exercises change, and has another for another class', () => {
    const identifierOf = (of: typeof plan & { due?: string }): string | undefined =>
      parsedXml(textOf(packageFiles(site(), { version, plan: of }), 'imsmanifest.xml')).attributes.identifier;
    const identifier = identifierOf(plan);
    const mended = { ...plan, due: '2026-12-01T22:59:00.000Z', exercises: [...plan.exercises, 'next-slope'] };
    expect(identifierOf(mended)).toBe(identifier);
    expect(identifierOf({ ...plan, seed: 'other' })).not.toBe(identifier);
    // A name of XML.
    expect(identifier).toMatch(/^nudge-[\da-f]{16}$/);
  });
});

test('a page that says nothing of a class has none', () => {
  expect(readClassPackage({ getElementById: () => null })).toBeUndefined();
  expect(
    readClassPackage({ getElementById: () => ({ textContent: '{"version":"1.3"}' }) as HTMLElement }),
  ).toBeUndefined();
});
