/** How a run may end: by itself, with the reader's error, or only because somebody stops it. */
export type HostileEnding = 'finished' | 'failed' | 'stopped';

/** A program that tries what it should not be able to do, and what must come of it. */
export interface HostileProgram {
  /** Unique among all programs. */
  readonly id: string;
  /** What it tries, as the rest of "it tries to …". */
  readonly tries: string;
  /** `SINK` stands for the host and port of a server that nobody may reach. */
  readonly source: string;
  /** Engines may differ: then every ending that is right is named. */
  readonly ends: HostileEnding | readonly HostileEnding[];
  /** The whole text of the output, where it is known. What a program without it prints is its own affair. */
  readonly prints?: string;
  /** What the output must have in it. */
  readonly says?: RegExp;
  /** A plain worker, without a cage, does reach the server with it: what is tried is a real attempt. */
  readonly reachesFromPlainWorker?: true;
  /** Takes so long that one engine must do. */
  readonly isSlow?: true;
}
