import { translate } from '@docusaurus/Translate';
import type { CodeError, Ending } from '../engine/outcome.ts';
import { eventKinds, type Trace } from '../trace/trace.ts';
import type { RunState } from './runState.ts';

/** The state of a block in words, for the eye and for a screen reader alike. */
export function statusText(state: RunState, code: string): string {
  switch (state.type) {
    case 'built':
      return translate({ id: 'runner.status.ready', message: 'Ready' });
    case 'running':
      return translate({ id: 'runner.status.running', message: 'Running…' });
    case 'ended':
      if (state.code !== code) {
        return translate({
          id: 'runner.status.edited',
          message: 'Edited: run again to see what it prints now',
        });
      }
      return endingText(state.outcome.ending, state.outcome.trace, state.milliseconds);
  }
}

function endingText(ending: Ending, trace: Trace, milliseconds: number): string {
  switch (ending.type) {
    case 'finished':
      return translate(
        { id: 'runner.status.finished', message: 'Finished in {milliseconds} ms' },
        { milliseconds: milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds) },
      );
    case 'failed':
      return translate(
        { id: 'runner.status.failed', message: 'Failed: {error}' },
        { error: errorText(ending.error) },
      );
    case 'stopped':
      return stoppedText(ending.reason, visitsIn(trace), milliseconds);
  }
}

/** `TypeError: … (line 3)` */
export function errorText({ name, message, line }: CodeError): string {
  const text = message === '' ? name : `${name}: ${message}`;
  if (line === undefined) return text;
  return translate({ id: 'runner.error.inLine', message: '{error} (line {line})' }, { error: text, line });
}

function stoppedText(reason: 'reader' | 'deadline' | 'lost', visits: number, milliseconds: number): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  if (reason === 'lost') {
    return translate({
      id: 'runner.status.lost',
      message: 'Stopped: the program used up the memory that the browser gives it',
    });
  }
  if (visits > 0) {
    return reason === 'reader'
      ? translate(
          { id: 'runner.status.stoppedAtStep', message: 'Stopped after step {step}' },
          { step: visits },
        )
      : translate(
          {
            id: 'runner.status.deadlineAtStep',
            message: 'Stopped after step {step}: the time limit of {seconds} s is over',
          },
          { step: visits, seconds },
        );
  }
  return reason === 'reader'
    ? translate({ id: 'runner.status.stopped', message: 'Stopped after {seconds} s' }, { seconds })
    : translate(
        { id: 'runner.status.deadline', message: 'Stopped: the time limit of {seconds} s is over' },
        { seconds },
      );
}

function visitsIn({ events }: Trace): number {
  const visit = eventKinds.indexOf('visit');
  return events.kind.reduce((count, kind) => (kind === visit ? count + 1 : count), 0);
}
