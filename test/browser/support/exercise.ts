import type { Locator } from 'playwright-core';
import { liveBlock, type LiveBlock, type Surroundings } from './liveBlock.ts';

/** An exercise as a reader finds it: by the names of its parts. */
export interface ExercisePanel extends LiveBlock {
  /** Checks and waits for the verdict, which it returns. */
  readonly check: () => Promise<string>;
  readonly button: (name: string) => Locator;
  /** Of the list: what came of each check, in words. */
  readonly results: () => Promise<readonly string[]>;
}

/** What the status says as long as nothing is known. */
const undecided = /^(Ready|Checking…|Your draft|Running…|Not checked yet|Edited: run)/;

export function exercisePanel(page: Surroundings, title: string): ExercisePanel {
  const block = liveBlock(page, title);
  const { region, status } = block;
  const button = (name: string): Locator => region.getByRole('button', { name, exact: true });
  return {
    ...block,
    button,
    async check() {
      await button('Check').click();
      const verdict = status.filter({ hasNotText: undecided });
      await verdict.waitFor();
      return verdict.innerText();
    },
    async results() {
      const items = await region
        .getByRole('list', { name: 'Your answer is checked for' })
        .getByRole('listitem')
        .allInnerTexts();
      return items.map((text) => text.trim());
    },
  };
}
