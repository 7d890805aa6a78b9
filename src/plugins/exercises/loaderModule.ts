import type { LoadedExercise } from '../../cli/exercise/loadExercise';

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
export function loaderModule(loaded: readonly Loaded[], translated: ReadonlySet<string> = new Set()): string {
  const entries = loaded.map(({ file, exercise: { id, type, reveal } }) => {
    const parts = [
      `exercise: () => import(${JSON.stringify(`@site/${file}`)})`,
      `asked: () => import(${generated(askedName(id))})`,
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
