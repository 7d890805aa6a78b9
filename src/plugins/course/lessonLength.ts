import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { LessonLength } from '../../course/Lesson';
import { isLive } from '../live/fence';

/**
 * Readers of English take in 238 words of plain prose a minute (Brysbaert 2019, 10.1016/j.jml.2019.104047). A lesson asks
 * them to think in between.
 */
const wordsInMinute = 200;

/** To read a short program, run it, and see what it does. */
const minutesForProgram = 1;

/**
 * How much a lesson takes. What stands inside an exercise is not counted: its author says how long that takes.
 *
 * @param exercises the minutes of each
 */
export function lessonLength(tree: Root, exercises: readonly number[]): LessonLength {
  let words = 0;
  let programs = 0;
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Exercise') return SKIP;
    if (node.type === 'code' && node.lang === 'ts' && isLive(node.meta)) programs += 1;
    words += wordsOf(node);
    return undefined;
  });
  return {
    minutes: Math.ceil(words / wordsInMinute + programs * minutesForProgram),
    programs,
    exercises: exercises.length,
    exerciseMinutes: exercises.reduce((sum, minutes) => sum + minutes, 0),
  };
}

/** A formula in a line is read as one word, one on lines of its own as a sentence. */
function wordsOf(node: Nodes): number {
  if (node.type === 'inlineMath') return 1;
  if (node.type === 'math') return 10;
  if (node.type !== 'text' && node.type !== 'inlineCode') return 0;
  return node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
