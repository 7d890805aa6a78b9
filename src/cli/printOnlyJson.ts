/** From now on nothing but `printJson` writes to the output: what exercises print while they are proved is no JSON. */
export function printOnlyJson(): void {
  for (const method of ['log', 'info', 'debug'] as const) console[method] = console.error;
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
