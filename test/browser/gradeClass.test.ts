import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeClassLink } from '../../src/classes/classLink.ts';
import { moodleCsv } from '../../src/classes/csv/moodleCsv.ts';
import { plainCsv } from '../../src/classes/csv/plainCsv.ts';
import type { GradeReport } from '../../src/classes/grade/GradeReport.ts';
import { gradeInBrowser } from '../../src/cli/class/gradeInBrowser.ts';
import { gradedClass } from '../classes/handIns/gradedClass.ts';
import type { Generated } from '../classes/handIns/Generated.ts';
import { surprises } from '../classes/handIns/surprises.ts';
import { writeClass } from '../classes/handIns/writeClass.ts';
import { serveBuild } from './support/serveBuild.ts';

let generated: readonly Generated[];
let report: GradeReport;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'class-'));
  generated = writeClass(folder, 40, 'class');
  const site = await serveBuild();
  report = await gradeInBrowser({
    address: `${site.origin}/grade#${await writeClassLink(gradedClass)}`,
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
