/** What came of a call to the learning platform. */
export type LmsAnswer =
  { readonly type: 'done'; readonly value: string } | { readonly type: 'refused'; readonly fault: LmsFault };

/** A call that the platform refused. */
export interface LmsFault {
  /** What was asked: `Initialize`, `GetValue`, `SetValue`, `Commit` or `Terminate`, in the names of SCORM 2004. */
  readonly call: LmsCall;
  /** The element of the data model that it was about, such as `cmi.suspend_data`. */
  readonly element?: string;
  /** The platform's error code; empty when it has none to tell. */
  readonly code: string;
  /** The platform's own words, or those of the error that it threw. */
  readonly words: string;
}

export type LmsCall = 'Initialize' | 'GetValue' | 'SetValue' | 'Commit' | 'Terminate';
