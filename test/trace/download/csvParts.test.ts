import { array, numericalDerivative } from 'derivative';
import type { NDArray } from 'derivative';
import { describe, expect, it } from 'vitest';
import { csvParts } from '../../../src/trace/download/csvParts.ts';
import { emptyTrace } from '../../../src/trace/trace.ts';
import { recorded } from '../recorded.ts';
import { traceOf } from '../traceOf.ts';

const f = (x: NDArray): number => 2 * x.get(0) + 3 * x.get(0) * x.get(1) + x.get(1) ** 3;
const header = 'walk,step,idx,x[idx],f(x+δ),f(x−δ),grad[idx],grad\r\n';

describe('a trace as CSV', () => {
  it('holds the notebook digit for digit, a line a visit, ended as RFC 4180 asks', () => {
    const csv = [...csvParts(recorded(() => numericalDerivative(f, array([3, 2]))))].join('');
    expect(csv).toBe(
      `${header}1,1,"(0,)",3.0,32.0008,31.9992,7.999999999999119,[8. 0.]\r\n` +
        '1,2,"(1,)",2.0,32.002100060001005,31.997900059998997,21.000000010040765,[ 8.         21.00000001]\r\n',
    );
  });

  it('holds all walks, numbered', () => {
    const trace = recorded(() => {
      numericalDerivative(f, array([3, 2]));
      numericalDerivative(() => 1, array([7]));
    });
    expect([...csvParts(trace)].slice(1).map((line) => line.slice(0, 3))).toEqual(['1,1', '1,2', '2,1']);
  });

  it('prints what has no digits as Python does, and leaves empty what did not happen', () => {
    const trace = traceOf(
      [{ start: [NaN, -0, Infinity, -Infinity] }],
      [
        ['start'],
        ['visit', 0, 0, NaN],
        ['visit', 0, 1, -0],
        ['visit', 0, 2, Infinity],
        ['visit', 0, 3, -Infinity],
        ['end'],
      ],
    );
    expect([...csvParts(trace)].slice(1).map((line) => line.split(',').slice(-5))).toEqual([
      ['nan', '', '', '', '\r\n'],
      ['-0.0', '', '', '', '\r\n'],
      ['inf', '', '', '', '\r\n'],
      ['-inf', '', '', '', '\r\n'],
    ]);
  });

  it('puts a matrix with its line breaks into one field', () => {
    const [, line] = csvParts(
      recorded(() =>
        numericalDerivative(
          () => 1,
          array([
            [1, 2],
            [3, 4],
          ]),
        ),
      ),
    );
    expect(line).toBe('1,1,"(0, 0)",1.0,1.0,1.0,0.0,"[[0. 0.]\n [0. 0.]]"\r\n');
  });

  it('of no walk is the header', () => {
    expect([...csvParts(emptyTrace)].join('')).toBe(header);
  });
});
