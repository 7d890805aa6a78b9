/**
 * Makes a program that times one case in a process of its own: run with `n` and the seconds it may take, it
 * prints the time of one call in µs, the median of its samples.
 *
 * @param prepare gives the work to be timed, for `n` elements; `which` is what the command says before `n`
 */
export function timed(prepare: (n: number, which: string) => () => unknown): () => void {
  return () => {
    const [seconds = NaN, n = NaN] = process.argv.slice(-2).map(Number).reverse();
    const work = prepare(n, process.argv[2] ?? '');
    // The compiler needs some time, and some calls, to find its final code.
    let calls = 1;
    for (const end = performance.now() + 400 * seconds; performance.now() < end;) {
      calls = callsIn(milliseconds(work, calls) / calls);
    }
    const samples: number[] = [];
    for (const end = performance.now() + 600 * seconds; performance.now() < end || samples.length < 3;) {
      samples.push((1000 * milliseconds(work, calls)) / calls);
    }
    samples.sort((a, b) => a - b);
    console.log(samples[Math.floor(samples.length / 2)]);
    if (kept === undefined) throw new Error('the case computes nothing');
  };
}

/** So many calls that a sample takes 2 ms, far above the clock's resolution. */
function callsIn(millisecondsACall: number): number {
  return Math.max(1, Math.ceil(2 / Math.max(millisecondsACall, 1e-5)));
}

function milliseconds(work: () => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) kept = work();
  return performance.now() - start;
}

/** The last result: what is kept must be computed. */
let kept: unknown;
