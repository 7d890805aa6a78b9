import path from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { loadedById } from '../../cli/exercise/loadedById';
import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import { placementsIn } from '../../cli/exercise/placementsIn';
import type { CourseExercise, PlacedExercise } from '../../engine/placedExercise';
import { engineOnce } from '../engineOnce';
import { failAt } from '../failAt';
import { addLaterData, laterAttributes } from '../laterData';
import { readOriginal, type OriginalPage } from '../translations/readOriginal';
import { courseExercise } from './courseOf';
import { exerciseLoader } from './exerciseLoader';
import { exerciseTexts, type ExerciseTexts } from './exerciseTexts';
import { pageOf } from './pageOf';
import { placedExercise } from './placedExercise';
import { translatedPlace } from './translatedPlace';

/** What a page calls the data of its exercises. */
const data = 'placedExercises';

export interface RemarkExerciseOptions {
  readonly siteDir: string;
}

/**
 * Gives every `<Exercise id="…">` of a page what the page is to hold of it, so that it can be read without JavaScript.
 * An id that is none stops the build with its file and line.
 */
export default function remarkExercise({ siteDir }: RemarkExerciseOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const elements = exercisesIn(tree, file);
    const original = readOriginal(siteDir, file.path);
    if (original) mustHaveAll(elements, original, file);
    if (elements.length === 0) return;
    // An exercise stands at the same address in every language.
    const page = original?.file ?? path.relative(siteDir, file.path).split(path.sep).join('/');
    const textsOf = ({ file: exercise }: LoadedExercise): ExerciseTexts | undefined =>
      original && exerciseTexts(siteDir, exercise, original.language);
    const load = exerciseLoader(siteDir);
    const loadOrFail = (id: string, { position }: MdxJsxFlowElement): Promise<LoadedExercise> =>
      loadedById(siteDir, id, file.path, load).catch((error: unknown) => failAt(file, position, error));
    const placeElsewhere = async (id: string, element: MdxJsxFlowElement): Promise<CourseExercise> => {
      const loaded = await loadOrFail(id, element);
      const elsewhere = pageOf(siteDir, loaded);
      if (elsewhere === undefined)
        return failAt(file, element.position, `no lesson has the exercise "${id}"`);
      return courseExercise(loaded, elsewhere, textsOf(loaded));
    };
    const found = await Promise.all(
      elements.map(async (element) => {
        const loaded = await loadOrFail(idOf(element), element);
        return { element, loaded, place: courseExercise(loaded, page, textsOf(loaded)) };
      }),
    );
    const onPage = found.map(({ place }) => place);
    const engine = await engineOnce(siteDir);
    const all: PlacedExercise[] = [];
    for (const { element, loaded, place } of found) {
      const needs = await Promise.all(
        (loaded.exercise.needs ?? []).map(
          async (id) => onPage.find((each) => each.id === id) ?? (await placeElsewhere(id, element)),
        ),
      );
      const around = { siteDir, page, engine, needs, onPage };
      const placed = await placedExercise(loaded, place.address, around).catch((error: unknown) =>
        failAt(file, element.position, error),
      );
      const texts = textsOf(loaded);
      const own = texts ? translatedPlace(placed, texts) : placed;
      element.attributes.push(...laterAttributes(data, all.length, own));
      all.push(own);
    }
    addLaterData(tree, data, all);
  };
}

function exercisesIn(tree: Root, file: VFile): readonly MdxJsxFlowElement[] {
  const elements: MdxJsxFlowElement[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Exercise') {
      const wrong = wrongIn(node);
      if (wrong !== undefined) failAt(file, node.position, wrong);
      elements.push(node);
    }
    if (node.type === 'mdxJsxTextElement' && node.name === 'Exercise') {
      failAt(file, node.position, '<Exercise> stands within a line of text: give it lines of its own');
    }
  });
  return elements;
}

/** What is wrong with the words of a tag. A misspelt one would be lost without a word. */
function wrongIn({ attributes }: MdxJsxFlowElement): string | undefined {
  const names = attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : `{${each.value}}`));
  const odd = names.find((name) => name !== 'id');
  if (odd !== undefined) return `<Exercise> takes an id="…" and nothing else; this one has \`${odd}\``;
  const values = attributes.map(({ value }) => value);
  return values.length === 1 && typeof values[0] === 'string'
    ? undefined
    : '<Exercise> needs the id of one exercise, in quotes: <Exercise id="…">';
}

function mustHaveAll(elements: readonly MdxJsxFlowElement[], original: OriginalPage, file: VFile): void {
  const placed = new Set(elements.map(idOf));
  const missing = placementsIn(original.file, original.text).filter(({ id }) => !placed.has(id));
  if (missing.length === 0) return;
  const tags = missing.map(({ id }) => `<Exercise id="${id}">`).join(', ');
  file.fail(`this translation leaves out exercises of the original: ${tags}`);
}

function idOf({ attributes }: MdxJsxFlowElement): string {
  const id = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id')?.value;
  return typeof id === 'string' ? id : '';
}
