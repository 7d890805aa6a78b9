import { execFileSync } from 'node:child_process';

/** The memory that a process and all it started hold, in MB; what they share counts for each. */
export function treeMemory(pid: number): number {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number =>
    all
      .filter(([own, of]) => of === parent && own !== undefined)
      .reduce((sum, [own = 0, , kilobytes = 0]) => sum + kilobytes + below(own), 0);
  const [, , own = 0] = all.find(([each]) => each === pid) ?? [];
  return (own + below(pid)) / 1_000;
}
