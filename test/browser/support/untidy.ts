import type { Page } from 'playwright-core';

/** What a reader would call broken in the page as it is laid out now, each in words. */
export async function untidy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = (selector: string): readonly Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const said = (fault: string, elements: readonly Element[]): readonly string[] =>
      elements.map((element) => `${fault}: ${element.textContent.slice(0, 60)}`);
    const box = (element: Element | null): DOMRect => (element ?? document.body).getBoundingClientRect();
    const lines = (element: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const parts = [...range.getClientRects()].sort((one, other) => one.top - other.top);
      return parts.filter(({ top }, i) => top >= (parts[i - 1]?.bottom ?? -Infinity)).length;
    };
    const brightness = (element: Element | null): number => {
      const colour = element === null ? '' : getComputedStyle(element).backgroundColor;
      return (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    };
    const breaksNumber = (element: Element): boolean => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        for (const { 0: number, index } of (texts.currentNode.nodeValue ?? '').matchAll(/[\d.]+e-\d+/g)) {
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + number.length);
          if (range.getClientRects().length > 1) return true;
        }
      }
      return false;
    };
    const isShort = ({ textContent }: Element): boolean => textContent.length <= 10;

    return [
      ...said(
        'code beyond its column',
        all(':is(p, li, td) > code').filter(
          (code) => box(code).right > box(code.closest('p, li, td')).right + 1,
        ),
      ),
      ...said(
        'a number, or an option, in two lines',
        [
          ...all('main code.unbroken'),
          ...all('[role="group"] td').filter(isShort),
          ...all('.markdown thead th').filter(({ textContent }) => textContent.includes('=')),
        ].filter((element) => lines(element) > 1),
      ),
      ...said('a sentence that breaks a number', all('figure p').filter(breaksNumber)),
      ...said(
        'a sentence squeezed into a column',
        all('.markdown td').filter((cell) => cell.textContent.length > 60 && box(cell).width < 120),
      ),
      ...said(
        'a value left of what it belongs to',
        all('figure li > :has(> svg) + span').filter((value) => {
          const words = value.previousElementSibling?.querySelector('svg');
          return words && box(value).left < box(words).right;
        }),
      ),
      ...said(
        'buttons of a block in two rows',
        // The German words are longer than a phone is wide.
        all('html:lang(en) section > header').filter(
          (header) =>
            new Set([...header.querySelectorAll('button')].map((button) => box(button).top)).size > 1,
        ),
      ),
      ...said(
        'words beside a bar in two lines',
        all('progress + span, input[type="range"] + span').filter((words) => lines(words) > 1),
      ),
      ...said(
        'a label outside of its picture',
        all('figure svg text').filter((text) => box(text).left < box(text.closest('svg')).left - 1),
      ),
      ...said(
        'a second button brighter than the first',
        all('[data-theme="dark"] .button--secondary').filter(
          (second) => brightness(second) > brightness(document.querySelector('.button--primary')),
        ),
      ),
      ...said(
        'code without an edge',
        all('main .theme-code-block').filter(
          (block) => block.closest('section') === null && getComputedStyle(block).borderTopWidth === '0px',
        ),
      ),
    ];
  });
}

/** Tables that go on beyond the sheet, by their first words. */
export async function tablesCutOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main table')]
      .filter((table) => {
        const { right } = table.getBoundingClientRect();
        const edge = (table.parentElement ?? table).getBoundingClientRect().right;
        return table.scrollWidth > table.clientWidth + 1 || right > edge + 1;
      })
      .map(({ textContent }) => textContent.slice(0, 60)),
  );
}

/** What is printed though it does nothing on paper: there is nothing to press, to open or to fill in. */
export async function printedControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    // What an array holds, and the steps of a table, can be pressed and are there to be read.
    [...document.querySelectorAll('main :is(button, input, select, textarea, summary, .button, nav)')]
      .filter(
        (control) => control.checkVisibility({ opacityProperty: true }) && control.closest('td') === null,
      )
      .map((control) => `${control.tagName}: ${control.textContent.slice(0, 60)}`),
  );
}
