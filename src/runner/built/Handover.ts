import { counterpart } from './counterpart.ts';

/** Something that a reader did, to be done again. */
interface Deed {
  readonly element: Element;
  readonly again: (element: Element) => void;
}

/** What a reader does to a block that is not alive yet, and what of it the block has to know when it is. */
export class Handover {
  readonly #deeds: Deed[] = [];
  readonly #scrolled = new Set<Element>();

  /** Has a click done again. Links are left to the browser, and so is text that is being selected. */
  click(event: Event): void {
    const element = event.target;
    if (!(element instanceof Element) || element.closest('a[href]')) return;
    if (element.closest('button, input, label, summary') === null && isSelecting()) return;
    event.preventDefault();
    event.stopPropagation();
    this.#deeds.push({ element, again: click });
  }

  /** Has a key pressed again. What a browser does by itself, such as to scroll, it has done already. */
  press(event: KeyboardEvent): void {
    const { key, code, ctrlKey, shiftKey, altKey, metaKey } = event;
    if (key === 'Tab' || !(event.target instanceof Element)) return;
    const init = { key, code, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true };
    this.#deeds.push({
      element: event.target,
      again: (element) => {
        element.dispatchEvent(new KeyboardEvent('keydown', init));
      },
    });
  }

  /** Has a text that was typed typed again. */
  type({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#deeds.push({
      element: target,
      again: (element) => {
        retype(element, target.value);
      },
    });
  }

  scroll({ target }: Event): void {
    if (target instanceof Element) this.#scrolled.add(target);
  }

  /**
   * Finds the places in the block that came alive while both are in the page.
   *
   * @returns what does everything again, one after the other, to be called when the one that was built is gone
   */
  over(built: Element, alive: Element): () => Promise<void> {
    const { activeElement } = document;
    const focused = activeElement && built.contains(activeElement) ? activeElement : null;
    const states: readonly Deed[] = [
      ...[...built.querySelectorAll('details[open]')].map((element) => ({ element, again: open })),
      ...[...this.#scrolled].map((element) => ({ element, again: scrollLike(element) })),
      ...(focused ? [{ element: focused, again: focus }] : []),
      ...[...built.querySelectorAll(':scope > :hover')].map((element) => ({ element, again: pointAt })),
    ];
    const found = [...states, ...this.#deeds].map(({ element, again }) => ({
      element: counterpart(element, built, alive),
      again,
    }));
    return async () => {
      for (const { element, again } of found) {
        if (element) again(element);
        // So that a click finds the block as the key before it left it.
        await Promise.resolve();
      }
    };
  }
}

function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

function click(element: Element): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
}

function open(element: Element): void {
  if (element instanceof HTMLDetailsElement) element.open = true;
}

function focus(element: Element): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** A block fetches what a run needs when the pointer comes to it, and it is there already. */
function pointAt(element: Element): void {
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
}

function scrollLike({ scrollLeft, scrollTop }: Element): (element: Element) => void {
  return (element) => {
    element.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
  };
}

/** React hears of a text only where it does not know the field's value already. */
function retype(element: Element, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, text);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}
