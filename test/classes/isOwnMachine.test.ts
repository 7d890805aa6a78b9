import { expect, test } from 'vitest';
import { isOwnMachine } from '../../src/classes/isOwnMachine.ts';

test.each([
  ['http://localhost:3000/nudge/', true],
  ['http://127.0.0.1:3000/', true],
  ['http://[::1]:3000/', true],
  ['https://example.org/', false],
  ['https://localhost.example.org/', false],
])('that %s is the machine itself is %j', (address, isOwn) => {
  expect(isOwnMachine(new URL(address))).toBe(isOwn);
});
