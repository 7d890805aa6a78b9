import { expect, test, vi } from 'vitest';
import { sharedProgram } from '../../../src/runner/share/sharedProgram.ts';

vi.mock('@docusaurus/Translate', () => ({ translate: ({ message }: { message: string }) => message }));

test.each([
  ['', 'Untitled'],
  [' \n', 'Untitled'],
  [' A program ', 'A program'],
])('the region of a program with the title %j is named %j', (title, named) => {
  expect(sharedProgram({ title, code: '1;' }).title).toBe(named);
});
