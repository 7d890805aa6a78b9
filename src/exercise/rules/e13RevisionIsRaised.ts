import type { Finding } from '../proof/Finding.ts';
import type { Subject } from '../proof/Subject.ts';
import { finding } from './finding.ts';

/** E13: whoever changes the checks raises `rev`, and says in one line what changed. */
export function e13RevisionIsRaised(subject: Subject): readonly Finding[] {
  const { exercise, hash, site } = subject;
  const { id, rev, changes = {} } = exercise;
  const known = site.lock[id] ?? {};
  const locked = known[String(rev)];
  const newest = Object.keys(known).reduce((most, each) => Math.max(most, Number(each)), 0);
  if (!Number.isInteger(rev) || rev < 1 || rev < newest) {
    return finding(subject, 'E13', ['rev'], {
      what: `rev is ${rev}, after revision ${newest}`,
      why: ['Work that learners have saved is checked again only when the revision rises.'],
      mend: `set rev to ${newest + 1} if the checks changed, else to ${Math.max(1, newest)}`,
    });
  }
  if (locked !== undefined && locked !== hash) {
    return finding(subject, 'E13', ['rev'], {
      what: `the checks have changed since revision ${rev} was locked`,
      why: ['Learners who passed would not be told, and a class would be graded by two measures.'],
      mend: `set rev to ${rev + 1}, say what changed under changes: { ${rev + 1}: '…' }, and run npm run exercise -- lock ${id}`,
    });
  }
  if (rev > 1 && !changes[rev]?.trim()) {
    return finding(subject, 'E13', ['rev'], {
      what: `revision ${rev} does not say what changed`,
      why: ['The page tells it to everybody whose saved work is checked again.'],
      mend: `add a line for learners: changes: { ${rev}: '…' }`,
    });
  }
  if (locked === undefined) {
    return finding(subject, 'E13', ['rev'], {
      what: `revision ${rev} is not locked`,
      why: ['A later change of the checks would go unnoticed.'],
      mend: `run npm run exercise -- lock ${id}`,
    });
  }
  return [];
}
