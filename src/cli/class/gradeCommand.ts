import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeClassLink } from '../../classes/classLink.ts';
import { canvasCsv } from '../../classes/csv/canvasCsv.ts';
import { moodleCsv } from '../../classes/csv/moodleCsv.ts';
import { plainCsv } from '../../classes/csv/plainCsv.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { npmCommand } from '../setUp/npmCommand.mjs';
import { repositoryRoot } from '../setUp/repositoryRoot.mjs';
import { run } from '../setUp/run.mjs';
import { baseOf } from './baseOf.ts';
import { changedSince } from './changedSince.ts';
import { gradeInBrowser } from './gradeInBrowser.ts';
import { handInFiles } from './handInFiles.ts';
import { isAllGraded } from './isAllGraded.ts';
import { readPlan } from './readPlan.ts';
import { reportText } from './reportText.ts';

export interface GradeRequest {
  /** Files and folders with hand-ins, by their absolute paths. */
  readonly files: readonly string[];
  /** The link, or a file with it or with the plan. */
  readonly classLink: string;
  /** Files with the instructor's own checks, by their absolute paths. */
  readonly checks: readonly string[];
  /** The folder for what comes of it. */
  readonly out: string;
}

/**
 * Grades a class in the grade page of the built site, and writes its tables.
 *
 * @returns whether all is graded
 */
export async function gradeCommand({ files, classLink, checks, out }: GradeRequest): Promise<boolean> {
  const missing = [...files, ...checks].filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`there is no file or folder ${missing.join(', ')}`);
  // What is wrong is better known before a browser starts.
  const handedIn = handInFiles(files);
  for (const name of files.filter((each) => !handedIn.includes(each)))
    console.log(`There is no hand-in in ${name}`);
  if (handedIn.length === 0) throw new Error('there is nothing to grade');
  const fragment = await writeClassLink(await readPlan(classLink));
  mkdirSync(out, { recursive: true });
  const build = path.join(repositoryRoot, 'build');
  const gradePage = path.join(build, 'grade.html');
  if (!existsSync(gradePage) && !run(npmCommand('run', 'build'))) {
    throw new Error('the site could not be built, and its grade page is what grades');
  }
  const changed = changedSince(repositoryRoot, gradePage);
  if (changed.length > 0) {
    console.log(
      `Graded as the site was built, before ${changed.join(', ')} was saved: npm run build takes it over.`,
    );
  }
  const base = baseOf(readFileSync(gradePage, 'utf8'));
  const site = await serveFolder(build, base);
  try {
    const report = await gradeInBrowser({
      address: `${site.origin}${base}grade#${fragment}`,
      files: handedIn,
      checks,
      onProgress: (said) => {
        console.log(said);
      },
    });
    const texts = {
      'grades.csv': plainCsv(report),
      'moodle.csv': moodleCsv(report),
      'canvas.csv': canvasCsv(report),
      'report.json': JSON.stringify(report, null, 1),
      'report.txt': reportText(report),
    };
    for (const [name, content] of Object.entries(texts)) writeFileSync(path.join(out, name), content);
    console.log(reportText(report));
    console.log(`Written to ${out}: ${Object.keys(texts).join(', ')}`);
    return isAllGraded(report);
  } finally {
    await site.close();
  }
}
