import { translate } from '@docusaurus/Translate';
import type { LessonLength } from './Lesson.ts';

/** How much a lesson takes, in words. */
export function lengthText({ minutes, programs, exercises, exerciseMinutes }: LessonLength): string {
  const reading = translate(
    { id: 'course.length', message: '{minutes} minutes, {programs} programs' },
    { minutes, programs },
  );
  if (exercises === 0) return reading;
  const practice = translate(
    { id: 'course.length.exercises', message: '{exercises} exercises of {minutes} minutes together' },
    { exercises, minutes: exerciseMinutes },
  );
  return `${reading} · ${practice}`;
}
