import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { ProofSheet } from '../../exercise/proof/ProofSheet';
import { Untranslated } from '../Untranslated';
import { ScrollingTable } from './ScrollingTable';

/** The sentence of each mistake, folded away: together they tell how the exercise is done. */
export function Told({ sheet }: { readonly sheet: ProofSheet }): ReactNode {
  if (!sheet.isRevealed) {
    return (
      <p>
        <Translate id="proofSheet.told.never">
          The sentences are left out here: the solution of this exercise is never shown, and together they
          would tell it.
        </Translate>
      </p>
    );
  }
  return (
    <details>
      <summary>
        <Translate id="proofSheet.told.open">
          Open the sentences: they tell how the exercise is done
        </Translate>
      </summary>
      <ScrollingTable
        name={translate({ id: 'proofSheet.told.table', message: 'A sentence for each mistake' })}
        columns={[
          translate({ id: 'proofSheet.mistake', message: 'Mistake' }),
          translate({ id: 'proofSheet.told.sentence', message: 'Sentence' }),
        ]}
        rows={sheet.mistakes.map(({ name, say }) => ({
          key: name,
          cells: [
            <code key={name}>{name}</code>,
            say !== null && <Untranslated key="say">{say}</Untranslated>,
          ],
        }))}
      />
    </details>
  );
}
