import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Happening } from './MemoryState.ts';
import { momentText } from './momentText.ts';
import Notice, { type NoticeAction } from './Notice.tsx';

export interface HappeningNoticeProps {
  readonly happening: Happening;
  readonly onUndo: () => void;
  readonly onShowWaiting: () => void;
  readonly onDismiss: () => void;
}

/** Tells what happened to the reader's code, with the way back where there is one. */
export default function HappeningNotice({ happening, ...acts }: HappeningNoticeProps): ReactNode {
  return (
    <Notice isNews={happening.type !== 'draftWaits'} actions={[...actions(happening, acts)]}>
      {sentence(happening)}
    </Notice>
  );
}

function actions(
  happening: Happening,
  { onUndo, onShowWaiting, onDismiss }: Omit<HappeningNoticeProps, 'happening'>,
): readonly NoticeAction[] {
  const dismiss = { name: translate({ id: 'memory.dismiss', message: 'All right' }), onPress: onDismiss };
  switch (happening.type) {
    case 'reset':
    case 'wentBack':
      return [{ name: translate({ id: 'memory.undo', message: 'Undo' }), onPress: onUndo }];
    case 'followed':
    case 'resetElsewhere':
      if (happening.before === null) return [dismiss];
      return [
        { name: translate({ id: 'memory.putMineBack', message: 'Put mine back' }), onPress: onUndo },
        dismiss,
      ];
    case 'draftWaits':
      return [
        { name: translate({ id: 'memory.showDraft', message: 'Show my draft' }), onPress: onShowWaiting },
      ];
    case 'bothEdited':
    case 'draftPutAway':
    case 'draftDamaged':
    case 'runNotKept':
      return [dismiss];
  }
}

function sentence(happening: Happening): string {
  switch (happening.type) {
    case 'reset':
      if (!happening.isKept) return onlyUndo();
      return translate({
        id: 'memory.happening.reset',
        message: 'Your code was put away; you find it under “Earlier runs”.',
      });
    case 'wentBack':
      if (!happening.isKept) return onlyUndo();
      return translate({
        id: 'memory.happening.wentBack',
        message: 'Earlier code is back; what you had is under “Earlier runs”.',
      });
    case 'followed':
      return translate({
        id: 'memory.happening.followed',
        message: 'Another tab changed this code: its version is shown.',
      });
    case 'resetElsewhere':
      return translate({
        id: 'memory.happening.resetElsewhere',
        message: 'Another tab brought the lesson’s own code back.',
      });
    case 'bothEdited':
      return translate({
        id: 'memory.happening.bothEdited',
        message:
          'Another tab changed this code too. Yours stays; the other tab’s version is under “Earlier runs”.',
      });
    case 'draftWaits':
      return translate(
        { id: 'memory.happening.draftWaits', message: 'You have a draft here, of {moment}.' },
        { moment: momentText(happening.draft.at) },
      );
    case 'draftPutAway':
      return translate({
        id: 'memory.happening.draftPutAway',
        message: 'The draft that you had here is under “Earlier runs”.',
      });
    case 'draftDamaged':
      return translate({
        id: 'memory.happening.draftDamaged',
        message: 'Your draft could not be read. It was set aside, not deleted: “Your work” can export it.',
      });
    case 'runNotKept':
      return translate({
        id: 'memory.happening.runNotKept',
        message: 'This run is not kept under “Earlier runs”: the storage for this site is full.',
      });
  }
}

function onlyUndo(): string {
  return translate({
    id: 'memory.happening.onlyUndo',
    message:
      'What you had could not be kept, for the storage of this site is full: only Undo brings it back.',
  });
}
