import { useEffect, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { doneAmong } from '../exercise/progress/doneAmong.ts';
import { useProgress } from '../exercise/progress/useProgress.ts';
import { watchStorage } from '../memory/shelf/watchStorage.ts';
import { ScrollingTable } from '../proofSheet/ScrollingTable.tsx';
import { rememberedClasses, type RememberedClass } from './classShelf.ts';
import { dueText } from './dueText.ts';
import { exerciseOfSite } from '../exercise/exerciseOfSite.ts';

/** The classes that were opened in this browser. */
export default function ClassList(): ReactNode {
  const [classes, setClasses] = useState<readonly RememberedClass[]>();
  const { byId } = useProgress();
  useEffect(() => {
    const look = (): void => {
      void rememberedClasses().then(setClasses);
    };
    look();
    return watchStorage(look);
    // Deleting everything on this page is no news of another tab, but the progress is another one then.
  }, [byId]);
  if (classes === undefined) return null;
  if (classes.length === 0) {
    return (
      <p>
        <Translate id="classes.list.none">
          None yet. A class that you open by its link is remembered here.
        </Translate>
      </p>
    );
  }
  return (
    <ScrollingTable
      name={translate({ id: 'classes.list', message: 'Classes that you opened' })}
      isNamedAbove
      columns={[
        translate({ id: 'classes.list.class', message: 'Class' }),
        translate({ id: 'classes.due', message: 'Due' }),
        translate({ id: 'classes.list.done', message: 'Done' }),
      ]}
      rows={classes.map(({ hash, fragment, plan }) => {
        const exercises = plan.exercises.flatMap((id) => exerciseOfSite(id) ?? []);
        return {
          key: hash,
          cells: [
            <Link key="class" to={`/class#${fragment}`}>
              <bdi>{plan.name}</bdi>
            </Link>,
            plan.due === undefined ? '–' : dueText(plan.due),
            translate(
              { id: 'classes.list.doneOf', message: '{done} of {count}' },
              { done: doneAmong(exercises, byId), count: plan.exercises.length },
            ),
          ],
        };
      })}
    />
  );
}
