import type { DType } from 'derivative';

/** A value that an answer was given or gave, as data: read once, so that no getter can answer twice. */
export type Plain =
  | number
  | boolean
  | null
  | { readonly type: 'list'; readonly items: readonly Plain[] }
  | {
      readonly type: 'array';
      readonly dtype: DType;
      readonly shape: readonly number[];
      /** In C order. */
      readonly elements: readonly number[];
    }
  | { readonly type: 'text'; readonly text: string }
  /** Anything that no exercise asks for: its kind in words, such as `undefined` or `a function`. */
  | { readonly type: 'other'; readonly text: string };
