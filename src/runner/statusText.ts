import { translate } from '@docusaurus/Translate';
import type { CodeError, Ending } from '../engine/outcome.ts';
import type { RecalledRun } from './memory/earlier/RecalledRun.ts';
import type { MemoryState } from './memory/MemoryState.ts';
import { momentText } from './memory/momentText.ts';
import type { RunState } from './runState.ts';
import { visitsIn } from './visitsIn.ts';

/** The state of a block in words, for the eye and for a screen reader alike. */
export function statusText(state: RunState, code: string, remembered: MemoryState | null): string {
  switch (state.type) {
    case 'built':
      if (remembered?.found?.code === code) return draftText(remembered.found.at);
      return translate({ id: 'runner.status.ready', message: 'Ready' });
    case 'running':
      return translate({ id: 'runner.status.running', message: 'Running…' });
    case 'unavailable':
      return translate({
        id: 'runner.status.unavailable',
        message: 'Not run: what runs a program cannot be fetched now. Try again when you are on-line.',
      });
    case 'ended':
      if (state.code !== code) return editedText();
      return endingText(state.outcome.ending, () => visitsIn(state.outcome.trace), state.milliseconds);
    case 'recalled':
      return state.code === code ? recalledText(state) : editedText();
  }
}

function editedText(): string {
  return translate({ id: 'runner.status.edited', message: 'Edited: run again to see what it prints now' });
}

function draftText(at: number): string {
  return translate(
    {
      id: 'runner.status.draft',
      message: 'Your draft of {moment} is shown; the output here is that of the lesson’s own code',
    },
    { moment: momentText(at) },
  );
}

function recalledText({ at, outcome, visits, milliseconds, hasItsTrace }: RecalledRun): string {
  const values = { moment: momentText(at), ending: endingText(outcome.ending, () => visits, milliseconds) };
  return hasItsTrace
    ? translate({ id: 'runner.status.recalled', message: 'The run of {moment}: {ending}' }, values)
    : translate(
        {
          id: 'runner.status.recalledInPart',
          message: 'The run of {moment}: {ending}. Its trace was not kept: run again to see it',
        },
        values,
      );
}

/**
 * How a run ended, in words.
 *
 * @param visitsOf counts the elements that its walks visited, which takes a while and is needed of a run that was stopped
 */
export function endingText(ending: Ending, visitsOf: () => number, milliseconds: number): string {
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
      return stoppedText(ending.reason, visitsOf(), milliseconds);
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
