import type { ArrayData, DType } from 'derivative';
import { NDArray } from 'derivative';
import type { Plain } from './Plain.ts';

/** Stands for a returned value that no exercise asks for. */
export class Unreadable {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The value that data tells of, made anew. */
export function valueOf(plain: Plain): unknown {
  if (plain === null || typeof plain !== 'object') return plain;
  switch (plain.type) {
    case 'list':
      return plain.items.map(valueOf);
    case 'array':
      return new NDArray(memory(plain.dtype, plain.elements), plain.shape);
    case 'text':
      return plain.text;
    case 'other':
      return plain.text === 'undefined' ? undefined : new Unreadable(plain.text);
  }
}

function memory(dtype: DType, elements: readonly number[]): ArrayData {
  switch (dtype) {
    case 'float64':
      return Float64Array.from(elements);
    case 'float32':
      return Float32Array.from(elements);
    case 'int32':
      return Int32Array.from(elements);
    case 'bool':
      return Uint8Array.from(elements);
    case 'int64':
      return BigInt64Array.from(elements, (element) => BigInt(Math.trunc(element)));
  }
}
