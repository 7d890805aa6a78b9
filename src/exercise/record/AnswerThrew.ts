import type { CodeFault } from './Recording.ts';

/** Thrown into a check where the answer threw: by the recording and by its replay alike. */
export class AnswerThrew extends Error {
  readonly fault: CodeFault;

  constructor(fault: CodeFault) {
    super(`the answer threw ${fault.name}: ${fault.message}`);
    this.fault = fault;
  }
}
