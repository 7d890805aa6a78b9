import { translate } from '@docusaurus/Translate';
import { exerciseTitle } from '../../runner/exercise/exerciseTitle.ts';
import type { LmsFault } from '../../scorm/LmsAnswer.ts';
import type { Reported } from '../LmsStanding.ts';
import type { Omission } from '../state/omissions.ts';
import { faultText } from './faultText.ts';

/** What a learner is told of the last report: that it arrived, or what of it did not. */
export function reportTexts(reported: Reported | undefined): {
  readonly said: string;
  readonly troubles: readonly string[];
} {
  if (reported === undefined) return { said: '', troubles: [] };
  const { passed, count, faults, room } = reported;
  const roomTexts = room.type === 'none' ? [noRoomText()] : omittedTexts(room.omitted);
  const [first] = faults;
  if (first !== undefined && faults.some(isOfResult)) {
    return { said: '', troubles: [notSavedText(first, faults.length), ...roomTexts] };
  }
  const lostWork = faults.find(({ element }) => element === 'cmi.suspend_data');
  const troubles = lostWork ? [workNotKeptText(lostWork)] : first ? [notAllText(first)] : [];
  return {
    said: translate(
      {
        id: 'lms.reported',
        message: 'Reported to the learning platform: {passed} of {count} exercises passed.',
      },
      { passed, count },
    ),
    troubles: [...troubles, ...roomTexts],
  };
}

/** Whether score or status may not have arrived; a platform can refuse what else is told of an answer, and keep them. */
function isOfResult({ call, element = '' }: LmsFault): boolean {
  return call !== 'SetValue' || /^cmi\.(core\.)?(score|\w+_status)\b/.test(element);
}

function notSavedText(first: LmsFault, count: number): string {
  const fault = faultText(first);
  return count === 1
    ? translate(
        { id: 'lms.notSaved', message: 'The learning platform did not save your result. It says: {fault}' },
        { fault },
      )
    : translate(
        {
          id: 'lms.notSaved.more',
          message:
            'The learning platform did not save your result. It says: {fault}, and {more} more times no.',
        },
        { fault, more: count - 1 },
      );
}

function workNotKeptText(fault: LmsFault): string {
  return translate(
    {
      id: 'lms.workNotKept',
      message:
        'Your result is saved, but the learning platform did not keep your work: the next time you begin anew. It says: {fault}',
    },
    { fault: faultText(fault) },
  );
}

function notAllText(first: LmsFault): string {
  return translate(
    {
      id: 'lms.notAll',
      message:
        'Your result is saved. Of what else is told about it the platform refused a part. It says: {fault}',
    },
    { fault: faultText(first) },
  );
}

function noRoomText(): string {
  return translate({
    id: 'lms.noRoom',
    message:
      'The learning platform has no room for your work. Your result is reported, but the next time you begin anew.',
  });
}

/** The first are about answers: they may be needed again. */
function omittedTexts(omitted: readonly Omission[]): readonly string[] {
  const passed = answersIn(omitted, true);
  const failed = answersIn(omitted, false);
  const drafts = omitted.filter(({ type }) => type === 'draft').length;
  return [
    ...(failed === ''
      ? []
      : [
          translate(
            {
              id: 'lms.omitted.failed',
              message:
                'The learning platform has no room for the code of these answers, which do not pass yet: {titles}.',
            },
            { titles: failed },
          ),
        ]),
    ...(passed === ''
      ? []
      : [
          translate(
            {
              id: 'lms.omitted.answers',
              message:
                'The learning platform has no room for the code of these answers; that you passed stays: {titles}.',
            },
            { titles: passed },
          ),
        ]),
    ...(drafts === 0
      ? []
      : [
          translate(
            {
              id: 'lms.omitted.drafts',
              message:
                'The learning platform has no room for drafts. Number of those that go when you leave: {drafts}.',
            },
            { drafts },
          ),
        ]),
  ];
}

/** The titles of the exercises whose answers find no room. */
function answersIn(omitted: readonly Omission[], passed: boolean): string {
  return omitted
    .flatMap((each) => (each.type === 'answer' && each.passed === passed ? [exerciseTitle(each.id)] : []))
    .join(', ');
}
