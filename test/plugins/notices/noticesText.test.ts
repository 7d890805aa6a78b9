import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { mitTerms } from '../../../src/plugins/notices/mitTerms.ts';
import { noticesText, type ShippedPackage } from '../../../src/plugins/notices/noticesText.ts';

const shipped = (name: string, facts: Partial<ShippedPackage> = {}): ShippedPackage => ({
  name,
  version: '1.0.0',
  license: 'MIT',
  licenseText: `Terms of ${name}`,
  ...facts,
});

describe('the notices', () => {
  it('go by the names of the packages, each with its licence and what it wants said', () => {
    const text = noticesText(
      [
        shipped('b', { noticeText: 'Made by many.\n' }),
        shipped('a', { author: 'Ada', repository: 'https://a.example' }),
      ],
      'no terms needed',
    );
    expect(text.split(/\n-{80}\n/).slice(1)).toEqual([
      'a 1.0.0 (MIT)\nAda\nhttps://a.example\n\nTerms of a',
      'b 1.0.0 (MIT)\n\nTerms of b\n\nMade by many.',
      '',
    ]);
  });

  it('give the terms of the MIT License to a package that names it and has no file of it', () => {
    const terms = mitTerms(readFileSync(path.join(repositoryRoot, 'LICENSE'), 'utf8'));
    expect(terms.split('\n').length).toBe(17);
    expect(noticesText([shipped('a', { licenseText: null })], terms)).toContain(`a 1.0.0 (MIT)\n\n${terms}`);
  });

  it('are not made while the text of another licence is missing', () => {
    expect(() => noticesText([shipped('a', { license: 'BSD-3-Clause', licenseText: ' ' })], 'terms')).toThrow(
      /^The package a 1\.0\.0 is in the pages, and has no text of its licence \(BSD-3-Clause\)/,
    );
  });

  it('cannot be made from a licence file without the terms', () => {
    expect(() => mitTerms('All rights reserved.')).toThrow(/LICENSE no longer holds the terms/);
  });
});
