import type { Shelf } from '../../../src/runner/memory/shelf/Shelf.ts';

/** A shelf that holds a number of characters, keys counted too, as a browser's storage does. */
export function mapShelf(capacity = Infinity): Shelf & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    isLasting: true,
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      const others = [...texts].filter(([other]) => other !== key);
      const used = others.reduce((sum, [other, each]) => sum + other.length + each.length, 0);
      if (used + key.length + text.length > capacity) return 'full';
      texts.set(key, text);
      return 'kept';
    },
    remove: (key) => {
      texts.delete(key);
    },
    keys: () => [...texts.keys()],
  };
}
