const { defineProperty } = Reflect;

/** Without a prototype: `Object.prototype.get`, set by a program, would turn it into an accessor. */
interface PlainDescriptor extends PropertyDescriptor {
  __proto__: null;
}

/**
 * Appends to a list whatever the reader's code did to the prototypes. `list.push(x)` or `list[n] = x` would
 * call a setter that a program placed on `Object.prototype[0]`, and let it replace what the run reports.
 */
export function append<T>(list: T[], value: T): void {
  const descriptor: PlainDescriptor = {
    __proto__: null,
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  };
  defineProperty(list, list.length, descriptor);
}
