import { Fragment, type ReactNode } from 'react';

type Values = Readonly<Record<string, ReactNode>>;

/** Stands in unit tests for `@docusaurus/Translate`, which only the site’s bundler can read: a sentence in English. */
export default function Translate({ children, values }: { children: string; values?: Values }): ReactNode {
  // Odd ones are names: `{count}`.
  return children
    .split(/\{(\w+)\}/)
    .map((part, i) => <Fragment key={i}>{i % 2 === 0 ? part : (values?.[part] ?? `{${part}}`)}</Fragment>);
}

/** Spaces at which no line is broken are like all others here. */
export function translate(
  { message }: { readonly message: string },
  values: Readonly<Record<string, string | number>> = {},
): string {
  return message
    .replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
    .replaceAll('\u00a0', ' ');
}
