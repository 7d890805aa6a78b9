import { translate } from '@docusaurus/Translate';
import { longestColumn } from '../../trace/longestColumn.ts';
import type { MissingReason } from '../../trace/picture.ts';

/** Why there is no picture, in a sentence. */
export function missingWords(reason: MissingReason): string {
  const { name } = reason;
  switch (reason.type) {
    case 'gone':
      return translate(
        { id: 'view.picture.missing.gone', message: 'No picture: the code has no {name} at its top level.' },
        { name },
      );
    case 'unfit':
      return unfitWords(name, reason.wanted);
    case 'threw':
      return translate(
        { id: 'view.picture.missing.threw', message: 'No picture: {name} fails with {message}' },
        { name, message: reason.message },
      );
    case 'noNumber':
      return translate(
        { id: 'view.picture.missing.noNumber', message: 'No picture: {name} does not return a number.' },
        { name },
      );
    case 'notFinite':
      return translate(
        { id: 'view.picture.missing.notFinite', message: 'No picture: {name} is not finite there.' },
        { name },
      );
    case 'noSlope':
      return translate(
        {
          id: 'view.picture.missing.noSlope',
          message: 'No picture: {name} has no slope there to compare with.',
        },
        { name },
      );
    case 'slow':
      return translate(
        {
          id: 'view.picture.missing.slow',
          message: 'No picture: {name} takes too long to be asked some hundred times.',
        },
        { name },
      );
    case 'long':
      return translate(
        {
          id: 'view.picture.missing.long',
          message: 'No picture: {name} has more than {count} numbers.',
        },
        { name, count: longestColumn },
      );
  }
}

function unfitWords(name: string, wanted: Extract<MissingReason, { type: 'unfit' }>['wanted']): string {
  switch (wanted) {
    case 'function':
      return translate(
        { id: 'view.picture.missing.function', message: 'No picture: {name} is not a function.' },
        { name },
      );
    case 'number':
      return translate(
        { id: 'view.picture.missing.number', message: 'No picture: {name} is not a finite number.' },
        { name },
      );
    case 'step':
      return translate(
        { id: 'view.picture.missing.step', message: 'No picture: {name} is not a number above 0.' },
        { name },
      );
    case 'range':
      return translate(
        {
          id: 'view.picture.missing.range',
          message: 'No picture: {name} is not a range, the smaller number first.',
        },
        { name },
      );
    case 'numbers':
      return translate(
        {
          id: 'view.picture.missing.numbers',
          message: 'No picture: {name} is not a list of numbers with a finite one among them.',
        },
        { name },
      );
  }
}
