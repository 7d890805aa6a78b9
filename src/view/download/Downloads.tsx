import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { csvParts } from '../../trace/download/csvParts.ts';
import { fileName } from '../../trace/download/fileName.ts';
import type { TraceFacts } from '../../trace/download/jsonParts.ts';
import { jsonParts } from '../../trace/download/jsonParts.ts';
import type { Trace } from '../../trace/trace.ts';
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
  const [inTheMaking, setInTheMaking] = useState<Format | null>(null);
  const download = (format: Format): void => {
    if (inTheMaking !== null) return;
    setInTheMaking(format);
    const parts = format === 'csv' ? csvParts(trace) : jsonParts(trace, facts);
    void inSlices(parts)
      .then((content) => {
        saveFile(fileName(facts.title, format), content);
      })
      .finally(() => {
        setInTheMaking(null);
      });
  };
  return (
    <div className={`${styles.downloads} needsScript`}>
      <button
        type="button"
        aria-disabled={inTheMaking !== null}
        onClick={() => {
          download('csv');
        }}
      >
        {translate({ id: 'view.download.csv', message: 'Download CSV' })}
      </button>
      <button
        type="button"
        aria-disabled={inTheMaking !== null}
        onClick={() => {
          download('json');
        }}
      >
        {translate({ id: 'view.download.json', message: 'Download JSON' })}
      </button>
      {inTheMaking !== null && translate({ id: 'view.download.making', message: 'The file is being made…' })}
    </div>
  );
}
