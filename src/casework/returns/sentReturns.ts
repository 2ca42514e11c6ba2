import { z } from 'zod';

/** The lists of which a school sends a return for each pupil. */
export const returnKinds = ['unauthorised', 'sickness'] as const;
export type ReturnKind = (typeof returnKinds)[number];

/** That a school has sent a return about an absence. Dates are ISO. */
export const sentReturn = z.object({
  kind: z.enum(returnKinds),
  pupilId: z.string(),
  /** The days that the return was about, as the register had them then. */
  from: z.string(),
  to: z.string(),
  on: z.string(),
  by: z.string(),
  byId: z.string(),
});
export type SentReturn = z.infer<typeof sentReturn>;

/** `id` is the school's. */
export type SentReturns = { id: string; sent: readonly SentReturn[] };

type Absence = { kind: ReturnKind; pupilId: string; from: string; to: string };

/**
 * The return that was sent about an absence, or about a part of it: one that goes on, or whose days were corrected, is not told
 * again.
 */
export function sentAbout(
  { kind, pupilId, from, to }: Absence,
  sent: readonly SentReturn[],
): SentReturn | undefined {
  return sent.find((one) => one.kind === kind && one.pupilId === pupilId && one.from <= to && one.to >= from);
}
