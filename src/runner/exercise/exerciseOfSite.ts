import course from '@generated/exercises/default/course.json';
import type { CourseExercise } from '../../engine/placedExercise.ts';

const byId: ReadonlyMap<string, CourseExercise> = new Map(course.map((each) => [each.id, each]));

/** The exercise of this site, or undefined: a class link may name one that another site has, or an older one had. */
export function exerciseOfSite(id: string): CourseExercise | undefined {
  return byId.get(id);
}
