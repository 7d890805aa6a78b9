/** A program that throws the names of all it can replace of the language and of the package, or add to. */
export const looking = `
import * as derivative from 'derivative';
const open = [];
const seen = new Set();
const look = (name, value) => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  if (Object.isExtensible(value)) open.push(name + '+');
  for (const key of Reflect.ownKeys(value)) {
    const { value: held, get, writable, configurable } = Object.getOwnPropertyDescriptor(value, key);
    const inner = name + '.' + String(key).replaceAll(' ', '');
    if (configurable || (writable && typeof held === 'function')) open.push(inner);
    look(inner, held);
    look(inner, get);
  }
  look(name + '^', Object.getPrototypeOf(value));
};
const names = 'Object Error Array Map Set WeakMap String Number Boolean BigInt Symbol Math JSON Reflect Proxy Promise RegExp Function Float64Array BigInt64Array ArrayBuffer Date isNaN parseFloat'.split(' ');
for (const name of names) {
  const { writable, configurable } = Object.getOwnPropertyDescriptor(globalThis, name);
  if (writable || configurable) open.push('globalThis.' + name);
  look(name, globalThis[name]);
}
for (const [name, value] of Object.entries(derivative)) look(name, value);
const { array, nditer } = derivative;
const iterators = [[].values(), new Map().keys(), new Set().keys(), ''[Symbol.iterator](), ''.matchAll(/a/g), (function* () {})().__proto__, array([1])[Symbol.iterator](), nditer(array([1]))];
iterators.forEach((iterator, i) => look('iterator' + i, Object.getPrototypeOf(iterator)));
throw new Error(['found', ...open].join(' '));
`;
