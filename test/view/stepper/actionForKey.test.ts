import { expect, it } from 'vitest';
import { actionForKey } from '../../../src/view/stepper/actionForKey.ts';

it.each([
  ['ArrowLeft', 'button', 'back'],
  ['ArrowRight', 'button', 'forward'],
  ['Home', 'button', 'first'],
  ['End', 'button', 'last'],
  // The browser presses the button.
  [' ', 'button', null],
  [' ', 'slider', 'toggle play'],
  // The slider does these by itself.
  ['ArrowRight', 'slider', null],
  ['Home', 'slider', null],
  ['ArrowRight', 'other', 'forward'],
  ['Tab', 'button', null],
  ['a', 'other', null],
] as const)('%j on a %s means %s', (key, part, action) => {
  expect(actionForKey(key, part)).toBe(action);
});
