import { transform } from 'esbuild';
import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import type { AskedAnswer, CourseExercise } from '../../engine/placedExercise';
import { hashOf } from '../../cli/diskCache/hashOf';
import { keptInProcess } from '../keptInProcess';
import { dataModule } from '../dataModule';
import type { ExerciseTexts } from './exerciseTexts';
import { askedName, loaderModule, moduleName, solutionName, textsName } from './loaderModule';

type Loaded = Pick<LoadedExercise, 'file' | 'module' | 'answer'> & {
  readonly exercise: Pick<LoadedExercise['exercise'], 'id' | 'type' | 'reveal'>;
};

/** The texts of the modules that the site's bundler makes chunks of, by their names. */
export async function dataFiles(
  loaded: readonly Loaded[],
  course: readonly CourseExercise[],
  asked: ReadonlyMap<string, AskedAnswer>,
  texts: ReadonlyMap<string, ExerciseTexts> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const files = new Map([
    ['course.json', JSON.stringify(course)],
    ['loaders.js', loaderModule(loaded, asked, new Set(texts.keys()))],
  ]);
  for (const [id, answer] of asked) {
    if (answer.type === 'prediction') files.set(askedName(id), dataModule(answer));
  }
  for (const [id, { texts: words }] of texts) files.set(textsName(id), JSON.stringify(words));
  for (const { exercise, module, answer } of loaded) {
    if (exercise.type !== 'function' || answer === undefined) continue;
    files.set(moduleName(exercise.id), textModule(await minifiedOnce(module)));
    if (exercise.reveal !== 'never') {
      files.set(solutionName(exercise.id), textModule(answer.learner.solution));
    }
  }
  return files;
}

/** Short to fetch, and a solution that is never revealed is not read at a glance: judging needs it in some form. */
function minifiedOnce(module: string): Promise<string> {
  const kept = keptInProcess('minifiedExercises', () => new Map<string, Promise<string>>());
  const key = hashOf(module);
  const minified =
    kept.get(key) ??
    transform(module, { minify: true, format: 'esm', target: 'es2022' }).then(({ code }) => code);
  kept.set(key, minified);
  return minified;
}

function textModule(text: string): string {
  return `export default ${JSON.stringify(text)};`;
}
