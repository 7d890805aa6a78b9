import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { csvParts } from '../../trace/download/csvParts.ts';
import { fileName } from '../../trace/download/fileName.ts';
import type { TraceFacts } from '../../trace/download/jsonParts.ts';
import { jsonParts } from '../../trace/download/jsonParts.ts';
import type { Trace } from '../../trace/trace.ts';
import { useSaid } from '../useSaid.tsx';
import styles from './Downloads.module.css';
import { inSlices } from './inSlices.ts';
import { saveFile } from './saveFile.ts';

interface DownloadsProps {
  readonly trace: Trace;
  readonly facts: TraceFacts;
}

type Format = 'csv' | 'json';

/** Saves the whole trace, all walks with all rows, as a file that other programs read. */
export default function Downloads({ trace, facts }: DownloadsProps): ReactNode {
  const [isMaking, setMaking] = useState(false);
  const [said, say] = useSaid();
  const download = async (format: Format): Promise<void> => {
    if (isMaking) return;
    setMaking(true);
    say(translate({ id: 'view.download.making', message: 'The file is being made…' }));
    try {
      const parts = format === 'csv' ? csvParts(trace) : jsonParts(trace, facts);
      saveFile(fileName(facts.title, format), await inSlices(parts));
      say('');
    } catch {
      say(
        translate({
          id: 'view.download.failed',
          message:
            'The file could not be made, most likely for want of memory: a run of fewer steps makes a smaller one.',
        }),
      );
    }
    setMaking(false);
  };
  return (
    <div className={`${styles.downloads} needsScript`}>
      <button type="button" aria-disabled={isMaking} onClick={() => void download('csv')}>
        {translate({ id: 'view.download.csv', message: 'Download CSV' })}
      </button>
      <button type="button" aria-disabled={isMaking} onClick={() => void download('json')}>
        {translate({ id: 'view.download.json', message: 'Download JSON' })}
      </button>
      {/* No status: that of the block says how the run ended. */}
      <span aria-live="polite">{said}</span>
    </div>
  );
}
