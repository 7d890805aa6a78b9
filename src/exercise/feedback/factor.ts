import type { Plain } from '../observe/Plain.ts';
import type { RecordedCall } from '../record/Recording.ts';
import type { SentenceName } from './english.ts';

/**
 * Constant factors that a forgotten or doubled step, or a difference taken the wrong way, brings about, with what is said
 * of a right result times one, and of a mistake's: that is no multiple of what it should be as long as the mistake is in it.
 */
export const factors = [
  { factor: 2, template: 'twice', after: 'twiceAfter' },
  { factor: 0.5, template: 'half', after: 'halfAfter' },
  { factor: -1, template: 'negated', after: 'negatedAfter' },
] as const satisfies readonly {
  readonly factor: number;
  readonly template: SentenceName;
  readonly after: SentenceName;
}[];

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
