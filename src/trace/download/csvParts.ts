import { rowTexts, traceColumns } from '../rowTexts.ts';
import type { Trace } from '../trace.ts';
import { walkReading } from '../walkReading.ts';
import { walks } from '../walks.ts';

/**
 * All rows of all walks as CSV (RFC 4180), line by line: the number of the walk, counted from 1, then the columns
 * of the table. Numbers stand there with all their digits, as Python prints them (`-0.0`, `nan`, `inf`), an index
 * as a tuple; what did not happen is empty. Only `grad` is for reading: NumPy's eight digits, a large one cut.
 */
export function* csvParts(trace: Trace): Generator<string> {
  const all = walks(trace);
  yield line(['walk', ...traceColumns]);
  let number = 0;
  for (const walk of all) {
    number++;
    const reading = walkReading(trace, walk, all);
    const rows = Array.from({ length: reading.rows.length }, (_, row) => row);
    for (const texts of rowTexts(trace, reading, rows)) {
      yield line([String(number), ...texts.map((text) => text ?? '')]);
    }
  }
}

function line(fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
