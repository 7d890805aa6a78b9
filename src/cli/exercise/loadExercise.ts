import path from 'node:path';
import type { BuildFailure } from 'esbuild';
import ts from 'typescript';
import { bundleExercise } from '../../engine/bundleExercise.ts';
import type { Exercise } from '../../exercise/Exercise.ts';
import type { Place } from '../../exercise/proof/Finding.ts';
import { cutStarter, type LearnerCode } from '../../exercise/source/cutStarter.ts';
import { entryOf, type Entry } from '../../exercise/source/entryOf.ts';
import { RegionFault } from '../../exercise/source/regions.ts';
import { checksHash } from './checksHash.ts';
import { ExerciseFault } from './ExerciseFault.ts';
import { loadModule } from '../../engine/loadModule.ts';
import { readText } from '../../engine/readText.ts';
import { placesOf } from './placesOf.ts';
import { specIn } from './specIn.ts';

/** An exercise file as Node reads it. */
export interface LoadedExercise {
  /** From the repository's top. */
  readonly file: string;
  readonly exercise: Exercise;
  /** The text that is sent into a cage. */
  readonly module: string;
  readonly hash: string;
  readonly placeOf: (path: readonly string[]) => Place;
  /** Of an exercise whose answer is a function. */
  readonly answer?: { readonly learner: LearnerCode; readonly entry: Entry };
}

/**
 * @param source the file's text, where it is not the one that lies there
 * @throws ExerciseFault when the file is no exercise
 */
export async function loadExercise(
  siteDir: string,
  file: string,
  source = readText(path.join(siteDir, file)),
): Promise<LoadedExercise> {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const placeOf = placesOf(parsed);
  const module = await bundleExercise(siteDir, path.join(siteDir, file), source).catch((error: unknown) => {
    throw notBundled(file, error);
  });
  const exercise = await loadModule<Exercise | undefined>(module).catch((error: unknown) => {
    throw new ExerciseFault({
      file,
      line: 1,
      column: 1,
      what: `the file ends with ${String(error)}`,
      why: ['It is run when a page is built, and when a learner opens it.'],
      mend: 'mend what stands outside of functions',
    });
  });
  if (!isExercise(exercise)) {
    throw new ExerciseFault({
      file,
      ...placeOf([]),
      what: 'the file exports no exercise',
      why: ['Whoever loads it takes its default export.'],
      mend: 'write export default defineExercise(solution, { … })',
    });
  }
  if (specIn(parsed).spec === undefined) {
    throw new ExerciseFault({
      file,
      ...placeOf([]),
      what: 'the exercise is not written where it is exported',
      why: ['Its checks are looked up there: a change of them would go unnoticed.'],
      mend: 'write it into the call, as it is: export default defineExercise(solution, { … })',
    });
  }
  const hash = await checksHash(siteDir, parsed);
  const loaded = { file, exercise, module, hash, placeOf };
  return exercise.type === 'function' ? { ...loaded, answer: answerOf(file, source, placeOf) } : loaded;
}

function isExercise(value: Exercise | undefined): value is Exercise {
  const type: unknown = value?.type;
  return type === 'function' || type === 'number' || type === 'prediction';
}

function answerOf(
  file: string,
  source: string,
  placeOf: LoadedExercise['placeOf'],
): NonNullable<LoadedExercise['answer']> {
  try {
    const learner = cutStarter(source);
    const entry = entryOf(learner.solution);
    if (entry !== undefined) return { learner, entry };
  } catch (error) {
    if (!(error instanceof RegionFault)) throw error;
    throw new ExerciseFault({
      file,
      line: error.line,
      column: 1,
      what: error.message,
      why: ['The starter is cut out of the solution, so that the two cannot drift apart.'],
      mend: 'see /teach/rules#e00 for a file with all its marks',
    });
  }
  throw new ExerciseFault({
    file,
    ...placeOf(['#learner']),
    what: 'the learner’s part declares no function',
    why: ['The answer is looked up by the name of its last function.'],
    mend: 'write the solution as export function name(…) { … } between the marks',
  });
}

function notBundled(file: string, error: unknown): unknown {
  const [first] = (error as Partial<BuildFailure>).errors ?? [];
  if (first === undefined) return error;
  const place = { line: first.location?.line ?? 1, column: (first.location?.column ?? 0) + 1 };
  if (first.text.startsWith('Could not resolve')) {
    return new ExerciseFault({
      file,
      ...place,
      what: `it imports what is not there: ${first.text}`,
      why: ['An exercise is sent to learners with all that it imports.'],
      mend: 'write the path from the exercise’s own folder, such as ./shared',
    });
  }
  return new ExerciseFault({
    file,
    ...place,
    what: `the file is no TypeScript: ${first.text}`,
    why: ['Nothing else can be checked before it is.'],
    mend: 'mend the line; your editor marks it too',
  });
}
