import { parseArgs } from 'node:util';
import { fromCaller } from '../fromCaller.ts';
import { gradeCommand } from './gradeCommand.ts';
import { linkCommand } from './linkCommand.ts';
import { scormCommand } from './scorm/scormCommand.ts';

const usage = `npm run class -- grade <files and folders…> --class <link, or a file with it or with a plan>
    [--checks <file.checks.ts>]… [--out <folder>]       grade what was handed in
npm run class -- link --name <name> --exercises <id,id,…>
    [--due <2026-12-01T23:59>] [--submit-to <where>] [--seed <seed>] [--site <address>]
npm run class -- scorm --class <link, or a file with it or with a plan>
    [--version 1.2|2004] [--out <file.zip>]             make a package for a learning platform

grade runs the answers in the grade page of the built site, closed in, in a browser without a window. Files with
checks run with the rights of that page: give it your own.`;

/**
 * Runs what stands behind `npm run class --`.
 *
 * @returns whether all is well
 */
export async function command(args: readonly string[]): Promise<boolean> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      checks: { type: 'string', multiple: true, default: [] },
      class: { type: 'string' },
      due: { type: 'string' },
      exercises: { type: 'string', default: '' },
      name: { type: 'string', default: '' },
      out: { type: 'string' },
      seed: { type: 'string' },
      site: { type: 'string', default: 'http://localhost:3000/' },
      'submit-to': { type: 'string' },
      version: { type: 'string', default: '1.2' },
    },
  });
  const [name, ...files] = values.help ? [] : positionals;
  const { class: classLink, out } = values;
  if (name === 'grade' && classLink !== undefined && files.length > 0) {
    return gradeCommand({
      files: files.map(fromCaller),
      classLink,
      checks: values.checks.map(fromCaller),
      out: fromCaller(out ?? 'grades'),
    });
  }
  // `--exercises a, b` without quotes would make a class that asks for a alone.
  if ((name === 'link' || name === 'scorm') && files.length > 0) {
    throw new Error(`${name} has no use for ${files.join(' ')}: put what has spaces into quotes`);
  }
  if (name === 'scorm' && classLink !== undefined) {
    return scormCommand({ class: classLink, version: values.version, out });
  }
  if (name === 'link') return linkCommand({ ...values, submitTo: values['submit-to'] });
  console.log(usage);
  return values.help || name === undefined;
}
