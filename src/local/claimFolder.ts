import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const claim = z.object({ origin: z.url() });

/** Whether the server that wrote the claim still runs: a claim outlives a server that was killed. */
async function isHeld(file: string, origin: string): Promise<string | undefined> {
  if (!fs.existsSync(file)) return undefined;
  const found = claim.safeParse(JSON.parse(fs.readFileSync(file, 'utf8') || '{}'));
  if (!found.success || found.data.origin === origin) return undefined;
  const answer = await fetch(`${found.data.origin}/local/people`, {
    signal: AbortSignal.timeout(1_000),
  }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok ? found.data.origin : undefined;
}

/**
 * Makes sure that one server at a time writes to the folder. Answers with what gives it up again.
 * @throws Error in words where another server holds it
 */
export async function claimFolder(dataDir: string, origin: string): Promise<() => void> {
  fs.mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, 'server.json');
  const holder = await isHeld(file, origin);
  if (holder) {
    throw new Error(
      `${dataDir} is in use by the server at ${holder}. Stop it, or set DATA_DIR to another folder.`,
    );
  }
  fs.writeFileSync(file, JSON.stringify({ origin }));
  return () => fs.rmSync(file, { force: true });
}
