import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeClassLink } from '../../src/classes/classLink.ts';
import { moodleCsv } from '../../src/classes/csv/moodleCsv.ts';
import { plainCsv } from '../../src/classes/csv/plainCsv.ts';
import type { GradeReport } from '../../src/classes/grade/GradeReport.ts';
import { gradeInBrowser } from '../../src/cli/class/gradeInBrowser.ts';
import { pointsOf } from '../../src/classes/grade/points.ts';
import { gradedClass } from '../classes/handIns/gradedClass.ts';
import type { Generated } from '../classes/handIns/Generated.ts';
import { handInText } from '../classes/handIns/handInText.ts';
import { surprises } from '../classes/handIns/surprises.ts';
import { writeClass } from '../classes/handIns/writeClass.ts';
import { fencesIn } from '../teach/support/fencesIn.ts';
import { teachPage } from '../teach/support/teachPage.ts';
import { serveBuild } from './support/serveBuild.ts';

const address = async (origin: string): Promise<string> =>
  `${origin}/grade#${await writeClassLink(gradedClass)}`;

let generated: readonly Generated[];
let report: GradeReport;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'class-'));
  generated = writeClass(folder, 40, 'class');
  const site = await serveBuild();
  report = await gradeInBrowser({
    address: await address(site.origin),
    files: [path.join(folder, 'moodle'), path.join(folder, 'hostile')],
    checks: [],
    onProgress: () => undefined,
  });
  await site.close();
  rmSync(folder, { recursive: true });
});

test('of forty hand-ins, twenty of them hostile or damaged, each comes to what it must', () => {
  expect(generated).toHaveLength(40);
  expect(surprises(report, generated)).toEqual([]);
});

test('a name that is a formula is none in the tables, and Moodle finds its learners', () => {
  expect(plainCsv(report)).toContain('\r\n"\'=HYPERLINK(""https://example.org"",""prize"")",');
  expect(moodleCsv(report).match(/^Participant 6000\d\d,/gm)).toHaveLength(20);
});

test('whose process was taken along by a memory bomb is graded all the same, and the bomb fails', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bomb-'));
  const right = 'function central(f, x, h) {\n  return (f(x + h) - f(x - h)) / (2 * h);\n}\n';
  const bomb = 'const kept = [];\nfor (;;) kept.push(new Array(1e5).fill(0.5));\n';
  const learners = ['a bomb', ...Array.from({ length: 8 }, (_, i) => `learner ${i}`), 'one more bomb'];
  const files = learners.map((name) => {
    const code = name.endsWith('bomb') ? bomb : right;
    const file = path.join(folder, `${name}.json`);
    writeFileSync(file, handInText({ name, codes: { 'central-difference': code } }, {}));
    return file;
  });
  const checks = path.join(folder, 'own.checks.ts');
  writeFileSync(
    checks,
    fencesIn(teachPage('run-a-class')).find(({ language }) => language === 'ts')?.text ?? '',
  );
  const site = await serveBuild();
  const {
    learners: graded,
    extraChecks,
    troubles,
  } = await gradeInBrowser({
    address: await address(site.origin),
    files,
    checks: [checks],
    onProgress: () => undefined,
    // A small heap: the browser takes the whole process of the frames away the sooner.
    flags: ['--js-flags=--max-old-space-size=128'],
  });
  await site.close();
  rmSync(folder, { recursive: true });
  expect(extraChecks.map(({ exercise }) => exercise)).toEqual(['central-difference']);
  expect(Object.fromEntries(graded.map((each) => [each.name, pointsOf(each)]))).toEqual(
    Object.fromEntries(learners.map((name) => [name, name.endsWith('bomb') ? 0 : 1])),
  );
  // Where the machine is slow, the deadline is over before the loss is noticed.
  const stopped = troubles.filter(({ type }) => type === 'lost' || type === 'deadline');
  expect(stopped.map(({ file }) => file)).toEqual(['a bomb.json', 'one more bomb.json']);
});
