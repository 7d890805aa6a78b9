import type { MissingReason } from '../../trace/picture.ts';

/** Ends the making of a picture; the reason is shown in its place. */
export class NoPicture extends Error {
  readonly reason: MissingReason;

  constructor(reason: MissingReason) {
    super(reason.type);
    this.reason = reason;
  }
}
