import type { Trace } from '../../trace/trace.ts';
import type { WalkReading } from '../../trace/walkReading.ts';

/** What the rows of the table have in common, whether they are laid out whole or in part. */
export interface RowsProps {
  readonly trace: Trace;
  readonly reading: WalkReading;
  /** Position of the row of the current moment; −1 when there is none. */
  readonly current: number;
  /** The row where Tab enters the table: a long table has one stop, and keys that lead on from there. */
  readonly tabStop: number;
  readonly pointedRow: number | null;
  readonly onPoint: (row: number | null) => void;
  /** Go to the moment at which a row begins. */
  readonly onGoToRow: (row: number) => void;
  /** What scrolls, with the table in it; null before it is there. */
  readonly region: HTMLElement | null;
}
