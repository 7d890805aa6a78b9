import { useState, useSyncExternalStore } from 'react';
import { lookAgain } from '../../exercise/progress/useProgress.ts';
import { ObservedState } from '../ObservedState.ts';
import { pageShelf } from '../shelf/pageShelf.ts';
import { watchStorage } from '../shelf/watchStorage.ts';
import { carryOut } from './carryOut.ts';
import { collectWork } from './collectWork.ts';
import { deleteWork } from './deleteWork.ts';
import { planImport, type ImportCounts } from './planImport.ts';
import { readWorkFile, type ReadFile } from './readWorkFile.ts';
import { siteSettings } from './siteSettings.ts';
import type { WorkFile } from './workFile.ts';

/** What came of the reader's last request. */
export type WorkReport =
  | { readonly type: 'imported'; readonly counts: ImportCounts }
  | Extract<ReadFile, { type: 'refused' }>
  | { readonly type: 'noRoom' | 'deleted' };

export interface Work {
  /** Null in the page as it was built. */
  readonly work: WorkFile | null;
  readonly isLasting: boolean;
  readonly report: WorkReport | null;
  /** How many there have been, for two may say the same. */
  readonly reportCount: number;
  readonly importFile: (file: File) => Promise<void>;
  readonly deleteAll: () => void;
}

type Reported = Pick<Work, 'report' | 'reportCount'>;

interface Found {
  readonly work: WorkFile | null;
  readonly isLasting: boolean;
}

const found = new ObservedState<Found>({ work: null, isLasting: true });

/** All that this browser keeps of the reader's work, also while another tab adds to it. */
export function useWork(): Work {
  const { work, isLasting } = useSyncExternalStore(watch, found.get, found.get);
  const [{ report, reportCount }, setReported] = useState<Reported>({ report: null, reportCount: 0 });
  const setReport = (newReport: WorkReport): void => {
    setReported(({ reportCount: before }) => ({ report: newReport, reportCount: before + 1 }));
  };

  const importFile = async (file: File): Promise<void> => {
    setReport(await reportOf(file));
    look();
    lookAgain();
  };
  const deleteAll = (): void => {
    deleteWork(pageShelf(), siteSettings);
    setReport({ type: 'deleted' });
    look();
    lookAgain();
  };
  return { work, isLasting, report, reportCount, importFile, deleteAll };
}

function look(): void {
  const shelf = pageShelf();
  found.update({ isLasting: shelf.isLasting, work: collectWork(shelf, siteSettings, new Date()) });
}

function watch(listener: () => void): () => void {
  const unsubscribe = found.subscribe(listener);
  const unwatch = watchStorage(look);
  look();
  return () => {
    unsubscribe();
    unwatch();
  };
}

async function reportOf(file: File): Promise<WorkReport> {
  const read = await readWorkFile(file);
  if (read.type === 'refused') return read;
  const shelf = pageShelf();
  const now = new Date();
  const plan = planImport(collectWork(shelf, siteSettings, now), read.work, now.getTime());
  const written = carryOut(plan, shelf, siteSettings);
  return written === 'kept' ? { type: 'imported', counts: plan.counts } : { type: 'noRoom' };
}
