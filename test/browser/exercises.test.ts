import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClassPlan } from '../../src/classes/ClassPlan.ts';
import { writeClassLink } from '../../src/classes/classLink.ts';
import { gradeReportSchema, type GradeReport } from '../../src/classes/grade/GradeReport.ts';
import { readSite } from '../../src/cli/exercise/readSite.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { nodeEngine } from '../../src/engine/nodeEngine.ts';
import { foreseenAnswers } from './support/answers/foreseenAnswers.ts';
import { handInsOf, learnerName } from './support/answers/handInsOf.ts';
import { engines, type Engine } from './support/engines.ts';
import { beginGrading, hasGraded, savedReport } from './support/gradeInPage.ts';
import { runsEverything } from './support/runsEverything.ts';
import { serveBuild, type Served } from './support/serveBuild.ts';

const [site, engine] = await Promise.all([readSite(repositoryRoot), nodeEngine(repositoryRoot)]);
const plan: ClassPlan = {
  name: 'Every answer that the authors foresaw',
  exercises: site.loaded.map(({ exercise }) => exercise.id),
  seed: '0',
};
const foreseen = await Promise.all(
  site.loaded.map((loaded) => foreseenAnswers(loaded, { site, engine, seed: plan.seed })),
);

/** How many of the answers to an exercise a usual run judges: each needs a cage, and Node has run them at 200 seeds. */
const usually = 3;

/** The solution, the starter and the mistakes, in this order. */
const answers = foreseen.flatMap((own) => (runsEverything ? own : own.slice(0, usually)));

/** WebKitGTK takes minutes where other programs want the processor too. */
const patience = 1_200_000;

let served: Served;

beforeAll(async () => {
  served = await serveBuild();
});

afterAll(async () => {
  await served.close();
});

test('solutions pass in Node, all else fails, and mistakes are called by their names', () => {
  for (const { name, inNode } of foreseen.flat()) {
    const mistake = /^mistake (.*)/.exec(name)?.[1];
    if (name === 'solution') expect(inNode).toEqual({ type: 'passed' });
    else expect(inNode).toMatchObject({ type: 'failed', ...(mistake === undefined ? {} : { mistake }) });
  }
});

describe.each(engines)('$name', ({ name, isHere: isInstalled, launch }) => {
  const isHere = isInstalled && (name === 'Chromium' || runsEverything);
  let engine: Engine;
  let report: GradeReport;

  // One page judges all: it runs each answer in a cage of its own, as it does for an instructor.
  beforeAll(async () => {
    if (!isHere) return;
    engine = await launch();
    const page = await engine.openPage();
    await page.goto(`${served.origin}/grade#${await writeClassLink(plan)}`);
    const handIns = handInsOf(plan, site.loaded, answers).map((handIn) => JSON.stringify(handIn));
    await page.evaluate(beginGrading, handIns);
    while (!(await page.evaluate(hasGraded, undefined))) {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    report = v.parse(gradeReportSchema, JSON.parse(await page.evaluate(savedReport, undefined)));
  }, patience);

  afterAll(async () => {
    if (isHere) await engine.close();
  });

  test.skipIf(!isHere)('every hand-in is graded, and there is nothing to say about any', () => {
    expect(report.troubles).toEqual([]);
  });

  test.skipIf(!isHere).for(plan.exercises)('says of each answer to %s what Node says', (id, { task }) => {
    const own = answers.filter(({ exercise }) => exercise === id);
    const said = own.map((answer, place) => {
      const learner = report.learners.find((each) => each.name === learnerName(place));
      const graded = learner?.answers.find(({ exercise }) => exercise === id);
      return { answer: answer.name, outcome: graded?.outcome };
    });
    expect(said).toEqual(own.map((answer) => ({ answer: answer.name, outcome: answer.inNode })));
    const ran = { exercises: 1, answers: own.length };
    task.meta.engineRun = { engine: name, version: engine.version, ran };
  });
});
