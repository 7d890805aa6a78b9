import { doneAmong } from '../runner/exercise/progress/doneAmong.ts';
import type { Progress } from '../runner/exercise/progress/progress.ts';
import type { Lesson } from './Lesson.ts';

/** The first lesson that has exercises left; none when all are done. */
export function nextLesson(
  lessons: readonly Lesson[],
  byId: ReadonlyMap<string, Progress>,
): Lesson | undefined {
  return lessons.find(({ exercises }) => doneAmong(exercises, byId) < exercises.length);
}
