import path from 'node:path';
import type { Link, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isUnlinked } from '../names/isUnlinked';
import { formPattern } from './formPattern';
import { glossaryTerms, termAddress } from './glossaryTerms';
import { normalForm, type Term } from './parseTerms';

export interface RemarkTermLinksOptions {
  readonly siteDir: string;
}

/**
 * Makes a link to the glossary of the first use of each term in a lesson: of the place that has it in bold, which
 * introduces it, else of the first one in prose. The lesson in another language has words of its own.
 */
export default function remarkTermLinks({ siteDir }: RemarkTermLinksOptions) {
  const lessons = path.join(siteDir, 'docs', 'lessons') + path.sep;
  return (tree: Root, file: VFile): void => {
    if (!file.path.startsWith(lessons)) return;
    const terms = glossaryTerms(siteDir);
    const linked = linkBold(tree, formsOf(terms, true));
    linkPlain(tree, formsOf(terms, false), linked);
  };
}

type Forms = ReadonlyMap<string, Term>;

function formsOf(terms: readonly Term[], withEveryday: boolean): Forms {
  return new Map(
    terms.flatMap((term) =>
      term.forms
        .filter(({ isEveryday }) => withEveryday || !isEveryday)
        .map(({ text }) => [text, term] as const),
    ),
  );
}

/** @returns the terms that were found, each now a link */
function linkBold(tree: Root, forms: Forms): Set<Term> {
  const linked = new Set<Term>();
  visit(tree, (node) => {
    if (isUnlinked(node)) return SKIP;
    if (node.type !== 'strong') return undefined;
    const term = forms.get(normalForm(toString(node)));
    if (term === undefined || linked.has(term)) return undefined;
    linked.add(term);
    node.children = [linkTo(term, node.children)];
    return SKIP;
  });
  return linked;
}

function linkPlain(tree: Root, forms: Forms, linked: Set<Term>): void {
  const replace = (found: string): Link | string => {
    const term = forms.get(normalForm(found));
    // Left as text, but passed over as a whole: of "false" the shorter terms in it would be tried.
    if (term === undefined || linked.has(term)) return found;
    linked.add(term);
    return linkTo(term, [{ type: 'text', value: found }]);
  };
  // Those with a link are looked for too, so that what stands in them is not.
  findAndReplace(tree, [formPattern([...forms.keys()]), replace], { ignore: (node) => isUnlinked(node) });
}

function linkTo(term: Term, children: readonly PhrasingContent[]): Link {
  return {
    type: 'link',
    url: termAddress(term),
    data: { hProperties: { className: ['term'] } },
    children: children.filter((child) => child.type !== 'link'),
  };
}
