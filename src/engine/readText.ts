import { readFileSync } from 'node:fs';

/**
 * The text of a file that people write: without the mark at its start that some editors leave, and with lines that end as
 * here, also where Git or an editor ends them as Windows does.
 */
export function readText(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}
