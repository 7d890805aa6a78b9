import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { loadedById } from '../../cli/exercise/loadedById';
import { placementsIn } from '../../cli/exercise/placementsIn';
import { dataAttribute } from '../dataAttribute';
import { exerciseLoader } from '../exercises/exerciseLoader';
import { failAt } from '../failAt';
import { lessonLength } from './lessonLength';
import { lessonOf } from './lessonOf';
import { measured } from './measured';

/** Says at the beginning of each lesson how much it takes. Stands before the plugins that replace what is counted. */
export default function remarkLessonLength({ siteDir }: { readonly siteDir: string }) {
  return async (tree: Root, file: VFile): Promise<void> => {
    if (lessonOf(file.path) === undefined) return;
    const load = exerciseLoader(siteDir);
    const placed = placementsIn(file.path, String(file.value));
    const exercises = await Promise.all(
      placed.map(({ id, line, column }) =>
        loadedById(siteDir, id, file.path, load).catch((error: unknown) =>
          failAt(file, { start: { line, column }, end: { line, column } }, error),
        ),
      ),
    );
    const length = lessonLength(
      measured(tree),
      exercises.map(({ exercise }) => exercise.minutes),
    );
    const firstWords = tree.children.findIndex(({ type }) => type !== 'mdxjsEsm' && type !== 'yaml');
    tree.children.splice(firstWords, 0, {
      type: 'mdxJsxFlowElement',
      name: 'LessonLength',
      attributes: [dataAttribute('length', length)],
      children: [],
    });
  };
}
