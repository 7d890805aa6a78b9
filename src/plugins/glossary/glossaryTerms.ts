import path from 'node:path';
import { readText } from '../../engine/readText';
import { glossaryFile, parseTerms, type Term } from './parseTerms';

/** The terms of the site. */
export function glossaryTerms(siteDir: string): readonly Term[] {
  return parseTerms(readText(path.join(siteDir, glossaryFile)));
}

/** Where the glossary explains a term, from the site's top. */
export function termAddress({ anchor }: Term): string {
  return `/reference/glossary#${anchor}`;
}
