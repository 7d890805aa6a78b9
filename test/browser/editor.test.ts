import { gzipSync } from 'node:zlib';
import type { JSHandle, Locator, Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import type { Opened, PageOptions } from './support/chromium.ts';
import { liveBlock, type LiveBlock } from './support/liveBlock.ts';
import { blocksInOnePage } from './support/blocksInOnePage.ts';
import { holdScripts } from './support/holdScripts.ts';
import { lessonProgram, openBlock } from './support/openBlock.ts';
import { addAxe, faultsInLooks } from './support/violations.ts';
import { reload, visit } from './support/visit.ts';
import { withoutScripts } from './support/withoutScripts.ts';

const title = 'The central difference of x²';
const lesson = '/lessons/scalar-derivative';
const site = builtSite();

interface OpenedLesson extends Opened {
  readonly block: LiveBlock;
  readonly code: Locator;
  /** What the type checker says. */
  readonly types: Locator;
  readonly plain: Locator;
}

function lessonIn(opened: Opened): OpenedLesson {
  const block = liveBlock(opened.page, title);
  return {
    ...opened,
    block,
    code: block.region.getByRole('textbox', { name: 'Code' }),
    types: block.region.getByRole('group', { name: 'Types' }),
    plain: block.region.getByRole('switch', { name: 'Plain text editor' }),
  };
}

async function openLesson(options?: PageOptions): Promise<OpenedLesson> {
  return lessonIn(await site.open(lesson, { savesData: false, ...options }));
}

async function edited(opened: OpenedLesson): Promise<OpenedLesson> {
  await opened.block.region.getByRole('button', { name: 'Edit' }).click();
  await opened.code.waitFor();
  return opened;
}

const program = lessonProgram('scalar-derivative', title);
const openNext = blocksInOnePage(site);
const openNextChecked = blocksInOnePage(site, { savesData: false });

/** The editor of a block, as a reader has it who counts bytes: without a type checker. */
async function openEditor(options?: PageOptions): Promise<OpenedLesson> {
  return edited(lessonIn(await openBlock(site, program, options)));
}

/** The editor of a block whose types are checked from the first edit on. */
function openChecked(options?: PageOptions): Promise<OpenedLesson> {
  return openEditor({ savesData: false, ...options });
}

/** The same for tests that do not mind who was in the page before: the type checker is there. */
async function nextEditor(): Promise<OpenedLesson> {
  return edited(lessonIn(await openNext(program)));
}

async function nextChecked(): Promise<OpenedLesson> {
  return edited(lessonIn(await openNextChecked(program)));
}

/** The code in the editor, line by line, whichever it is. */
function linesIn(code: Locator): Promise<string[]> {
  return code.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.split('\n')
      : [...element.querySelectorAll('.cm-line')].map((line) => line.textContent),
  );
}

/** What a part of the page says from now on: each text may stand there for a moment only. */
function saidIn(part: Locator): Promise<JSHandle<string[]>> {
  return part.evaluateHandle((live) => {
    const texts: string[] = [];
    const collect = (): void => {
      const text = live.textContent.trim();
      if (text !== '') texts.push(text);
    };
    new MutationObserver(collect).observe(live, { characterData: true, childList: true, subtree: true });
    return texts;
  });
}

/**
 * CodeMirror gives Enter to the list only when it has stood there for 75 ms, so that nobody takes it unread. Before that
 * Enter breaks the line, and to press it until the list takes it would change the code.
 */
async function acceptCompletion(page: Page): Promise<void> {
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

const imported = "import { array, numericalDerivative } from 'derivative';\n";
const wrongCall = `${imported}\nnumericalDerivative('x');`;
/**
 * Types that TypeScript would compute for minutes: it gives up on one declaration after five million steps, which a
 * quick machine makes in a few seconds, and goes on with the next.
 */
const busy = `type X<N extends unknown[], P> = N extends [unknown, ...infer R] ? X<R, [P, 0]> & X<R, [P, 1]> : [P];
${Array.from({ length: 100 }, (_, i) => `const x${i}: X<[${'0, '.repeat(18)}], ${i}> = 1;`).join('\n')}
console.log('ran');`;

/** Scripts that a page has fetched, each with its text. */
async function scriptsOf(responses: readonly Response[]): Promise<string[]> {
  const scripts = responses.filter((response) => response.url().endsWith('.js'));
  return Promise.all(scripts.map((response) => response.text().catch(() => '')));
}

const isTypeScript = (script: string): boolean => script.includes('.tsbuildinfo');
const isDeclarations = (script: string): boolean => script.includes('interface ReadonlyArray');
const isEditor = (script: string): boolean => script.includes('cm-gutters');

const zippedSize = (script: string): number => gzipSync(script, { level: 9 }).length;

describe('what is fetched', () => {
  test('the editor comes with Edit, the type checker with the first edit, each within its limit', async () => {
    const { page, code, types, block } = await openLesson();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await block.region.getByRole('button', { name: 'Edit' }).click();
    await code.waitFor();
    await page.waitForLoadState('networkidle');
    const first = await scriptsOf(responses);
    expect(first.some(isTypeScript)).toBe(false);
    expect(first.some(isDeclarations)).toBe(false);
    const editor = first.filter((script) => isEditor(script) || script.includes('codemirror'));
    expect(editor.some(isEditor)).toBe(true);
    expect(editor.map(zippedSize).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);

    await code.press('ControlOrMeta+End');
    await page.keyboard.type(' ');
    await types.getByText('No type errors.').waitFor();
    const later = await scriptsOf(responses);
    const [compiler, ...otherCompilers] = later.filter(isTypeScript).map(zippedSize);
    expect(compiler).toBeLessThanOrEqual(1_050_000);
    expect(otherCompilers).toEqual([]);
    const [declarations, ...otherDeclarations] = later.filter(isDeclarations).map(zippedSize);
    expect(declarations).toBeLessThanOrEqual(100_000);
    expect(otherDeclarations).toEqual([]);
    await page.close();
  });

  test('nothing is complained about and no other host is asked', async () => {
    const { page, block, types, complaints, requests } = await openChecked();
    await block.write(`${wrongCall}\narray`);
    await types.getByRole('button', { name: /^Line 3: / }).waitFor();
    await page.keyboard.press('F1');
    await block.region.getByRole('link', { name: /in the reference/ }).waitFor();
    expect(complaints).toEqual([]);
    const elsewhere = requests.filter((url) => !/^(data|blob|about):/.test(url));
    expect(elsewhere.filter((url) => !url.startsWith(`${site.origin()}/`))).toEqual([]);
    await page.close();
  });

  test('types can be asked for without an edit, and the focus stays where they are told', async () => {
    const { page, types } = await nextChecked();
    await types.getByRole('button', { name: 'Check types' }).press('Enter');
    await types.getByRole('button').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Types');
    await types.getByText('No type errors.').waitFor();
  });

  test('what cannot be fetched is told, takes nothing away, and comes when it is asked for again', async () => {
    const { page, block, code } = lessonIn(await openBlock(site, program));
    await block.runToEnd();
    await page.route('**/*.js', (route) => route.abort());
    await block.region.getByRole('button', { name: 'Edit' }).click();
    const notice = block.region.getByRole('alert').filter({ hasText: 'cannot be fetched now' });
    await notice.waitFor();
    expect(await block.region.locator('pre').first().innerText()).toContain('numericalDerivative');
    expect(await block.output.innerText()).toBe('6.000000000012662');
    // Said again when it fails again: a screen reader reads what is new in the page.
    await notice.evaluate((element) => {
      element.dataset.once = '';
    });
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => notice.count()).toBe(1);
    await expect.poll(() => notice.and(page.locator('[data-once]')).count()).toBe(0);
    await notice.waitFor();
    await page.unroute('**/*.js');
    await notice.getByRole('button', { name: 'Try again' }).press('Enter');
    await code.waitFor();
    expect(await notice.count()).toBe(0);
    await page.close();
  });

  test.each(['rich', 'plain'])(
    'the %s editor leaves the focus where the reader is by the time it comes',
    async (mode) => {
      const opened = lessonIn(await openBlock(site, program));
      const { page, block, code, plain } = opened;
      if (mode === 'plain') {
        await edited(opened);
        await plain.check();
        await reload(page);
      }
      await block.runToEnd();
      const letThrough = await holdScripts(page);
      await block.region.getByRole('button', { name: 'Edit' }).click();
      const elsewhere = page.getByRole('link', { name: 'Open in the playground' });
      await elsewhere.focus();
      letThrough();
      await code.waitFor();
      expect(await code.evaluate((element) => element.tagName)).toBe(mode === 'plain' ? 'TEXTAREA' : 'DIV');
      expect(await elsewhere.evaluate((element) => element.matches(':focus'))).toBe(true);
      await page.close();
    },
  );

  test('a run does not wait for the type checker', async () => {
    const { page, block, types } = await openChecked();
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      if (isDeclarations(await response.text())) await held;
      await route.fulfill({ response });
    });
    await block.write('20 + 1;');
    await types.getByText('Loading the type checker…').waitFor();
    await block.runToEnd();
    expect(await block.output.innerText()).toBe('21.0');
    letThrough();
    await types.getByText('No type errors.').waitFor();
    await page.close();
  });

  test('a type checker that cannot be fetched is told of, and can be asked for again', async () => {
    const { page, block, types } = await openChecked();
    await withoutScripts(page, isDeclarations);
    await block.write('1;');
    await types.getByText('The type checker could not be loaded.').waitFor();
    // What it does not know is not said to be nothing.
    const announced = await saidIn(block.region.locator('.cm-announced'));
    const said = await saidIn(types.locator('p'));
    await page.keyboard.press('F1');
    await expect
      .poll(() => said.jsonValue())
      .toEqual([
        'Loading the type checker…',
        'The type checker could not be loaded. The code runs all the same.',
      ]);
    expect(await announced.jsonValue()).toEqual([]);
    await page.unroute('**/*.js');
    await types.getByRole('button', { name: 'Check types' }).click();
    await types.getByText('No type errors.').waitFor();
    await page.close();
  });
});

describe('type errors', () => {
  test('are counted, listed with their lines and underlined, and do not stop a run', async () => {
    const { block, types, code } = await nextChecked();
    await block.write(`${wrongCall}\n\nconst a: number = 'one';\na;`);
    await types.getByText('2 type errors. The code runs all the same.').waitFor();
    expect(await types.getByRole('button').allInnerTexts()).toEqual([
      'Line 3: Expected 2-3 arguments, but got 1.',
      "Line 5: Type 'string' is not assignable to type 'number'.",
    ]);
    await code.locator('.cm-lintRange-error', { hasText: 'numericalDerivative' }).waitFor();
    await block.write("const a: number = 'one';\na;");
    await types.getByText('1 type error.').waitFor();
    await block.runToEnd();
    expect(await block.output.innerText()).toBe('"one"');
    await block.write('const a = (1;');
    await types.getByText('1 syntax error. The code cannot run with it.').waitFor();
  });

  test('lead to their places', async () => {
    const { page, block, types } = await nextChecked();
    await block.write(wrongCall);
    await types.getByRole('button', { name: /^Line 3: / }).press('Enter');
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('numericalDerivative');
    await page.keyboard.type('String');
    await types.getByRole('button', { name: /^Line 3: / }).waitFor({ state: 'detached' });
  });

  test('a program whose types never end is given up, runs, and leaves the next one to be checked', async () => {
    const { block, types } = await nextChecked();
    await block.write(busy);
    await block.runToEnd();
    expect(await block.output.innerText()).toBe('ran');
    await types.getByText('The type checker was stopped').waitFor({ timeout: 90_000 });
    await block.write('const a: number = null;\na;');
    await types.getByRole('button', { name: /^Line 1: / }).waitFor();
  });
});

describe('errors of a run', () => {
  const failing = 'const a = null as unknown as { b: 1 };\na.b;';

  test('are underlined in their line until a run has none', async () => {
    const { block, code } = await nextEditor();
    await block.write(failing);
    await block.runToEnd();
    await code.locator('.cm-lintRange-error', { hasText: 'a.b;' }).waitFor();
    await block.write('1;');
    await block.runToEnd();
    await code.locator('.cm-lintRange').waitFor({ state: 'detached' });
  });

  test('are told in words in the plain editor, and lead to their line', async () => {
    const { page, block, plain, code } = await openEditor();
    await plain.check();
    await code.fill(failing);
    await block.runToEnd();
    await block.region.getByRole('button', { name: /^The run failed in line 2: TypeError: / }).click();
    const selected = await code.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toBe('a.b;');
    await page.close();
  });
});

describe('completion', () => {
  test('inserts a name of the package', async () => {
    const { page, block, code, types } = await nextChecked();
    await block.write(imported);
    await types.getByText('No type errors.').waitFor();
    await page.keyboard.type('numericalD');
    await page.getByRole('option', { name: 'numericalDerivative' }).waitFor();
    expect(await code.getAttribute('aria-activedescendant')).toBe(
      await page.getByRole('listbox').getByRole('option', { selected: true }).getAttribute('id'),
    );
    await acceptCompletion(page);
    expect(await linesIn(code)).toEqual([imported.trim(), 'numericalDerivative']);
  });

  test('of a name that is not imported adds the import, also while the reader types on', async () => {
    const { page, block, code } = await nextChecked();
    await block.write('numericalD');
    await page.keyboard.press('Control+Space');
    await page.getByRole('option', { name: /^numericalDerivative/ }).waitFor();
    await acceptCompletion(page);
    await page.keyboard.type('(f, 3');
    await code.getByText('import').waitFor();
    expect(await linesIn(code)).toEqual([
      "import { numericalDerivative } from 'derivative';",
      '',
      'numericalDerivative(f, 3)',
    ]);
  });

  test('offers what is deprecated behind what is not', async () => {
    const { page, block } = await nextChecked();
    await block.write("const word = 'ab';\nword.sub");
    await page.keyboard.press('Control+Space');
    const options = page.getByRole('listbox').getByRole('option');
    await options.filter({ hasText: /^substring/ }).waitFor();
    const names = await options.allInnerTexts();
    const place = (name: string): number => names.findIndex((text) => text.trim() === name);
    expect(place('substring')).toBeGreaterThanOrEqual(0);
    // Of `String.prototype.substr` TypeScript's own declaration says so.
    expect(place('substr')).toBeGreaterThan(place('substring'));
  });

  test('closes with Escape, and the editor stays', async () => {
    const { page, block, code } = await nextEditor();
    await block.write('Mat');
    await page.keyboard.press('Control+Space');
    const list = page.getByRole('listbox');
    await list.waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(await code.isVisible()).toBe(true);
  });
});

describe('explanations', () => {
  test('F1 explains the name at the cursor, Tab reaches its page, Escape closes it and then the editor', async () => {
    const { page, block, code } = await nextChecked();
    await block.write(`${imported}array`);
    const announced = await saidIn(block.region.locator('.cm-announced'));
    await page.keyboard.press('F1');
    const link = block.region.getByRole('link', { name: 'array in the reference (new tab)' });
    await link.waitFor();
    await block.region.getByText('An array from nested numbers').first().waitFor();
    expect(await announced.jsonValue()).toEqual([
      expect.stringMatching(/array\(nested: .*An array from nested numbers/s),
    ]);
    const address = (await link.getAttribute('href')) ?? '';
    const answer = await page.request.get(site.origin() + address);
    expect(await answer.text()).toMatch(/<h1[^>]*>array<\/h1>/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('array in the reference (new tab)');
    await code.press('Escape');
    await link.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await code.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Edit');
  });

  test('the pointer over a name explains it', async () => {
    const { block, code, types } = await nextChecked();
    await block.write(`${imported}\narray([1]);`);
    await types.getByText('No type errors.').waitFor();
    await code
      .locator('.cm-line')
      .last()
      .getByText('array')
      .hover({ position: { x: 10, y: 5 } });
    await block.region.getByText('An array from nested numbers').waitFor();
  });
});

describe('keys', () => {
  test('are named under the editor and in its description', async () => {
    const { code, block } = await nextEditor();
    const description = await code.getAttribute('aria-description');
    expect(description).toMatch(/^Press Escape to leave the editor\. /);
    expect(await block.region.getByText(description ?? '').isVisible()).toBe(true);
  });

  test('Tab and Shift+Tab move on, out of the editor', async () => {
    const { page, code, block } = await nextEditor();
    await block.write('1;');
    const isInside = (): Promise<boolean> => code.evaluate((element) => element.matches(':focus'));
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
    await code.focus();
    await page.keyboard.press('Shift+Tab');
    expect(await isInside()).toBe(false);
    expect(await linesIn(code)).toEqual(['1;']);
  });

  test.each(['Control+Enter', 'Meta+Enter'])('%s runs the code, also on a Mac', async (keys) => {
    const { page, block, code } = lessonIn(await openBlock(site, program));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'platform', { value: 'MacIntel' });
    });
    await reload(page);
    await block.region.getByRole('button', { name: 'Edit' }).click();
    await code.press(keys);
    await block.status.filter({ hasText: /^Finished/ }).waitFor();
    await page.close();
  });

  test('however fast they come, none is lost and the cursor stays behind the last', async () => {
    const { block, code } = await nextEditor();
    await block.write('//');
    const typed = Array.from({ length: 300 }, (_, i) => String.fromCharCode(97 + (i % 26)));
    await code.evaluate(async (_field, letters) => {
      // Each in a task of its own: between any two of them the page may be anywhere in its work.
      for (const letter of letters) {
        await new Promise((resolve) => setTimeout(resolve));
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types from within the page.
        document.execCommand('insertText', false, letter);
      }
    }, typed);
    expect(await linesIn(code)).toEqual([`//${typed.join('')}`]);
  });

  test('brackets close, Enter indents by two, a comment comes and goes, undo brings all back', async () => {
    const { page, code, block } = await nextEditor();
    await block.write('');
    await page.keyboard.type('if (1) {');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2');
    expect(await linesIn(code)).toEqual(['if (1) {', '  2', '}']);
    await page.keyboard.press('ControlOrMeta+/');
    expect(await linesIn(code)).toEqual(['if (1) {', '  // 2', '}']);
    await page.keyboard.press('ControlOrMeta+/');
    expect(await linesIn(code)).toEqual(['if (1) {', '  2', '}']);
    for (let i = 0; i < 20; i += 1) await page.keyboard.press('ControlOrMeta+z');
    expect((await linesIn(code))[0]).toBe("import { power } from 'derivative';");
  });

  test('on a phone nothing is zoomed, capitalised or corrected', async () => {
    const { page, code, plain } = await openEditor({
      viewport: { width: 360, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    for (const mode of ['rich', 'plain']) {
      await plain.setChecked(mode === 'plain');
      expect(
        await code.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ).toBeGreaterThanOrEqual(16);
      expect(await code.getAttribute('autocapitalize')).toMatch(/off|none/);
      expect(await code.getAttribute('autocorrect')).toBe('off');
      expect(await code.getAttribute('spellcheck')).toBe('false');
    }
    await page.close();
  });
});

describe('the plain editor', () => {
  test('runs, leaves, and is remembered after a reload, in all blocks and other tabs', async () => {
    const { page, block, code, plain } = await edited(await openLesson({ savesData: true }));
    const other = await page.context().newPage();
    await visit(other, `${site.origin()}/lessons/gradient`);
    const otherBlock = liveBlock(other, 'The gradient of two variables');
    await otherBlock.region.getByRole('button', { name: 'Edit' }).click();
    const otherCode = otherBlock.region.getByRole('textbox', { name: 'Code' });
    await otherCode.waitFor();

    await plain.focus();
    await page.keyboard.press('Space');
    expect(await code.evaluate((element) => element.tagName)).toBe('TEXTAREA');
    expect(await plain.evaluate((element) => element.matches(':focus'))).toBe(true);
    await other.locator('textarea').waitFor();

    await code.fill('4 + 4;');
    await code.press('ControlOrMeta+Enter');
    await block.status.filter({ hasText: /^Finished/ }).waitFor();
    expect(await block.output.innerText()).toBe('8.0');
    await code.press('Escape');
    expect(await focused(page)).toBe('Edit');

    await reload(page);
    await block.region.getByRole('button', { name: 'Edit' }).click();
    expect(await code.evaluate((element) => element.tagName)).toBe('TEXTAREA');
    expect(await code.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await code.evaluate((element) => element.matches(':focus'))).toBe(false);
    await page.context().close();
  });

  test('keeps the code when the reader changes to and fro, and the focus stays on the switch', async () => {
    const { page, block, code, plain } = await openEditor();
    await block.write('1;\n2;');
    await plain.check();
    expect(await linesIn(code)).toEqual(['1;', '2;']);
    await code.fill('3;\n4;');
    await plain.uncheck();
    await block.region.locator('.cm-editor').waitFor();
    expect(await plain.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await linesIn(code)).toEqual(['3;', '4;']);
    await page.close();
  });

  test('checks types, too', async () => {
    const { page, code, plain, types } = await openChecked();
    await plain.check();
    await code.fill(wrongCall);
    await types.getByRole('button', { name: /^Line 3: / }).click();
    expect(await code.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(
      wrongCall.lastIndexOf('numericalDerivative'),
    );
    await page.close();
  });

  test.each(['nothing that we wrote', ''])(
    'what else stands in the storage (%j) is not believed',
    async (stored) => {
      const { page, block, code } = await openLesson();
      await page.evaluate((value) => {
        // The site's own keys may carry a suffix.
        const [key = 'nudge.editor'] = Object.keys(localStorage).filter((name) =>
          name.startsWith('nudge.editor'),
        );
        localStorage.setItem(key, value);
      }, stored);
      await reload(page);
      await block.region.getByRole('button', { name: 'Edit' }).click();
      await code.waitFor();
      expect(await code.evaluate((element) => element.tagName)).toBe('DIV');
      await page.close();
    },
  );

  test('can be chosen where storage is blocked', async () => {
    const { page, block, code, plain } = await openLesson();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await reload(page);
    await block.region.getByRole('button', { name: 'Edit' }).click();
    await plain.check();
    expect(await code.evaluate((element) => element.tagName)).toBe('TEXTAREA');
    await page.close();
  });

  test('stands in where the editor cannot be fetched, and says so', async () => {
    const { page, block, code } = await openLesson();
    await withoutScripts(page, isEditor);
    await block.region.getByRole('button', { name: 'Edit' }).click();
    await block.region.getByText('The editor could not be loaded, so this is a plain text field.').waitFor();
    await code.fill('5 + 5;');
    await code.press('ControlOrMeta+Enter');
    await block.status.filter({ hasText: /^Finished/ }).waitFor();
    expect(await block.output.innerText()).toBe('10.0');
    await page.close();
  });
});

describe('axe finds nothing, light or dark,', () => {
  // The page's policy keeps foreign scripts out, the tester's too.
  const options: PageOptions = { bypassCSP: true };
  const faults = ({ page, block }: OpenedLesson): Promise<string[]> =>
    faultsInLooks(page, block.region, [
      { colorScheme: 'light', width: 1280 },
      { colorScheme: 'dark', width: 1280 },
    ]);

  test('with every colour of the editor, type errors, an explanation, and completions', async () => {
    const opened = await openChecked(options);
    const { page, block, types } = opened;
    await addAxe(page);
    expect(await faults(opened)).toEqual([]);
    await block.write(
      `${imported}// words\nconst s: string = 'x' + \`\${true}\`;\nclass A { b = 1; }\nnumericalDerivative(s);\narray`,
    );
    await types.getByRole('button', { name: /^Line 5: / }).waitFor();
    expect(await faults(opened)).toEqual([]);
    await page.keyboard.press('F1');
    await block.region.getByRole('link', { name: /in the reference/ }).waitFor();
    expect(await faults(opened)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Space');
    await page.getByRole('listbox').waitFor();
    await block.region.locator('.cm-completionInfo').waitFor();
    expect(await faults(opened)).toEqual([]);
    expect(await page.getByRole('listbox').count()).toBe(1);
    await page.close();
  });

  test('in the plain editor with an error', async () => {
    const opened = await openEditor(options);
    const { page, block, plain, code } = opened;
    await addAxe(page);
    await plain.check();
    await code.fill('const a: number = null;\nthrow new Error("no");');
    await block.runToEnd();
    await block.region.getByRole('button', { name: /^The run failed in line 2/ }).waitFor();
    expect(await faults(opened)).toEqual([]);
    await page.close();
  });
});
