import { describe, expect, it } from 'vitest';
import { solutionLines } from '../../../src/exercise/rules/solutionLines.ts';
import { cutStarter } from '../../../src/exercise/source/cutStarter.ts';

const learner = cutStarter(`//#region learner
function slope(f, x, h) {
  const here = f(x);
  //#region solution | return NaN;
  return (f(x + h) - here) / h;
  //#endregion
}
//#endregion
`);

describe('the lines that no hint may give away', () => {
  it('are those that the learner is to write, without spaces, return and semicolon', () => {
    expect(solutionLines({ learner })).toEqual(['(f(x+h)-here)/h']);
  });

  it('are those that compute something, and are no mere word', () => {
    const solution = ['return total;', 'const sum = total', 'a + bc;', 'a + b - c;', 'sin(x)'].join('\n');
    expect(solutionLines({ learner: { ...learner, solution } })).toEqual(['a+b-c', 'sin(x)']);
    expect(solutionLines({ learner: { ...learner, solution: 'total -= here' } })).toEqual(['total-=here']);
  });

  it('are not those that stand in the starter already', () => {
    expect(solutionLines({ learner: { ...learner, solution: learner.starter } })).toEqual([]);
  });
});
