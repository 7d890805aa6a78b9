import { fileName } from '../../trace/download/fileName.ts';
import type { SharedCode } from '../share/sharedCode.ts';
import { lastExpression } from './lastExpression.ts';

/**
 * The text of a file that runs in Node and prints what the live block prints.
 *
 * @param page - the address of the page that it comes from
 */
export function nodeProgram({ title, code }: SharedCode, page: string): string {
  const name = programName(title);
  const header = [
    `// ${oneLine(title)}`,
    `// From ${oneLine(page)}`,
    '//',
    '// To run it, put this file into a clone of Nudge in which `npm install` has run. There type',
    `//   npx tsx ${name}`,
    `// or, with Node 22.18 or later, node ${name}`,
  ];
  return `${[...header, '', withPrintedValue(code.trimEnd())].join('\n')}\n`;
}

/** The name of that file. */
export function programName(title: string): string {
  return fileName(title, 'ts', 'program');
}

/** A page shows the value of the last expression without being told; a file has to print it. */
function withPrintedValue(code: string): string {
  const last = lastExpression(code);
  if (!last) return code;
  const expression = code.slice(last.from, last.to);
  if (/^(?:await\s+)?(?:print|console\.\w+)\s*\(/.test(expression)) return code;
  const show = unusedName('showValue', code);
  const host = unusedName('nudge', code);
  return [
    `${code.slice(0, last.from)}${show}(${last.isSequence ? `(${expression})` : expression})${code.slice(last.to)}`,
    '',
    '// The page shows the value of its last line by itself; here these lines print it.',
    `import * as ${host} from 'derivative';`,
    '',
    `function ${show}(value: unknown): void {`,
    `  const isNumeric = typeof value === 'number' || value instanceof ${host}.NDArray;`,
    `  if (value !== undefined) console.log(isNumeric ? ${host}.repr(value) : value);`,
    '}',
  ].join('\n');
}

function unusedName(name: string, code: string): string {
  return code.includes(name) ? unusedName(`${name}_`, code) : name;
}

/** A title from a link may hold line breaks, and what follows one would no longer be a comment. */
function oneLine(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]+/g, ' ');
}
