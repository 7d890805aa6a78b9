import { NDArray } from '../array/NDArray.ts';
import type { Style } from './arrayText.ts';
import { arrayText } from './arrayText.ts';
import type { PrintOptions } from './printOptions.ts';
import { quoted } from './quoted.ts';
import { scalarText } from './scalarText.ts';
import { typedArrayAsArray } from './typedArrayAsArray.ts';

/** Any value as Python writes its counterpart; `parents` are the containers around it. */
export function valueText(
  value: unknown,
  style: Style,
  options: PrintOptions,
  parents: readonly object[] = [],
): string {
  switch (typeof value) {
    case 'number':
      return scalarText(value);
    case 'string':
      return style === 'str' ? value : quoted(value);
    case 'boolean':
      return value ? 'True' : 'False';
    case 'undefined':
      return 'None';
    case 'function':
      return `<function ${value.name || '<lambda>'}>`;
    case 'object':
      return value === null ? 'None' : objectText(value, style, options, parents);
    case 'bigint':
    case 'symbol':
      return String(value);
  }
}

function objectText(value: object, style: Style, options: PrintOptions, parents: readonly object[]): string {
  const array = value instanceof NDArray ? value : typedArrayAsArray(value);
  if (array !== undefined) return arrayText(array, style, options);

  const isTuple = Array.isArray(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!isTuple && prototype !== Object.prototype && prototype !== null) return ownText(value);
  if (parents.includes(value)) return isTuple ? '(...)' : '{...}';
  const inner = (item: unknown): string => valueText(item, 'repr', options, [...parents, value]);
  return isTuple ? tupleText(value, inner) : dictText(value, inner);
}

function ownText(value: object): string {
  // Not every object has a toString.
  const { toString: says } = value as { readonly toString?: unknown };
  return typeof says === 'function' ? String(says.call(value)) : Object.prototype.toString.call(value);
}

/** An index prints as integers; JavaScript cannot tell 1 from 1.0, so any number that is none decides for all. */
function tupleText(items: readonly unknown[], inner: (item: unknown) => string): string {
  const isIndex = items.every((item) => typeof item !== 'number' || Number.isInteger(item));
  const texts = Array.from(items, (item) =>
    isIndex && typeof item === 'number' ? String(BigInt(item)) : inner(item),
  );
  return texts.length === 1 ? `(${texts.join()},)` : `(${texts.join(', ')})`;
}

function dictText(value: object, inner: (item: unknown) => string): string {
  return `{${Object.entries(value)
    .map(([key, item]) => `${inner(key)}: ${inner(item)}`)
    .join(', ')}}`;
}
