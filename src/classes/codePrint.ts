import jsTokens from 'js-tokens';
import { textHash } from './textHash.ts';

/**
 * The same for codes that are the same but for white space and comments. Names count: whoever renames a variable has
 * another print.
 */
export function codePrint(code: string): string {
  let words = '';
  for (const { type, value } of jsTokens(code)) {
    if (!spaces.has(type)) words += `${value}\n`;
  }
  return textHash(words);
}

const spaces: ReadonlySet<string> = new Set([
  ...['WhiteSpace', 'LineTerminatorSequence', 'MultiLineComment', 'SingleLineComment', 'HashbangComment'],
]);
