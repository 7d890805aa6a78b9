import { endWithSentence } from './setUp/endWithSentence.mjs';

/** Ends this process as a command ends: well or not, and with what it threw said in a sentence. */
export function endWith(command: Promise<boolean>): void {
  void endWithSentence(async () => {
    process.exitCode = (await command) ? 0 : 1;
  });
}
