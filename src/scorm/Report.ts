/** What a package tells the learning platform about its class. */
export interface Report {
  /** All exercises of the class, in its order. */
  readonly exercises: readonly ReportedExercise[];
  /** The learner's work, packed; the platform gives it back at the next launch. Undefined leaves there what is there. */
  readonly state: string | undefined;
}

export interface ReportedExercise {
  readonly id: string;
  /** As learners know it. */
  readonly title: string;
  readonly result: 'passed' | 'failed' | 'new';
  /** The kept answer; empty when there is none. */
  readonly answer: string;
  /** When it was judged, in milliseconds since 1970. */
  readonly at: number;
}

/** An element of the data model and its value. */
export type Entry = readonly [element: string, value: string];
