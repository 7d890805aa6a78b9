import { parseArgs } from 'node:util';
import { scormCommand } from './scorm/scormCommand.ts';

const usage = `npm run class -- scorm --class <link or plan file> [--version 1.2|2004] [--out file.zip]
                                   make a package for a learning platform`;

/**
 * Runs what stands behind `npm run class --`.
 *
 * @returns whether all is well
 */
export async function command(siteDir: string, args: readonly string[]): Promise<boolean> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      class: { type: 'string' },
      out: { type: 'string' },
      version: { type: 'string', default: '2004' },
    },
  });
  const [name] = positionals;
  if (name === 'scorm' && values.class !== undefined) {
    return scormCommand(siteDir, { class: values.class, version: values.version, out: values.out });
  }
  console.log(usage);
  return name === undefined;
}
