/** How long the page may be busy before it gets a turn. */
const sliceMilliseconds = 12;

/** Joins the parts of a text that takes long to make; between slices the page can answer the reader. */
export async function inSlices(parts: Iterable<string>): Promise<Blob> {
  const done: string[] = [];
  let began = performance.now();
  for (const part of parts) {
    done.push(part);
    if (performance.now() - began < sliceMilliseconds) continue;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    began = performance.now();
  }
  return new Blob(done);
}
