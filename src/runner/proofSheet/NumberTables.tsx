import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { NumberSheet } from '../../exercise/proof/ProofSheet';
import { figureText } from './figureText';
import { RightAnswers } from './RightAnswers';
import { ScrollingTable } from './ScrollingTable';

/** The figures of an exercise whose answer is one number. */
export function NumberTables({ sheet }: { readonly sheet: NumberSheet }): ReactNode {
  return (
    <>
      <Heading as="h2">
        <Translate id="proofSheet.number.title">Mistakes</Translate>
      </Heading>
      <p>
        <Translate id="proofSheet.number.about">
          An answer is right within one bound. A mistake must lie at least two bounds away.
        </Translate>
      </p>
      <ScrollingTable
        name={translate({
          id: 'proofSheet.number.table',
          message: 'How far each mistake lies from the answer',
        })}
        columns={[
          translate({ id: 'proofSheet.mistake', message: 'Mistake' }),
          translate({ id: 'proofSheet.number.bounds', message: 'Bounds' }),
        ]}
        rows={sheet.mistakes.map(({ name, over }) => ({
          key: name,
          cells: [
            <code key={name}>{name}</code>,
            over === null
              ? translate({ id: 'proofSheet.noNumber', message: 'not comparable' })
              : figureText(over),
          ],
        }))}
      />
      <RightAnswers right={sheet.right} />
    </>
  );
}
