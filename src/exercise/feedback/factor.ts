import type { Plain } from '../observe/Plain.ts';
import type { RecordedCall } from '../record/Recording.ts';
import type { SentenceName } from './english.ts';

/** Constant factors that a forgotten or doubled step, or a difference taken the wrong way, brings about. */
export const factors = [
  { factor: 2, template: 'twice' },
  { factor: 0.5, template: 'half' },
  { factor: -1, template: 'negated' },
] as const satisfies readonly { readonly factor: number; readonly template: SentenceName }[];

/** The call with its result times a factor. */
export function scaled(call: RecordedCall, factor: number): RecordedCall {
  const { outcome } = call;
  if (outcome.type === 'threw') return call;
  return { ...call, outcome: { type: 'returned', value: times(outcome.value, factor) } };
}

function times(plain: Plain, factor: number): Plain {
  if (typeof plain === 'number') return plain * factor;
  if (typeof plain !== 'object' || plain === null) return plain;
  if (plain.type === 'array') return { ...plain, elements: plain.elements.map((each) => each * factor) };
  return plain.type === 'list'
    ? { type: 'list', items: plain.items.map((item) => times(item, factor)) }
    : plain;
}
