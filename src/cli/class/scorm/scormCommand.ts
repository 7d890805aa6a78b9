import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { scormVersions } from '../../../scorm/ScormVersion.ts';
import { placementsOf } from '../../exercise/placementsOf.ts';
import { fromCaller } from '../../fromCaller.ts';
import { repositoryRoot } from '../../setUp/repositoryRoot.mjs';
import { readPlan } from '../readPlan.ts';
import { builtSite } from './builtSite.ts';
import { classLessons } from './classLessons.ts';
import { packageFiles } from './packageFiles.ts';
import { packageOptions } from './packageOptions.ts';
import { zipped } from './zipped.ts';

export interface ScormOptions {
  /** A class link, or a file with it or with a plan. */
  readonly class: string;
  readonly version: string;
  /** Where the package goes; by default into a file with the name of the class. */
  readonly out: string | undefined;
}

/** Makes the package of a class, and says what is in it. */
export async function scormCommand(options: ScormOptions): Promise<boolean> {
  const version = v.safeParse(v.picklist(scormVersions), options.version);
  if (!version.success) {
    throw new Error(`--version is one of ${scormVersions.join(', ')}; got ${options.version}.`);
  }
  const plan = await readPlan(options.class);
  const lessons = classLessons(plan.exercises, { placements: placementsOf(repositoryRoot) });
  const built = packageOptions(process.env);
  const site = await builtSite(repositoryRoot, { ...built, lessons });
  const files = packageFiles(site, { version: version.output, plan });
  const zip = zipped(files);
  const out = fromCaller(options.out ?? `${fileName(plan.name)}-scorm-${version.output}.zip`);
  writeFileSync(out, zip);
  console.log(
    `${out}\nSCORM ${version.output}, ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB: ` +
      `"${plan.name}" with ${plan.exercises.length} exercises.`,
  );
  if (built.publicSite === undefined) {
    console.log(
      'Links to pages that the package leaves out are plain text. With SITE_URL=https://example.org, and BASE_URL=/nudge/ ' +
        'if it lies below a path, they lead to your site.',
    );
  }
  return true;
}

/** The class's name, as far as every system takes it in the name of a file. */
function fileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return plain === '' ? 'class' : plain;
}
