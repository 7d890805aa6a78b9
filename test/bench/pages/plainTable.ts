/**
 * Puts a table into the page as a program does that thinks of nothing: a row for each step, all of them at once. Sent to
 * the page as text: it may use nothing from outside itself.
 *
 * @returns milliseconds until it was painted
 */
export async function plainTable(rows: number): Promise<number> {
  const begin = performance.now();
  const body = document.createElement('tbody');
  for (let step = 1; step <= rows; step++) {
    const row = body.insertRow();
    // As many columns as the trace has.
    for (const cell of [step, `(${String(step)},)`, 0, 1e-4, -1e-4, 0, '[0. 0. 0. ... 0. 0. 0.]'])
      row.insertCell().textContent = String(cell);
  }
  document.body.appendChild(document.createElement('table')).append(body);
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    requestAnimationFrame(() => {
      port2.postMessage(null);
    });
  });
  return performance.now() - begin;
}
