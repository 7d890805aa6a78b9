// @ts-check

/**
 * Runs a command. What it throws is said in a sentence, without a stack, and ends this process as one that failed.
 *
 * @param {() => unknown} command
 */
export async function endWithSentence(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
