import { describe, expect, it } from 'vitest';
import { faultInLine } from '../../../src/runner/editor/faultInLine.ts';

const code = 'const a = 1;\n\n  a.b.c;  \n';

describe('an error of a run', () => {
  it.each([
    { line: 1, marked: 'const a = 1;' },
    { line: 3, marked: 'a.b.c;' },
    { line: 2, marked: '' },
  ])('in line $line marks "$marked"', ({ line, marked }) => {
    const fault = faultInLine(code, { name: 'TypeError', message: 'no b', line });
    expect(fault).toMatchObject({ line, message: 'TypeError: no b' });
    expect(code.slice(fault?.from, fault?.to)).toBe(marked);
  });

  it('without a message says its name', () => {
    expect(faultInLine(code, { name: 'Error', message: '', line: 1 })?.message).toBe('Error');
  });

  it.each([
    ['without a line', { name: 'Error', message: 'thrown' }],
    ['beyond the code', { name: 'Error', message: 'thrown', line: 9 }],
  ])('%s marks nothing', (_where, error) => {
    expect(faultInLine(code, error)).toBeUndefined();
  });
});
