import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isInstalled } from '../../../src/cli/setUp/isInstalled.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'nudge-installed-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const one = { 'node_modules/one': { version: '1.0.0' } };
const linked = { 'node_modules/one': { resolved: 'src/one', link: true } };
const native = { 'node_modules/native': { version: '1.0.0', optional: true } };

it.each([
  { when: 'all that is locked is there', locked: { '': {}, ...one }, installed: one, expected: true },
  { when: 'a package is missing', locked: one, installed: {}, expected: false },
  {
    when: 'a package has another version',
    locked: one,
    installed: { 'node_modules/one': { version: '1.0.1' } },
    expected: false,
  },
  {
    when: 'the native part of another system is missing',
    locked: { ...one, ...native },
    installed: one,
    expected: true,
  },
  {
    when: 'a part that only tools may need is missing',
    locked: { ...one, 'node_modules/tool': { version: '1.0.0', devOptional: true } },
    installed: one,
    expected: true,
  },
  { when: 'a linked folder is there', locked: linked, installed: linked, expected: true },
  {
    when: 'a linked folder is a copy',
    locked: linked,
    installed: { 'node_modules/one': { resolved: 'src/one' } },
    expected: false,
  },
  { when: 'something is left over', locked: one, installed: { ...one, ...native }, expected: true },
])('an install is judged $expected when $when', ({ locked, installed, expected }) => {
  writeLock('package-lock.json', locked);
  mkdirSync(path.join(root, 'node_modules'));
  writeLock('node_modules/.package-lock.json', installed);
  expect(isInstalled(root)).toBe(expected);
});

it('a clone without node_modules is not installed', () => {
  writeLock('package-lock.json', one);
  expect(isInstalled(root)).toBe(false);
});

function writeLock(name: string, packages: object): void {
  writeFileSync(path.join(root, name), JSON.stringify({ packages }));
}
