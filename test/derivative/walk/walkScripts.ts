import { array, nditer, NDArray, numericalDerivative } from 'derivative';
import { broadcast, counting } from './corpusView.ts';

/** The Python scripts of the corpus in TypeScript; each gives the log that the Python script gives. */
export const behaviours: Readonly<Record<string, () => unknown[]>> = {
  b001: () => {
    const log = [];
    const it = nditer(counting([2, 3]), { flags: ['multi_index'] });
    while (!it.finished) log.push([it.multiIndex, it.iternext(), it.finished]);
    return log;
  },
  b006: () => {
    const it = nditer(counting([2, 3]), { flags: ['multi_index'] });
    it.multiIndex = [0, 2];
    return [...it];
  },
  b007: () => {
    const it = nditer(counting([2, 3]), { flags: ['multi_index'] });
    it.multiIndex = [1, 0];
    const there = it.value;
    it.iternext();
    return [there, [it.multiIndex, it.value, it.iterIndex]];
  },
  b009: () => {
    const it = nditer(counting([2, 3]), { flags: ['c_index'] });
    it.index = 4;
    return [it.index, it.value];
  },
  b011: () => {
    const log = [];
    const it = nditer(counting([2, 3]), { flags: ['multi_index'] });
    for (const value of it) log.push([value, it.multiIndex]);
    return log;
  },
  b012: () => {
    const log = [];
    const it = nditer(array(7), { flags: ['multi_index'] });
    while (!it.finished) {
      log.push([it.multiIndex, it.value]);
      it.iternext();
    }
    return log;
  },
  b015: () => {
    const a = counting([4]);
    const it = nditer(a, { opFlags: ['readwrite'] });
    for (const value of it) it.value = 2 * value;
    return [a.toNested()];
  },
  b019: () => {
    const log = [];
    const a = counting([3]);
    for (const value of nditer(a, { opFlags: ['readwrite'] })) {
      log.push(value);
      for (let i = 0; i < a.size; i++) a.set(i, a.get(i) + 1);
    }
    return log;
  },
  b021: () => {
    const it = nditer(counting([2, 3]), { flags: ['multi_index'] });
    const values = [...it];
    return values.length === 6 ? [it.iternext(), it.finished] : values;
  },
  b026: () => {
    const flags = ['multi_index', 'dont_negate_strides'] as 'multi_index'[];
    return [nditer(counting([4]).slice([null, null, -1]), { flags })];
  },
  b029: () => {
    const it = nditer(counting([2, 3]), { flags: ['multi_index'] });
    it.iternext();
    const other = it.copy();
    other.iternext();
    return [it.multiIndex, other.multiIndex];
  },
  b037: () => [nditer(readOnly(counting([3])), { flags: ['multi_index'], opFlags: ['readwrite'] })],
  b038: () => {
    const x = broadcast(counting([3]), [2, 3]);
    return [nditer(x, { flags: ['multi_index'], opFlags: ['readwrite'] })];
  },
  b041: () => {
    const x = array([3, -3], 'int64');
    x.set(0, 3.9999);
    x.set(1, -2.9999);
    return [x.toNested()];
  },
  b042: () => {
    const f = (v: NDArray): number => 2 * v.get(0) + 3 * v.get(0) * v.get(1) + v.get(1) ** 3;
    return [numericalDerivative(f, array([3, 2], 'int64')).toNested()];
  },
};

export const behavioursLeftOut: Readonly<Record<string, string>> = {
  b022: 'len(it): there is one operand always',
  b023: 'two operands',
  b025: 'two operands',
  b027: 'remove_multi_index is left out',
  b028: 'remove_axis is left out',
  b030: 'close is left out: there is no buffer to write back',
  b032: 'ndenumerate is left out',
  b040: 'a JavaScript array is no list of operands: nditer refuses it, see nditer.test.ts',
};

/** The Python expressions of the corpus that must fail, in TypeScript. */
export const errors: Readonly<Record<string, () => unknown>> = {
  e001: () => nditer(array([])),
  e003: () => nditer(counting([2, 3]), { flags: ['bad flag' as 'multi_index'] }),
  e004: () => nditer(counting([2, 3]), { opFlags: ['readonly', 'bad flag' as 'readonly'] }),
  e006: () => nditer(counting([2, 3]), { opFlags: ['multi_index' as 'readonly'] }),
  e014: () => nditer(counting([2, 3]), { flags: ['external_loop', 'multi_index'] }),
  e018: () => nditer(counting([2, 3]), { opFlags: ['readonly', 'writeonly'] }),
  e019: () => nditer(counting([2, 3]), { opFlags: ['readonly', 'readwrite'] }),
  e020: () => nditer(counting([2, 3]), { opFlags: ['writeonly', 'readwrite'] }),
  e021: () => nditer(counting([2, 3]), { opFlags: ['readonly', 'writeonly', 'readwrite'] }),
  e026: () => nditer(broadcast(counting([3]), [2, 3]), { opFlags: ['readwrite'] }),
  e027: () => nditer(counting([2, 3])).multiIndex,
  e029: () => nditer(counting([2, 3])).index,
  e030: () => {
    nditer(counting([2, 3])).index = 0;
  },
  e031: () => {
    nditer(counting([2, 3]), { flags: ['multi_index'] }).multiIndex = [0];
  },
  e033: () => {
    nditer(counting([2, 3]), { flags: ['multi_index'] }).multiIndex = [2, 0];
  },
  e034: () => {
    nditer(counting([2, 3]), { flags: ['multi_index'] }).multiIndex = [-1, 0];
  },
  e035: () => {
    nditer(counting([2, 3]), { flags: ['multi_index'] }).multiIndex = 3 as unknown as number[];
  },
  e036: () => {
    nditer(counting([2, 3]), { flags: ['c_index'] }).index = 6;
  },
  e038: () => {
    nditer(counting([2, 3])).iterIndex = -1;
  },
  e039: () => {
    const it = nditer(counting([2, 3]), { flags: ['multi_index'] });
    while (it.iternext());
    return it.multiIndex;
  },
  e043: () => {
    const it = nditer(counting([2, 3]), { opFlags: ['readwrite'] });
    while (it.iternext());
    it.value = 1;
  },
  e062: () => counting([2, 3]).get(2, 0),
  e063: () => counting([2, 3]).get(0, 0, 0),
  e066: () => counting([2, 3]).reshape([4, 2]),
  e067: () => counting([3]).slice([null, null, 0]),
};

export const errorsLeftOut: Readonly<Record<string, string>> = {
  e009: 'NumPy names Python’s types str and int; ours says which orders there are, see nditer.test.ts',
  e011: 'a list of operands',
  e044: 'a second operand',
  e046: 'two operands',
  e047: 'two operands',
  e048: 'two operands',
  e050: 'del has no counterpart',
  e051: 'a property without setter: the words are those of the JavaScript engine',
  e053: 'op_dtypes is left out',
};

export function readOnly({ data, shape, strides, offset }: NDArray): NDArray {
  return new NDArray(data, shape, { strides, offset, writeable: false });
}
