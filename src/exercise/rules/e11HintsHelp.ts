import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject, Subject } from '../proof/Subject.ts';
import { finding } from './finding.ts';
import { solutionLines, squeezed } from './solutionLines.ts';

/** E11: there is a hint, none is the solution, and links lead somewhere. */
export function e11HintsHelp(
  subject: Subject & Partial<Pick<FunctionSubject, 'learner'>>,
): readonly Finding[] {
  const { exercise, learner, file, site } = subject;
  const hints: readonly string[] = exercise.hints;
  const lines = learner === undefined ? [] : solutionLines({ learner });
  if (!hints.some((hint) => hint.trim() !== '')) {
    return finding(subject, 'E11', ['hints'], {
      what: 'there is no hint',
      why: ['A learner who is stuck has nothing left but the solution.'],
      mend: 'write one that says where to look first',
    });
  }
  const telling = hints.findIndex((hint) => lines.some((line) => squeezed(hint).includes(line)));
  const mistakes = Object.entries<{ readonly say: string }>(exercise.mistakes);
  const texts = [
    ...hints.map((text) => ({ text, path: ['hints'] })),
    ...mistakes.map(([name, { say }]) => ({ text: say, path: ['mistakes', name] })),
  ];
  return [
    ...(telling === -1
      ? []
      : finding(subject, 'E11', ['hints'], {
          what: `hint ${telling + 1} contains the solution’s own expression`,
          why: ['A hint helps to find the answer; shown, it would end the exercise.'],
          mend: 'say it in words, or ask a question',
        })),
    ...texts.flatMap(({ text, path }) =>
      linksIn(text)
        .filter((link) => !site.hasFile(resolved(file, link)))
        .flatMap((link) =>
          finding(subject, 'E11', path, {
            what: `the link to ${link} leads nowhere`,
            why: ['There is no such file beside the exercise.'],
            mend: 'write the path from the exercise’s folder, such as ../gradient/index.mdx',
          }),
        ),
    ),
  ];
}

/** Targets of Markdown links to files of this site. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:|^\//.test(target));
}

function resolved(file: string, link: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of link.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
