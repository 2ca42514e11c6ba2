import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const claim = z.object({ origin: z.url() });

function originIn(file: string): string | undefined {
  try {
    return claim.parse(JSON.parse(fs.readFileSync(file, 'utf8'))).origin;
  } catch {
    // There is none, or it was cut short when its server was killed.
    return undefined;
  }
}

/** The address of the server that wrote the claim, if it still answers: a claim outlives a server that was killed. */
async function holderOf(file: string, origin: string): Promise<string | undefined> {
  const holder = originIn(file);
  if (holder === undefined || holder === origin) return undefined;
  const answer = await fetch(`${holder}/local/people`, { signal: AbortSignal.timeout(1_000) }).catch(
    () => undefined,
  );
  await answer?.body?.cancel();
  return answer?.ok ? holder : undefined;
}

/**
 * Makes sure that one server at a time writes to the folder. Answers with what gives it up again.
 * @throws Error in words where another server holds it
 */
export async function claimFolder(dataDir: string, origin: string): Promise<() => void> {
  fs.mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, 'server.json');
  const holder = await holderOf(file, origin);
  if (holder) {
    throw new Error(
      `${dataDir} is in use by the server at ${holder}. Stop it, or set DATA_DIR to another folder.`,
    );
  }
  fs.writeFileSync(file, JSON.stringify({ origin }));
  return () => fs.rmSync(file, { force: true });
}
