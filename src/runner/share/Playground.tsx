import { useMemo, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import LinkedCode from './LinkedCode.tsx';
import PlaygroundList from './PlaygroundList.tsx';
import { anchorOf } from './anchorOf.ts';
import { carriesCode } from './readFragment.ts';
import { titleOf } from './titleOf.ts';
import { useFragment } from './useFragment.ts';
import { useLinks } from './useLinks.ts';
import { writtenBlocks } from './writtenBlocks.ts';
import styles from './Playground.module.css';

/**
 * The live blocks written into it, one to be chosen at a time; the last of them is the reader's own program.
 *
 * What is not chosen stays on the page, hidden, with all that was written into it. Without JavaScript and to a
 * search engine, all blocks stand one under the other, and the list leads to them.
 */
export default function Playground({ children }: { readonly children: ReactNode }): ReactNode {
  const programs = useMemo(() => writtenBlocks(children), [children]);
  const fragment = useFragment();
  const links = useLinks(fragment);
  const { collectAnchor } = useBrokenLinks();

  const own = programs.at(-1);
  const opened = links.find((each) => each.fragment === fragment);
  const asked = programs.find(({ name }) => anchorOf(name) === fragment) ?? programs[0];
  const chosen = carriesCode(fragment) ? (opened?.link.type === 'refused' ? own : undefined) : asked;

  const readLinks = links.flatMap(({ fragment: anchor, link }) =>
    link.type === 'shared' ? [{ anchor, title: titleOf(link.shared.title) }] : [],
  );
  const places = programs.map(({ name, title }) => ({ anchor: anchorOf(name), title }));
  const current = chosen === undefined ? fragment : anchorOf(chosen.name);

  return (
    <div className={styles.playground}>
      <PlaygroundList links={readLinks} programs={places} current={current} />
      <div className={styles.chosen}>
        {links.map(({ fragment: anchor, link }) => (
          <div key={anchor} hidden={anchor !== fragment}>
            <LinkedCode link={link}>
              {own && (
                <Translate
                  id="playground.kept"
                  values={{ own: <Link to={`#${anchorOf(own.name)}`}>{own.title}</Link> }}
                >
                  {'{own} stays as you left it.'}
                </Translate>
              )}
            </LinkedCode>
          </div>
        ))}
        {programs.map((program) => {
          const anchor = anchorOf(program.name);
          collectAnchor(anchor);
          return (
            <div key={anchor} id={anchor} className={styles.example} hidden={program !== chosen}>
              {program.element}
            </div>
          );
        })}
      </div>
    </div>
  );
}
