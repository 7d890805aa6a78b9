import type { Block } from '../../engine/block/Block';
import { titleIn, wordsIn } from '../../engine/block/fence';

/** Every word that may stand behind `ts` in a translated page; the page /teach/translate explains them. */
const translatedWords: ReadonlySet<string> = new Set(['live', 'of', 'title']);

/**
 * The block that a translated page shows with an empty fence, ```` ```ts live of="One nudge" title="Ein Stups" ````:
 * code and options are those of the original.
 *
 * @param meta what stands behind `ts`
 * @param originals the blocks of the page that is translated
 * @throws {Error} for a malformed fence, one with code of its own, or one of a block that the original does not have
 */
export function translatedBlock(meta: string, code: string, originals: readonly Block[]): Block {
  const words = wordsIn(meta, translatedWords);
  const title = titleIn(words);
  const names = originals.map(({ name }) => `"${name}"`).join(', ');
  const name = words.get('of');
  if (!name) {
    throw new Error(
      `a live block of a translated page names that of the original: of="…"; the original has ${names}`,
    );
  }
  const original = originals.find((each) => each.name === name);
  if (original === undefined) {
    throw new Error(`the original has no live block "${name}"; it has ${names}`);
  }
  if (code.trim() !== '') {
    throw new Error('a live block of a translated page stands empty: its code is that of the original');
  }
  return { ...original, title };
}

/** Which blocks of the original a translated page leaves out, in a sentence that says how to add them. */
export function leftOut(blocks: readonly Block[], originals: readonly Block[]): string | undefined {
  const missing = originals.filter(({ name }) => blocks.every((block) => block.name !== name));
  if (missing.length === 0) return undefined;
  const fences = missing.map(({ name }) => `\`\`\`ts live of="${name}" title="…"`).join(', ');
  return `this translation leaves out live blocks of the original; give each an empty fence: ${fences}`;
}
