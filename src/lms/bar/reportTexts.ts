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
  if (first !== undefined) return { said: '', troubles: [notSavedText(first, faults.length), ...roomTexts] };
  return {
    said: translate(
      {
        id: 'lms.reported',
        message: 'Reported to the learning platform: {passed} of {count} exercises passed.',
      },
      { passed, count },
    ),
    troubles: roomTexts,
  };
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

function noRoomText(): string {
  return translate({
    id: 'lms.noRoom',
    message:
      'The learning platform has no room for your work. Your result is reported, but the next time you begin anew.',
  });
}

/** The first is about answers: they may be needed again. */
function omittedTexts(omitted: readonly Omission[]): readonly string[] {
  const answers = omitted.flatMap((each) => (each.type === 'answer' ? [exerciseTitle(each.id)] : []));
  const drafts = omitted.filter(({ type }) => type === 'draft').length;
  return [
    ...(answers.length === 0
      ? []
      : [
          translate(
            {
              id: 'lms.omitted.answers',
              message:
                'The learning platform has no room for the code of these answers; that you passed stays: {titles}.',
            },
            { titles: answers.join(', ') },
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
