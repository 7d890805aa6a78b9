import { printJson } from '../printOnlyJson.ts';
import { checkExercises } from './checkExercises.ts';
import { annotation, findingText } from './findingText.ts';

/** Proves, and prints what is found: for people, as JSON, or beside it as GitHub's annotations. */
export async function checkCommand(
  siteDir: string,
  { id, seeds, json }: { readonly id?: string | undefined; readonly seeds: number; readonly json: boolean },
): Promise<boolean> {
  const { checked, findings } = await checkExercises(siteDir, { id, seeds });
  if (json) {
    printJson({ checked, findings });
    return findings.length === 0;
  }
  for (const finding of findings) console.log(`${findingText(finding)}\n`);
  if (process.env.GITHUB_ACTIONS === 'true') for (const finding of findings) console.log(annotation(finding));
  const proven = checked.length === 1 ? '1 exercise' : `${checked.length} exercises`;
  console.log(
    findings.length === 0
      ? `${proven} proven at ${seeds} seeds: ${checked.join(', ')}`
      : `${findings.length === 1 ? '1 finding' : `${findings.length} findings`} in ${proven}`,
  );
  return findings.length === 0;
}
