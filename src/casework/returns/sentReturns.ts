import { z } from 'zod';

/** The lists of which a school sends a return for each pupil. */
export const returnKinds = ['unauthorised', 'sickness'] as const;
export type ReturnKind = (typeof returnKinds)[number];

/** Who said something, and on which day (ISO). */
const said = z.object({ on: z.string(), by: z.string(), byId: z.string() });
export type Said = z.infer<typeof said>;

/** That a school has sent a return about an absence. Dates are ISO. */
export const sentReturn = said.extend({
  kind: z.enum(returnKinds),
  pupilId: z.string(),
  /** The days that the return was about, as the register had them then. */
  from: z.string(),
  to: z.string(),
  /** Somebody said that it was not sent after all. It stays for a while, so that this can be undone. */
  withdrawn: said.optional(),
});
export type SentReturn = z.infer<typeof sentReturn>;

/** `id` is the school's. */
export type SentReturns = { id: string; sent: readonly SentReturn[] };

export type Absence = {
  kind: ReturnKind;
  pupilId: string;
  from: string;
  to: string;
  /** Of an absence that is told again and again: marks up to this day (ISO) say nothing any more. */
  saidAfter?: string;
};

/** Whether a mark is about an absence, or about a part of it. */
export const isAbout = ({ kind, pupilId, from, to, saidAfter = '' }: Absence, one: SentReturn): boolean =>
  one.kind === kind && one.pupilId === pupilId && one.from <= to && one.to >= from && one.on > saidAfter;

/** The last return that was sent about an absence, or about a part of it: one whose days were corrected is not told again. */
export const sentAbout = (absence: Absence, sent: readonly SentReturn[]): SentReturn | undefined =>
  sent.findLast((one) => one.withdrawn === undefined && isAbout(absence, one));
