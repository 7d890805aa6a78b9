import { translate } from '@docusaurus/Translate';
import type { LmsStanding, LostWork } from '../LmsStanding.ts';
import { faultText } from './faultText.ts';

/** What a learner is told where nothing can be reported. */
export function standingText(standing: Exclude<LmsStanding, { readonly type: 'open' }>): string {
  switch (standing.type) {
    case 'absent':
      return translate({
        id: 'lms.absent',
        message:
          'This page was not opened by a learning platform. Nothing that you do here is reported, and nothing is kept when you leave.',
      });
    case 'refused':
      return translate(
        {
          id: 'lms.refused',
          message:
            'The learning platform did not open a session. Nothing that you do here is reported, and nothing is kept when you leave. Close this activity and open it again. The platform says: {fault}',
        },
        { fault: faultText(standing.fault) },
      );
    case 'looking':
      return standing.mode === 'review'
        ? translate({
            id: 'lms.review',
            message: 'You look at an attempt that is over. Nothing that you do here is reported or kept.',
          })
        : translate({
            id: 'lms.browse',
            message:
              'The learning platform shows this as a preview. Nothing that you do here is reported or kept.',
          });
  }
}

/** What a learner is told when the work of the last session is not there. */
export function lostText(lost: LostWork): string {
  switch (lost.type) {
    case 'refused':
      return translate(
        {
          id: 'lms.lost.refused',
          message: 'The learning platform did not give back your work of the last session. It says: {fault}',
        },
        { fault: faultText(lost.fault) },
      );
    case 'damaged':
      return translate({
        id: 'lms.lost.damaged',
        message:
          'The learning platform gave back your work of the last session in pieces that cannot be read. What it was told of your result stays, and can only get better.',
      });
    case 'missing':
      return translate({
        id: 'lms.lost.missing',
        message:
          'The learning platform did not give back your work of the last session. What it was told of your result stays, and can only get better.',
      });
  }
}
