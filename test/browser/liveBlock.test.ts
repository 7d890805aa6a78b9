import { beforeAll, describe, expect, test } from 'vitest';
import { isolatingFlags } from '../../src/cli/browser/launchIsolating.ts';
import { builtSite } from './support/builtSite.ts';
import type { Opened } from './support/chromium.ts';
import { liveBlock, type LiveBlock } from './support/liveBlock.ts';
import { blocksInOnePage } from './support/blocksInOnePage.ts';
import { lessonProgram } from './support/openBlock.ts';
import { twoFrames } from './support/twoFrames.ts';

const title = 'The central difference of x²';
const site = builtSite(isolatingFlags);
const openNext = blocksInOnePage(site);

async function openLesson(): Promise<Opened & { readonly block: LiveBlock }> {
  const opened = await site.open('/lessons/scalar-derivative');
  return { ...opened, block: liveBlock(opened.page, title) };
}

/** The same block without its lesson. */
function openAlone(): Promise<Opened & { readonly block: LiveBlock }> {
  return openNext(lessonProgram('scalar-derivative', title));
}

describe('running', () => {
  test('a run ends in words and shows the value of the last expression', async () => {
    const { page, block, complaints } = await openLesson();
    await block.region.scrollIntoViewIfNeeded();
    await expect.poll(() => block.status.innerText()).toBe('Ready');
    expect(await block.runToEnd()).toMatch(/^Finished in [\d.]+ ms$/);
    expect(await block.output.innerText()).toBe('6.000000000012662');
    // The cage is gone: what stands ready is that of the next run.
    await expect.poll(() => page.locator('iframe').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a run that ends soon says so, and nothing before: only a longer one says that it runs', async () => {
    const { block } = await openAlone();
    // However busy the machine is, the time in which a run says nothing does not pass.
    const said = await block.region.evaluate(async (region) => {
      const status = region.querySelector('[role="status"]');
      const run = [...region.querySelectorAll('button')].find(({ textContent }) => textContent === 'Run');
      const later = { setTimeout };
      Object.assign(window, { setTimeout: () => 0 });
      const texts: string[] = [];
      await new Promise<void>((resolve) => {
        new MutationObserver((_records, observer) => {
          texts.push(status?.textContent ?? '');
          if (!texts.at(-1)?.startsWith('Finished')) return;
          observer.disconnect();
          resolve();
        }).observe(region, { characterData: true, childList: true, subtree: true });
        run?.click();
      });
      Object.assign(window, later);
      return texts;
    });
    expect(said).toEqual([expect.stringMatching(/^Finished in/)]);

    await block.write('for (;;);');
    await block.run();
    await block.status.filter({ hasText: /^Running…$/ }).waitFor();
    await block.stop();
  });

  test('the frame that is waited for before the page clears up behind a run is the one that shows its result', async () => {
    const { page, block } = await openAlone();
    await block.runToEnd();
    // The page asks for two frames behind each run.
    await twoFrames(page);
    const shown = await block.region.evaluate(async (region) => {
      const status = region.querySelector('[role="status"]');
      const run = [...region.querySelectorAll('button')].find(({ textContent }) => textContent === 'Run');
      const before = status?.firstElementChild;
      const frames = { requestAnimationFrame };
      const text = await new Promise<string>((resolve) => {
        Object.assign(window, {
          requestAnimationFrame: (callback: FrameRequestCallback) => {
            // What is sent now arrives before anything that is only going to be asked for.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              resolve(before?.isConnected === true ? 'the run before' : (status?.textContent ?? ''));
            };
            port2.postMessage(null);
            return frames.requestAnimationFrame.call(window, callback);
          },
        });
        run?.click();
      });
      Object.assign(window, frames);
      return text;
    });
    expect(shown).toMatch(/^Finished in/);
  });

  test('an edited program prints its own result', async () => {
    const { block } = await openAlone();
    await block.write("import { print } from 'derivative';\nconst a: number = 20;\nprint('a =', a);\na + 1;");
    expect(await block.status.innerText()).toBe('Ready');
    await block.runToEnd();
    expect(await block.output.innerText()).toBe('a = 20.0\n21.0');
  });

  test('after another edit the status says that the output is an older one', async () => {
    const { page, block } = await openLesson();
    await block.runToEnd();
    await block.write('1 + 1;');
    expect(await block.status.innerText()).toBe('Edited: run again to see what it prints now');
    expect(await block.output.innerText()).toBe('6.000000000012662');
    await page.close();
  });

  test('Reset brings the lesson’s own code and result back', async () => {
    const { page, block } = await openLesson();
    const listing = await block.region.locator('pre').first().textContent();
    await block.write('1 + 1;');
    await block.runToEnd();
    await block.reset();
    expect(await block.region.locator('pre').first().textContent()).toBe(listing);
    expect(await block.output.innerText()).toBe('6.000000000012662');
    expect(await block.status.innerText()).toBe('Ready');
    await page.close();
  });

  test('an error is told with its line, and the line is lit', async () => {
    const { block } = await openAlone();
    await block.write('const a: number = 1;\nconst b = null as unknown as { c: number };\n\na + b.c;');
    expect(await block.runToEnd()).toMatch(/^Failed: TypeError: .*null.* \(line 4\)$/);
    expect(await block.output.innerText()).toMatch(/^TypeError: .* \(line 4\)$/);
    expect(await block.region.locator('.cm-line.litLine').innerText()).toBe('a + b.c;');
  });

  test('the numbers by which errors name lines are drawn in full', async () => {
    const { block } = await openAlone();
    // Axe looks at no text that a style sheet writes.
    const drawn = await block.region
      .locator('[class*="codeLineNumber"]')
      .first()
      .evaluate((number) => {
        const { opacity, color } = getComputedStyle(number, '::before');
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'var(--ifm-color-emphasis-700)';
        const full = getComputedStyle(probe).color;
        probe.remove();
        return { opacity, isFull: color === full };
      });
    expect(drawn).toEqual({ opacity: '1', isFull: true });
  });

  test('code that cannot be read is told with its line', async () => {
    const { block } = await openAlone();
    await block.write('const a = 1;\nconst b = (2;');
    expect(await block.runToEnd()).toMatch(/^Failed: SyntaxError: .* \(line 2\)$/);
  });
});

describe('a program that does not behave', () => {
  test('an endless loop is stopped, what it printed is kept, and the next run works', async () => {
    const { block } = await openAlone();
    await block.write("console.log('before');\nwhile (true) {}");
    await block.run();
    await block.output.filter({ hasText: 'before' }).waitFor();
    await block.stop();
    await block.status.filter({ hasText: /^Stopped after/ }).waitFor();
    expect(await block.output.innerText()).toBe('before');
    await block.write('2 + 2;');
    expect(await block.runToEnd()).toMatch(/^Finished/);
    expect(await block.output.innerText()).toBe('4.0');
  });

  test('a program that runs too long is stopped by its deadline', async () => {
    const { block } = await openAlone();
    await block.write('for (;;);');
    expect(await block.runToEnd()).toBe('Stopped: the time limit of 10.0 s is over');
  });

  // One page of a lesson for all of them: each ends with a run that is in order.
  let lesson: Awaited<ReturnType<typeof openLesson>>;
  beforeAll(async () => {
    lesson = await openLesson();
  });

  test.each([
    ['an endless loop', 'while (true) {}'],
    ['a flood of output', 'for (let i = 0; ; i++) console.log(i);'],
    ['an endless chain of promises', 'for (;;) await null;'],
    ['many timers', 'for (let i = 0; i < 1e5; i++) setInterval(() => {}, 0);\nawait new Promise(() => {});'],
  ])('during %s the page answers, and Stop ends it', async (_what, code) => {
    const { page, block } = lesson;
    await block.write(code);
    await block.run();
    // It is given the time to do its worst, in which the page draws on; where frames are slow, not the time of the whole run.
    await page.evaluate(async () => {
      const end = performance.now() + 3_000;
      for (let frame = 0; frame < 30 && performance.now() < end; frame++)
        await new Promise(requestAnimationFrame);
    });
    // The page's own thread draws this menu: it cannot open where a program holds that thread.
    await page.getByRole('button', { name: /dark and light mode/i }).click();
    await block.stop();
    await block.status.filter({ hasText: /^Stopped after/ }).waitFor();
    await block.write('2 + 2;');
    expect(await block.runToEnd()).toMatch(/^Finished/);
  });

  test('a flood of output is kept within its budget, and the rest is counted', async () => {
    const { block } = await openAlone();
    await block.write('for (let i = 0; i < 100000; i++) console.log(i);');
    await block.runToEnd();
    // Not innerText: what is out of sight is not laid out.
    const parts = await block.output.locator('> div').allTextContents();
    const lines = parts.join('\n').split('\n');
    expect(lines).toHaveLength(2_001);
    expect(lines.at(-1)).toBe('… and 98000 more lines, which are not shown');
  });

  test('of a text that is too long the rest is counted by lines, or cut off with a mark', async () => {
    const { block } = await openAlone();
    await block.write("console.log('x'.repeat(20000));\nconsole.log('y\\n'.repeat(2999) + 'y');");
    await block.runToEnd();
    const output = (await block.output.locator('> div').allTextContents()).join('\n');
    expect(output.match(/x/g)).toHaveLength(9_999);
    expect(output).toContain('x…');
    expect(output.match(/y/g)).toHaveLength(1_999);
    expect(output.split('\n').at(-1)).toBe('… and 1001 more lines, which are not shown');
  });

  test('deep recursion ends in an error with its line', async () => {
    const { block } = await openAlone();
    await block.write('function f(n: number): number {\n  return f(n + 1) + 1;\n}\nf(0);');
    expect(await block.runToEnd()).toMatch(
      /^Failed: RangeError: Maximum call stack size exceeded \(line [12]\)$/,
    );
  });

  test('a source that no parser finishes is refused, and the next run works', async () => {
    const { block } = await openAlone();
    await block.write(`x = ${'(a = '.repeat(40)}1${') => 1'.repeat(40)}`);
    expect(await block.runToEnd()).toBe(
      'Failed: SyntaxError: this code takes too long to read: it is nested too deeply',
    );
    await block.write('3;');
    expect(await block.runToEnd()).toMatch(/^Finished/);
  });
});

describe('the keyboard', () => {
  test('Enter on the listing opens the editor, Ctrl+Enter runs, Escape leaves', async () => {
    const { page, block } = await openLesson();
    await block.region.locator('pre').first().press('Enter');
    const editor = block.region.getByRole('textbox', { name: 'Code' });
    await editor.waitFor();
    await editor.press('ControlOrMeta+Enter');
    await block.status.filter({ hasText: /^Finished/ }).waitFor();
    await editor.press('Escape');
    await editor.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');
    await page.close();
  });

  test('Tab is not trapped in the editor', async () => {
    const { page, block } = await openAlone();
    await block.write('1;');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor') ?? null)).toBeNull();
  });

  test('Edit brings the TypeScript to the front, where the editor is', async () => {
    const { page, block } = await openLesson();
    const tab = (name: string) => block.region.getByRole('tab', { name });
    await tab('NumPy').click();
    await block.region.getByRole('button', { name: 'Edit' }).click();
    await block.region.getByRole('textbox', { name: 'Code' }).waitFor();
    expect(await tab('TypeScript').getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('textbox');
    // Who looks at the original while editing is left there.
    await tab('NumPy').click();
    expect(await block.region.getByRole('tabpanel', { name: 'NumPy' }).isVisible()).toBe(true);
    await page.close();
  });

  test('the NumPy original is an arrow key away from the TypeScript', async () => {
    const { page, block } = await openLesson();
    await block.region.getByRole('tab', { name: 'TypeScript' }).press('ArrowRight');
    expect(await block.region.getByRole('tabpanel', { name: 'NumPy' }).innerText()).toContain(
      'def numerical_derivative(f, x):',
    );
    await page.close();
  });
});
