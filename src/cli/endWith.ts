/** Ends this process as a command ends: well or not, and with what it threw said in a sentence. */
export function endWith(command: Promise<boolean>): void {
  command.then(
    (isWell) => {
      process.exitCode = isWell ? 0 : 1;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
