import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { SharedCode } from '../share/sharedCode.ts';
import { saveFile } from '../../view/download/saveFile.ts';

export interface DownloadButtonProps {
  readonly shared: SharedCode;
  readonly className: string | undefined;
  /** Says in words what came of it. */
  readonly onDone: (announcement: string) => void;
}

/** Saves a program as a file for Node. What reads the code for that is fetched only now. */
export default function DownloadButton({ shared, className, onDone }: DownloadButtonProps): ReactNode {
  const download = async (): Promise<void> => {
    try {
      const { nodeProgram, programName } = await import('./nodeProgram.ts');
      const name = programName(shared.title);
      const program = nodeProgram(shared, `${location.origin}${location.pathname}`);
      saveFile(name, new Blob([program], { type: 'text/plain' }));
      onDone(translate({ id: 'download.saved', message: '{name}: handed to the browser' }, { name }));
    } catch {
      onDone(
        translate({
          id: 'download.unreachable',
          message: 'What writes the file cannot be fetched now: try again when you are on-line.',
        }),
      );
    }
  };
  return (
    <button type="button" className={className} onClick={() => void download()}>
      <Translate id="download.ts">Download as .ts, to run in Node</Translate>
    </button>
  );
}
