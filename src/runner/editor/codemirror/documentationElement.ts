import { translate } from '@docusaurus/Translate';
import type { Documentation } from '../../../language/protocol.ts';
import { docstringParts } from './docstringParts.ts';
import styles from './documentationElement.module.css';

export interface Reference {
  readonly name: string;
  readonly address: string;
}

/** The signature of a name, its docstring and the way to its page. CodeMirror wants it as an element. */
export function documentationElement(
  { signature, text, parameters, returns }: Documentation,
  reference?: Reference,
): HTMLElement {
  const children = [
    element('code', { className: styles.signature ?? '' }, signature),
    ...(reference ? [element('p', {}, linkTo(reference))] : []),
    ...docstringParts(text).map(({ type, text: part }) =>
      type === 'formula' ? element('pre', {}, part) : element('p', {}, ...withCode(part)),
    ),
    ...parameters.map(({ name, text: meaning }) =>
      element('p', {}, element('code', {}, name), ': ', ...withCode(meaning)),
    ),
  ];
  if (returns !== undefined) {
    const label = translate({ id: 'runner.docs.returns', message: 'Returns ' });
    children.push(element('p', {}, label, ...withCode(returns)));
  }
  // It scrolls when it is long, and the keyboard must reach it then.
  return element('div', { className: styles.documentation ?? '', tabIndex: 0 }, ...children);
}

/** In a tab of its own, or what the reader has written would be gone. */
function linkTo({ name, address }: Reference): HTMLElement {
  const label = translate(
    { id: 'runner.docs.reference', message: '{name} in the reference (new tab)' },
    { name },
  );
  return element('a', { href: address, target: '_blank', rel: 'noopener' }, label);
}

/** Markdown's `code` and **strong**; everything else stays as it is written. */
function withCode(text: string): (HTMLElement | string)[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (/^`[^`]+`$/.test(part)) return element('code', {}, part.slice(1, -1));
    return /^\*\*.+\*\*$/.test(part) ? element('strong', {}, part.slice(2, -2)) : part;
  });
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
