import type { GradeReport } from './GradeReport.ts';
import { outcomeOf } from './points.ts';

/** How many learners made a mistake in an exercise. */
export interface MistakeCount {
  readonly exercise: string;
  /** By its name; undefined for answers that fail and are like none of the exercise's mistakes. */
  readonly mistake?: string;
  /** What they would be told; empty where that differs. */
  readonly sentence: string;
  readonly count: number;
}

/** How often each mistake was made: by exercise in the order of the class, the most frequent first. */
export function mistakeCounts({ class: { exercises }, learners }: GradeReport): readonly MistakeCount[] {
  return exercises.flatMap((exercise) => {
    const counts = new Map<string, MistakeCount>();
    for (const learner of learners) {
      const outcome = outcomeOf(learner, exercise);
      if (outcome?.type !== 'failed') continue;
      const { mistake, sentence } = outcome;
      const key = mistake ?? '';
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(
        key,
        mistake === undefined
          ? { exercise, sentence: '', count }
          : { exercise, mistake, sentence: counts.get(key)?.sentence ?? sentence, count },
      );
    }
    return [...counts.values()].sort((a, b) => b.count - a.count);
  });
}
