import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ProofSheet } from '../../exercise/proof/ProofSheet';
import { Untranslated } from '../Untranslated';
import { percentText } from './figureText';
import { ScrollingTable } from './ScrollingTable';

/** How much of a bound right answers use. */
export function RightAnswers({ right }: Pick<ProofSheet, 'right'>): ReactNode {
  if (right.length === 0) return null;
  return (
    <>
      <Heading as="h2">
        <Translate id="proofSheet.right.title">Right answers</Translate>
      </Heading>
      <ScrollingTable
        name={translate({
          id: 'proofSheet.right.table',
          message: 'The most that each right answer uses of a bound',
        })}
        columns={[
          translate({ id: 'proofSheet.right.answer', message: 'Answer' }),
          translate({ id: 'proofSheet.right.used', message: 'Used' }),
        ]}
        rows={right.map(({ name, used }) => ({
          key: name,
          cells: [
            name === 'solution' ? (
              translate({ id: 'proofSheet.solution', message: 'the solution' })
            ) : (
              <Untranslated key="name">{name}</Untranslated>
            ),
            used === null
              ? translate({ id: 'proofSheet.noNumber', message: 'not comparable' })
              : percentText(used),
          ],
        }))}
      />
    </>
  );
}
