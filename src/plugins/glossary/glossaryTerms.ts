import { readFileSync } from 'node:fs';
import path from 'node:path';
import { glossaryFile, parseTerms, type Term } from './parseTerms';

/** The terms of the site. */
export function glossaryTerms(siteDir: string): readonly Term[] {
  return parseTerms(readFileSync(path.join(siteDir, glossaryFile), 'utf8'));
}

/** Where the glossary explains a term, from the site's top. */
export function termAddress({ anchor }: Term): string {
  return `/reference/glossary#${anchor}`;
}
