import { parseArgs } from 'node:util';
import { fromCaller } from '../fromCaller.ts';
import { printOnlyJson } from '../printOnlyJson.ts';
import { checkCommand } from './checkCommand.ts';
import { freezeCommand } from './freezeCommand.ts';
import { lockCommand } from './lockCommand.ts';
import { newCommand } from './newCommand.ts';
import { sheetsCommand } from './sheets/sheetsCommand.ts';
import { tryCommand } from './tryCommand.ts';

const usage = `npm run exercise -- check [id] [--seeds 200] [--json]   prove one exercise, or all
npm run exercise -- new <id> [--lesson <folder>] [--signature "name(x: number): number"]
npm run exercise -- try <id> <file>                     what would this code be told?
npm run exercise -- freeze <id> <file> --as <name> [--say "…"]
                                                        make a wrong answer a mistake that is proved
npm run exercise -- lock <id>                           note the checks of this revision
npm run exercise -- sheets                              print all proof sheets as JSON

try and freeze run the file with your rights: give them no hand-in of a stranger.`;

/** The commands, each with how many words it takes, its own name counted in. */
const wordsOf: ReadonlyMap<string, number> = new Map([
  ['check', 2],
  ['new', 2],
  ['try', 3],
  ['freeze', 3],
  ['lock', 2],
  ['sheets', 1],
]);

/**
 * Runs what stands behind `npm run exercise --`.
 *
 * @returns whether all is well
 */
export async function command(siteDir: string, args: readonly string[]): Promise<boolean> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      as: { type: 'string' },
      json: { type: 'boolean', default: false },
      lesson: { type: 'string' },
      say: { type: 'string' },
      seeds: { type: 'string', default: '200' },
      signature: { type: 'string' },
    },
  });
  const given = values.help ? [] : positionals;
  const [name = '', id, file] = given;
  const unused = given.slice(wordsOf.get(name));
  if (wordsOf.has(name) && unused.length > 0) throw new Error(`${name} has no use for ${unused.join(' ')}`);
  if (name === 'sheets' || values.json) printOnlyJson();
  if (name === 'check') {
    return checkCommand(siteDir, { id, seeds: seedsIn(values.seeds), json: values.json });
  }
  if (name === 'sheets') return sheetsCommand(siteDir);
  if (id !== undefined) {
    if (name === 'new') return newCommand(siteDir, id, values);
    if (name === 'lock') return lockCommand(siteDir, id);
    if (name === 'try' && file !== undefined) return tryCommand(siteDir, id, fromCaller(file));
    if (name === 'freeze' && file !== undefined && values.as !== undefined) {
      return freezeCommand(siteDir, id, fromCaller(file), { name: values.as, say: values.say });
    }
  }
  console.log(usage);
  return values.help || name === '';
}

function seedsIn(text: string): number {
  const seeds = Number(text);
  // With none, every exercise would be proved.
  if (!Number.isInteger(seeds) || seeds < 1)
    throw new Error(`--seeds takes a whole number from 1; got ${text}`);
  return seeds;
}
