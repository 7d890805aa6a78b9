import type { LoadedExercise } from '../../cli/exercise/loadExercise';
import type { AskedAnswer } from '../../engine/placedExercise';

type Loaded = Pick<LoadedExercise, 'file'> & {
  readonly exercise: Pick<LoadedExercise['exercise'], 'id' | 'type' | 'reveal'>;
};

export const moduleName = (id: string): string => `${id}.module.js`;
export const askedName = (id: string): string => `${id}.asked.js`;
export const textsName = (id: string): string => `${id}.texts.json`;
export const solutionName = (id: string): string => `${id}.solution.js`;

/**
 * The text of a module that fetches each exercise's parts by its id; see `ExerciseLoaders`.
 *
 * @param translated the ids of those that are
 */
export function loaderModule(
  loaded: readonly Loaded[],
  asked: ReadonlyMap<string, AskedAnswer>,
  translated: ReadonlySet<string> = new Set(),
): string {
  const entries = loaded.map(({ file, exercise: { id, type, reveal } }) => {
    const answer = asked.get(id);
    if (answer === undefined) throw new Error(`nothing is known of what exercise "${id}" asks`);
    const parts = [
      `exercise: () => import(${JSON.stringify(`@site/${file}`)})`,
      // Every page names all files that can be fetched: one with a line in it is not worth its name.
      answer.type === 'prediction'
        ? `asked: () => import(${generated(askedName(id))})`
        : `asked: () => Promise.resolve({ default: ${JSON.stringify(answer)} })`,
    ];
    if (translated.has(id)) parts.push(`texts: () => import(${generated(textsName(id))})`);
    if (type === 'function') {
      parts.push(`module: () => import(${generated(moduleName(id))})`);
      if (reveal !== 'never') parts.push(`solution: () => import(${generated(solutionName(id))})`);
    }
    return `${JSON.stringify(id)}: { ${parts.join(', ')} },`;
  });
  return ['export default {', ...entries, '};', ''].join('\n');
}

function generated(name: string): string {
  return JSON.stringify(`@generated/exercises/default/${name}`);
}
