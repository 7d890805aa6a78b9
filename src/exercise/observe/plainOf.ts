import { NDArray } from 'derivative';
import type { Plain } from './Plain.ts';

/** How deep lists are read, and how long a text. */
const deepest = 6;
const longestText = 200;

/** How many values may still be read: what an answer returns can be of any size. */
export interface Allowance {
  left: number;
}

/** A value as data. Whatever is done to read it can throw or lie, once: that place says so, or holds the lie. */
export function plainOf(value: unknown, allowance: Allowance, depth = 0): Plain {
  try {
    return read(value, allowance, depth);
  } catch {
    return { type: 'other', text: 'something that cannot be read' };
  }
}

function read(value: unknown, allowance: Allowance, depth: number): Plain {
  if (allowance.left-- <= 0) return { type: 'other', text: 'more than can be looked at' };
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return value;
    case 'string':
      return { type: 'text', text: value.slice(0, longestText) };
    case 'undefined':
      return { type: 'other', text: 'undefined' };
    case 'object':
      return value === null ? null : readObject(value, allowance, depth);
    case 'bigint':
    case 'symbol':
    case 'function':
      return { type: 'other', text: `a ${typeof value}` };
  }
}

function readObject(value: object, allowance: Allowance, depth: number): Plain {
  if (value instanceof NDArray) return readArray(value, allowance);
  if (!Array.isArray(value)) return { type: 'other', text: 'an object that is no list and no array' };
  if (depth === deepest) return { type: 'other', text: 'lists in lists in lists' };
  const items: Plain[] = [];
  const length = Math.min(value.length, allowance.left);
  for (let i = 0; i < length; i++) items[i] = plainOf(value[i], allowance, depth + 1);
  if (length < value.length) items[length] = { type: 'other', text: 'more than can be looked at' };
  return { type: 'list', items };
}

function readArray(array: NDArray, allowance: Allowance): Plain {
  if (array.size > allowance.left) return { type: 'other', text: `an array of ${array.size} elements` };
  allowance.left -= array.size;
  const { data, dtype, shape } = array.copy();
  return { type: 'array', dtype, shape: [...shape], elements: Array.from(data, Number) };
}
