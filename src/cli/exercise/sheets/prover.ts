/** A process that proves the exercises whose files it is sent, and sends back their sheets: one of `proveBeside`. */
import { proofTools } from './proofTools.ts';
import { proveAgain } from './proveAgain.ts';

const [siteDir = process.cwd()] = process.argv.slice(2);
const tools = proofTools(siteDir);

async function prove(file: unknown): Promise<void> {
  const loaded = (await tools).site.loaded.find((each) => each.file === file);
  if (loaded === undefined) throw new Error(`${String(file)} holds no exercise that can be proved`);
  process.send?.(await proveAgain(await tools, loaded));
}

process.on('message', (file) => void prove(file));
// Whoever wanted to know is gone.
process.on('disconnect', () => process.exit());
