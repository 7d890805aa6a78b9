import { parse, type Program } from 'acorn';
import { full } from 'acorn-walk';
import { withoutTypes } from '../../exercise/source/withoutTypes.ts';
import type { PictureRequest } from '../../trace/picture.ts';
import { handPictures } from '../picture/handPictures.ts';
import { hostName } from '../hostName.ts';
import { CodeRefused } from './codeRefused.ts';
import type { Compiled } from './compiled.ts';
import { echoLast } from './echoLast.ts';
import { moduleEdits } from './moduleEdits.ts';
import { applyEdits } from './textEdits.ts';
import { watchCalls } from './watchCalls.ts';

/**
 * Turns a reader's TypeScript into a module that `evaluate` can run, or says what is wrong and in which line.
 * Every line keeps its number, so that an error position needs no map.
 *
 * A hostile source can keep the type stripper busy for ever: run this where it can be killed.
 *
 * @param pictures what the program hands over at its end, to be drawn
 * @param entry the name of a function that it hands over at its end: its answer to an exercise
 */
export function compile(source: string, pictures: readonly PictureRequest[] = [], entry?: string): Compiled {
  try {
    const script = withoutTypes(source);
    const program = parseModule(script);
    const host = unusedName(program);
    const { edits, imports, bindings } = moduleEdits(script, program, { derivative: `${host}.derivative` });
    const watched = watchCalls(program, host);
    const [echoOpen, echoClose] = echoLast(program, host);
    const body = applyEdits(script, [
      ...edits,
      ...(echoOpen ? [echoOpen] : []),
      ...watched.edits,
      ...(echoClose ? [echoClose] : []),
    ]);
    return {
      type: 'program',
      module: `export default async (${host}) => { ${bindings}${watched.names}{ ${body}\n${handPictures(pictures, host)}${handAnswer(entry, host)}}}`,
      imports,
    };
  } catch (error) {
    return { type: 'invalid', error: describe(error) };
  }
}

/**
 * The value of a name in the program's own scope, if it has one.
 *
 * @param entry an identifier: the exercise's author chose it
 */
function handAnswer(entry: string | undefined, host: string): string {
  return entry === undefined
    ? ''
    : `;${host}.answer(typeof ${entry} === 'undefined' ? undefined : ${entry});`;
}

function parseModule(script: string): Program {
  return parse(script, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true,
    allowAwaitOutsideFunction: true,
    // `#!…` is allowed at the very start of a file, which is not where the program ends up.
    allowHashBang: false,
  });
}

/**
 * The one name that the module adds to the reader's scope: one that the reader does not use. The parser's
 * names are compared, not the text, which can spell `$` as `\u0024`.
 */
function unusedName(program: Program): string {
  const names = new Set<string>();
  full(program, (node) => {
    if (node.type === 'Identifier') names.add(node.name);
  });
  let name = hostName;
  while (names.has(name)) name += '$';
  return name;
}

/** Both parsers put the position behind the message: only the words are kept. */
function describe(error: unknown): { name: string; message: string; line?: number } {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const line = error instanceof CodeRefused ? error.line : parserLine(error);
  const message = error.message.replace(/ \(\d+:\d+\)$/, '');
  return { name: 'SyntaxError', message, ...(line === undefined ? {} : { line }) };
}

function parserLine(error: Error): number | undefined {
  if (!('loc' in error) || typeof error.loc !== 'object' || error.loc === null) return undefined;
  return 'line' in error.loc && typeof error.loc.line === 'number' ? error.loc.line : undefined;
}
