import { type AttemptEnd, type Booker, bookOnce, giveUpOnce, moveOnce } from './stormAttempt.ts';
import type { StormLedger } from './stormLedger.ts';

type Crowd = {
  bookers: readonly Booker[];
  dateIds: readonly string[];
  ledger: StormLedger;
  /** The servers that people can choose from. */
  origins(): readonly string[];
};

const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(Math.random() * of.length)];

/** One attempt of somebody at something: two of three book, the others give up or move a place of their school if it has one. */
export async function attempt({ bookers, dateIds, ledger, origins }: Crowd): Promise<AttemptEnd> {
  const booker = pick(bookers);
  const occurrenceId = pick(dateIds);
  if (!booker || occurrenceId === undefined) return 'nobody';
  const to = { ledger, origins: Math.random() < 0.5 ? origins() : [...origins()].reverse() };
  const own = [...ledger.taken].filter(
    ([placeId, { schoolId }]) => schoolId === booker.schoolId && !ledger.perhapsGiven.has(placeId),
  );
  const [placeId] = pick(own) ?? [];
  const what = Math.random();
  if (placeId === undefined || what < 0.67) {
    return await bookOnce(booker, { occurrenceId, waits: what < 0.2 }, to);
  }
  return what < 0.87
    ? await giveUpOnce(booker, placeId, to)
    : await moveOnce(booker, { placeId, occurrenceId }, to);
}

/** So many attempts, so many at once; `after` hears of each. */
export async function allAttempts(
  crowd: Crowd,
  { attempts, atOnce }: { attempts: number; atOnce: number },
  after: (end: AttemptEnd, milliseconds: number) => void | Promise<void>,
): Promise<void> {
  let begun = 0;
  async function worker(): Promise<void> {
    while (begun < attempts) {
      begun += 1;
      const before = performance.now();
      const end = await attempt(crowd);
      await after(end, performance.now() - before);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
}
