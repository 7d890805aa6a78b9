import { translate } from '@docusaurus/Translate';
import type { LessonLength } from './Lesson.ts';

/** How much a lesson takes, in words. */
export function lengthText({ minutes, programs, exercises, exerciseMinutes }: LessonLength): string {
  const reading = [minutesText(minutes), ...(programs === 0 ? [] : [programsText(programs)])].join(', ');
  return exercises === 0 ? reading : `${reading} · ${exercisesText(exercises, exerciseMinutes)}`;
}

function minutesText(minutes: number): string {
  return minutes === 1
    ? translate({ id: 'course.length.minute', message: '1 minute' })
    : translate({ id: 'course.length.minutes', message: '{minutes} minutes' }, { minutes });
}

function programsText(programs: number): string {
  return programs === 1
    ? translate({ id: 'course.length.program', message: '1 program' })
    : translate({ id: 'course.length.programs', message: '{programs} programs' }, { programs });
}

function exercisesText(exercises: number, exerciseMinutes: number): string {
  const minutes = minutesText(exerciseMinutes);
  return exercises === 1
    ? translate({ id: 'course.length.exercise', message: '1 exercise of {minutes}' }, { minutes })
    : translate(
        { id: 'course.length.exercises', message: '{exercises} exercises of {minutes} together' },
        { exercises, minutes },
      );
}
