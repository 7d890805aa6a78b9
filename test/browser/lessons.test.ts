import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../lessons/support/pages.ts';
import { builtLessons } from './support/builtPages.ts';
import { engines, type Engine, type EnginePage } from './support/engines.ts';
import { layOutAll, runBlock, showAlone } from './support/inPage.ts';
import { serveBuild, type Served } from './support/serveBuild.ts';

const lessons = builtLessons();

let site: Served;

beforeAll(async () => {
  site = await serveBuild();
});

afterAll(async () => {
  await site.close();
});

/** The text of each block's output by the block's title; runs in the page. */
function outputs(): { title: string; output: string }[] {
  return [...document.querySelectorAll('section[aria-labelledby]')].flatMap((section) => {
    const log = section.querySelector<HTMLElement>('[role="log"]');
    const title = document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent;
    const isExercise = section.id.startsWith('exercise-');
    return log && title && !isExercise ? [{ title, output: log.innerText }] : [];
  });
}

test('the site has the lessons of the course', () => {
  expect(lessons).toEqual(expect.arrayContaining(['/lessons/scalar-derivative', '/lessons/gradient']));
});

describe.each(engines)('$name', ({ name, isHere, launch }) => {
  let engine: Engine;
  let page: EnginePage;

  beforeAll(async () => {
    if (!isHere) return;
    engine = await launch();
    page = await engine.openPage();
  });

  afterAll(async () => {
    if (isHere) await engine.close();
  });

  // The build ran the same programs in Node.
  test.skipIf(!isHere).for(lessons)(
    'after Run every block of %s shows what it printed in Node',
    async (lesson, { task }) => {
      await page.goto(site.origin + lesson);
      await page.evaluate(layOutAll, undefined);
      const built = await page.evaluate(outputs, undefined);
      const fences = pages.find(({ file }) => file === `docs${lesson}/index.mdx`)?.fences;
      expect(built.length).toBe(fences?.length);
      const ran = [];
      for (const { title } of built) {
        await page.evaluate(showAlone, title);
        ran.push({ title, output: (await page.evaluate(runBlock, title)).output });
      }
      expect(ran).toEqual(built);
      task.meta.engineRun = { engine: name, version: engine.version, ran: { blocks: built.length } };
    },
  );
});
