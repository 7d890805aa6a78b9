import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Notice from './Notice.tsx';

export interface LessonChangedNoticeProps {
  readonly onSeeDifference: () => void;
  readonly onKeepMine: () => void;
  readonly onStartOver: () => void;
}

/** Says that the draft was begun from code that the lesson no longer has. */
export default function LessonChangedNotice({
  onSeeDifference,
  onKeepMine,
  onStartOver,
}: LessonChangedNoticeProps): ReactNode {
  return (
    <Notice
      actions={[
        {
          name: translate({ id: 'memory.lessonChanged.difference', message: 'See difference' }),
          onPress: onSeeDifference,
        },
        {
          name: translate({ id: 'memory.lessonChanged.keep', message: 'Keep mine' }),
          onPress: onKeepMine,
        },
        {
          name: translate({ id: 'memory.lessonChanged.startOver', message: 'Start over' }),
          onPress: onStartOver,
        },
      ]}
    >
      {translate({
        id: 'memory.lessonChanged',
        message: 'The lesson’s code has changed since you began this draft.',
      })}
    </Notice>
  );
}
