import { seededRandom } from '../../../src/exercise/generate/seededRandom.ts';
import { generatedPrograms, type Random } from './generatedPrograms.ts';

/** How long the prose of each of the three sections is, in sentences: 1,200 words a lesson. */
const sentencesInSection = 28;
const sentencesInParagraph = 4;

/** `lesson-007`, a folder of `docs/lessons`. */
export function lessonName(number: number): string {
  return `lesson-${String(number).padStart(3, '0')}`;
}

/**
 * A lesson that nobody wrote: prose with terms of the glossary and names of the package, formulas, and three live blocks.
 * The same number gives the same lesson, and no two lessons share a program.
 */
export function generatedLesson(number: number): string {
  const random = seededRandom(lessonName(number));
  const sections = generatedPrograms(random).map(({ title, fence, code }, i) => [
    `## Part ${String(i + 1)}: ${title}`,
    ...paragraphs(random).flatMap((text) => [text, formula(random)]),
    `\`\`\`ts live title="${title}"${fence}\n${code}\n\`\`\``,
    'Change a number and run it again.',
  ]);
  return [
    `---\ntitle: Generated lesson ${String(number)}\ndescription: A lesson to measure the build by.\n---`,
    ...sections.flat(),
    '',
  ].join('\n\n');
}

function paragraphs(random: Random): readonly string[] {
  return Array.from({ length: sentencesInSection / sentencesInParagraph }, () =>
    Array.from({ length: sentencesInParagraph }, () => sentence(random)).join('\n'),
  );
}

const quantities = [
  'The slope',
  'A **gradient**',
  'The central difference',
  'The rounding error',
  'Each partial derivative',
];
const verbs = [
  'follows from',
  'is found beside',
  'shrinks faster than',
  'is measured against',
  'comes before',
];
const objects = [
  'the truncation error',
  'a difference quotient',
  'the value of `power(x, 2)`',
  'the walk of `nditer`',
];
const places = [
  'at a critical point',
  'where $f$ bends',
  'for every index of the array',
  'when the step gets shorter',
];

function sentence(random: Random): string {
  const digits = random().toFixed(4);
  return `${one(quantities, random)} ${one(verbs, random)} ${one(objects, random)} ${one(places, random)}, as with $h = ${digits}$.`;
}

function formula(random: Random): string {
  const [a, n] = [below(90, random) + 2, below(6, random) + 2];
  return `$$\n\\frac{f(x + ${String(a)}h) - f(x - ${String(a)}h)}{${String(2 * a)}h} = f'(x) + O(h^{${String(n)}})\n$$`;
}

function one(choices: readonly string[], random: Random): string {
  return choices[below(choices.length, random)] ?? '';
}

/** A whole number from 0 to n − 1. */
function below(n: number, random: Random): number {
  return Math.floor(random() * n);
}
