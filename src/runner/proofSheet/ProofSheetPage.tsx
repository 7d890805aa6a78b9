import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { LessonTitle } from '../../exercise/proof/LessonTitle';
import type { ProofSheet } from '../../exercise/proof/ProofSheet';
import { exerciseAnchor } from '../../exercise/exerciseAnchor';
import { siteTitle } from '../exercise/siteTitle';
import { Findings } from './Findings';
import { FunctionTables } from './FunctionTables';
import { NumberTables } from './NumberTables';
import { SheetLayout } from './SheetLayout';
import { Told } from './Told';

export interface ProofSheetData {
  readonly sheet: ProofSheet;
  /** Where the exercise stands; missing for one that no page places. */
  readonly lesson?: LessonTitle & { readonly address: string };
}

/** What was proved of one exercise. The build makes it; nothing on it needs JavaScript. */
export default function ProofSheetPage({ data }: { readonly data: ProofSheetData }): ReactNode {
  const { sheet, lesson } = data;
  const exercise = siteTitle(sheet.id);
  return (
    <SheetLayout
      title={translate({ id: 'proofSheet.title', message: 'Proof sheet: {exercise}' }, { exercise })}
      description={translate(
        { id: 'proofSheet.description', message: 'What was proved of the exercise “{exercise}”.' },
        { exercise },
      )}
    >
      <p>
        {lesson && (
          <>
            <Translate
              id="proofSheet.lesson"
              values={{
                lesson: (
                  <Link to={`${lesson.address}#${exerciseAnchor(sheet.id)}`} lang={lesson.language}>
                    {lesson.title}
                  </Link>
                ),
              }}
            >
              {'In the lesson {lesson}.'}
            </Translate>{' '}
          </>
        )}
        <Translate id="proofSheet.facts" values={{ rev: sheet.rev, minutes: sheet.minutes }}>
          {'Revision {rev}, about {minutes} minutes.'}
        </Translate>{' '}
        <Translate
          id="proofSheet.made"
          values={{ command: <code>{`npm run exercise -- check ${sheet.id}`}</code> }}
        >
          {'The build made this page, by the same proof as {command}.'}
        </Translate>
      </p>
      <Findings findings={sheet.findings} />
      {sheet.type === 'function' ? <FunctionTables sheet={sheet} /> : <NumberTables sheet={sheet} />}
      <Heading as="h2">
        <Translate id="proofSheet.told.title">What learners are told</Translate>
      </Heading>
      <Told sheet={sheet} />
      <p>
        <Link to="/exercises">
          <Translate id="proofSheet.all">All exercises</Translate>
        </Link>
        {' · '}
        <Link to="/teach/rules">
          <Translate id="proofSheet.rules">What the rules ask</Translate>
        </Link>
      </p>
    </SheetLayout>
  );
}
