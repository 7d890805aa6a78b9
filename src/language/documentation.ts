import ts from 'typescript';
import type { Documentation } from './protocol.ts';

/** What TypeScript knows of a name: of one that stands in the code and of one that is offered alike. */
export function documentationFrom({
  displayParts,
  documentation,
  tags = [],
}: Pick<ts.QuickInfo, 'displayParts' | 'documentation' | 'tags'>): Documentation {
  const returns = tags.find(({ name }) => name === 'returns');
  return {
    signature: signature(ts.displayPartsToString(displayParts)),
    text: textOf(documentation ?? []),
    parameters: tags.filter(({ name }) => name === 'param').map(({ text }) => parameter(text ?? [])),
    ...(returns ? { returns: textOf(returns.text ?? []) } : {}),
  };
}

function parameter(parts: readonly ts.SymbolDisplayPart[]): Documentation['parameters'][number] {
  const name = parts.find(({ kind }) => kind === 'parameterName');
  return { name: name?.text ?? '', text: textOf(parts.filter((part) => part !== name)).trim() };
}

/** Of a link, `{@link name}`, only its name. */
function textOf(parts: readonly ts.SymbolDisplayPart[]): string {
  return parts
    .filter(({ kind }) => kind !== 'link')
    .map(({ text }) => text)
    .join('');
}

/** That a name was imported, the reader knows. */
function signature(text: string): string {
  return text.replace(/^\(alias\) /, '').replace(/\n(?:import|export) .*$/s, '');
}
