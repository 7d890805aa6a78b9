import { translate } from '@docusaurus/Translate';
import type { Trouble } from '../../../classes/grade/GradeReport.ts';
import { dueText } from '../../classes/dueText.ts';
import { siteTitle } from '../../exercise/siteTitle.ts';

/** What is the matter with a file. */
export function troubleText(trouble: Trouble): string {
  switch (trouble.type) {
    case 'empty':
      return translate({ id: 'grade.trouble.empty', message: 'Not graded: the file is empty.' });
    case 'notJson':
      return translate({
        id: 'grade.trouble.notJson',
        message:
          'Not graded: it is no hand-in, or a damaged one (it is not JSON). Text that was pasted into a mail is often damaged: ask for the file as the page saved it.',
      });
    case 'foreign':
      return translate({ id: 'grade.trouble.foreign', message: 'Not graded: it is JSON, but no hand-in.' });
    case 'newer':
      return translate({
        id: 'grade.trouble.newer',
        message: 'Not graded: it was made by a newer version of the site.',
      });
    case 'damaged':
      return translate(
        { id: 'grade.trouble.damaged', message: 'Not graded: the hand-in is damaged at “{place}”.' },
        { place: trouble.place },
      );
    case 'huge':
      return translate({
        id: 'grade.trouble.huge',
        message: 'Not graded, and not read: it is larger than any hand-in.',
      });
    case 'zip':
      return translate({
        id: 'grade.trouble.zip',
        message: 'Not graded: unpack this archive, then choose the folder that comes out of it.',
      });
    case 'unreadable':
      return translate({
        id: 'grade.trouble.unreadable',
        message: 'Not graded: the file cannot be read, or has changed since it was chosen.',
      });
    case 'checksFile':
      return translate({
        id: 'grade.trouble.checksFile',
        message:
          'Not used: it looks like a file of checks. If it is yours, choose it in the field for your own checks.',
      });
    case 'tooMany':
      return translate({
        id: 'grade.trouble.tooMany',
        message: 'Not graded: too many files were chosen. Grade them in several piles.',
      });
    case 'notGraded':
      return translate({
        id: 'grade.trouble.notGraded',
        message: 'Not graded: you stopped before its turn.',
      });
    case 'otherClass':
      return translate(
        {
          id: 'grade.trouble.otherClass',
          message: 'Not graded: it was handed in to another class, “{name}”, or to one with another seed.',
        },
        { name: trouble.name },
      );
    case 'older':
      return translate(
        {
          id: 'grade.trouble.older',
          message: 'Not graded: {name} handed in again later, in {newer}. That one counts.',
        },
        { name: trouble.name, newer: trouble.newer },
      );
    case 'sameName':
      return translate(
        {
          id: 'grade.trouble.sameName',
          message:
            'Not graded: {newer} has the same name, {name}, and a later time; that one counts. If these are two learners, grade this file by itself.',
        },
        { name: trouble.name, newer: trouble.newer },
      );
    case 'answerDamaged':
      return translate(
        {
          id: 'grade.trouble.answerDamaged',
          message: 'One answer is damaged at “{place}” and was left out. The others are graded.',
        },
        { place: trouble.place },
      );
    case 'late':
      return translate(
        {
          id: 'grade.trouble.late',
          message: 'Late: handed in on {moment}, by the clock of the learner’s machine. It is graded.',
        },
        { moment: dueText(trouble.handedIn) },
      );
    case 'hiddenLetters':
      return translate(
        {
          id: 'grade.trouble.hiddenLetters',
          message: 'The name has letters in it that hide or turn the text around; it is shown as {name}.',
        },
        { name: trouble.name },
      );
    case 'answerTooLong':
    case 'answerTwice':
    case 'notOfClass':
    case 'notOfSite':
    case 'otherRevision':
    case 'deadline':
    case 'lost':
    case 'faulty':
      return ofExercise(trouble);
  }
}

type ExerciseTrouble = Extract<Trouble, { readonly exercise: string }>;

/** What is the matter with one answer. */
function ofExercise(trouble: ExerciseTrouble): string {
  const exercise = siteTitle(trouble.exercise);
  switch (trouble.type) {
    case 'answerTooLong':
      return translate(
        {
          id: 'grade.trouble.answerTooLong',
          message: '{exercise}: the answer is too long and was left out.',
        },
        { exercise },
      );
    case 'answerTwice':
      return translate(
        { id: 'grade.trouble.answerTwice', message: '{exercise}: there are two answers; the first counts.' },
        { exercise },
      );
    case 'notOfClass':
      return translate(
        {
          id: 'grade.trouble.notOfClass',
          message: '{exercise}: the class has no such exercise; the answer was left out.',
        },
        { exercise },
      );
    case 'notOfSite':
      return translate(
        {
          id: 'grade.trouble.notOfSite',
          message: '{exercise}: this site has no such exercise; the answer was left out.',
        },
        { exercise },
      );
    case 'otherRevision':
      return translate(
        {
          id: 'grade.trouble.otherRevision',
          message: '{exercise}: answered when its checks were others; graded by those of today.',
        },
        { exercise },
      );
    case 'deadline':
      return translate(
        {
          id: 'grade.trouble.deadline',
          message: '{exercise}: did not end in time, also when it ran alone. It counts as failed.',
        },
        { exercise },
      );
    case 'lost':
      return translate(
        {
          id: 'grade.trouble.lost',
          message: '{exercise}: used up the memory, also when it ran alone. It counts as failed.',
        },
        { exercise },
      );
    case 'faulty':
      return translate(
        {
          id: 'grade.trouble.faulty',
          message:
            '{exercise}: the exercise or one of your checks is at fault ({message}). No point is given, and no grade for Moodle and Canvas.',
        },
        { exercise, message: trouble.message },
      );
  }
}
