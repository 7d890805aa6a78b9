// `npm run build && npm run screenshots` takes the pictures that the README shows from the built site, as readers see it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { launchChromium, openPage } from '../browser/support/chromium.ts';
import { exercisePanel } from '../browser/support/exercise.ts';
import { liveBlock } from '../browser/support/liveBlock.ts';
import { serveBuild } from '../browser/support/serveBuild.ts';
import { visit } from '../browser/support/visit.ts';

interface Picture {
  /** From the repository's top. */
  readonly file: string;
  readonly address: string;
  readonly options: BrowserContextOptions;
  /** Does what a reader would have done, and tells what is shown: the part, or all that is in the window. */
  readonly subject: (page: Page) => Promise<Locator | Page>;
}

const phone = { viewport: { width: 360, height: 720 }, deviceScaleFactor: 2 };
/** So high that a whole block is in the window: the bar at its top would lie over a higher one. */
const desktop = { viewport: { width: 1440, height: 1500 } };

/** The moment of the walk at which the second element is nudged upward. */
const upwardNudge = 10;

const pictures: readonly Picture[] = [
  {
    file: 'static/img/lesson.png',
    address: '/lessons/gradient',
    options: { ...desktop, colorScheme: 'light' },
    async subject(page) {
      const block = liveBlock(page, 'The gradient of two variables');
      await block.runToEnd();
      await block.region.getByRole('slider', { name: 'Moment' }).fill(String(upwardNudge));
      return block.region;
    },
  },
  {
    file: '.github/pictures/exercise.png',
    address: '/lessons/scalar-derivative',
    options: { ...desktop, colorScheme: 'light' },
    async subject(page) {
      const exercise = exercisePanel(page, 'Central difference');
      await exercise.write(
        'function central(f: (x: number) => number, x: number, h: number): number {\n  return (f(x + h) - f(x)) / h;\n}\n',
      );
      await exercise.check();
      await page.keyboard.press('Escape');
      return exercise.region;
    },
  },
  {
    file: '.github/pictures/phone.png',
    address: '/lessons/step-size',
    options: { ...phone, colorScheme: 'dark' },
    async subject(page) {
      const { region } = liveBlock(page, 'The V');
      await region.scrollIntoViewIfNeeded();
      await region
        .getByRole('img')
        .first()
        .evaluate((picture) => {
          picture.scrollIntoView({ block: 'center' });
        });
      return page;
    },
  },
];

void screenshots();

async function screenshots(): Promise<void> {
  const site = await serveBuild();
  const browser = await launchChromium();
  try {
    for (const picture of pictures) await take(picture, browser, site.origin);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function take(
  { file, address, options, subject }: Picture,
  from: Browser,
  origin: string,
): Promise<void> {
  const { page } = await openPage(from, { reducedMotion: 'reduce', ...options });
  await visit(page, origin + address);
  const target = path.join(repositoryRoot, file);
  mkdirSync(path.dirname(target), { recursive: true });
  await (await subject(page)).screenshot({ path: target });
  await page.context().close();
  console.log(file);
}
