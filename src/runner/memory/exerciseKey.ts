const prefix = 'nudge.v1.exercise:';

/** Where the progress in an exercise lies. The number is that of the form: a later form takes a prefix of its own. */
export function exerciseKey(id: string): string {
  return prefix + id;
}

/** Whether a key is that of some exercise's progress: asked before anything else is fetched. */
export function isExerciseKey(key: string): boolean {
  return key.startsWith(prefix);
}
