import { NDArray, nditer } from 'derivative';
import type { Plain } from './Plain.ts';
import { valueOf } from './valueOf.ts';

/** Makes an argument what a recorded call left of it. */
export function restore(argument: unknown, after: Plain): void {
  if (typeof after !== 'object' || after === null) return;
  if (after.type === 'list' && Array.isArray(argument)) restoreList(argument, after.items);
  if (after.type === 'array' && argument instanceof NDArray && argument.size === after.elements.length) {
    restoreArray(argument, after.elements);
  }
}

/** Through the view itself: one that skips elements has no flat view of its memory. */
function restoreArray(array: NDArray, elements: readonly number[]): void {
  const walk = nditer(array, { flags: ['multi_index'], opFlags: ['readwrite'], order: 'C' });
  for (const element of elements) {
    array.set(walk.multiIndex, element);
    walk.iternext();
  }
}

function restoreList(list: unknown[], items: readonly Plain[]): void {
  list.length = items.length;
  items.forEach((item, i) => {
    // An inner list that the caller still holds is changed, not replaced.
    if (Array.isArray(list[i]) || list[i] instanceof NDArray) restore(list[i], item);
    else list[i] = valueOf(item);
  });
}
