import type { Source } from '../answer.ts';
import type { LegalFact } from './legalFact.ts';

/** A short form that schools and councils write. */
export type Abbreviation = {
  short: string;
  /** Other ways to write it, in small letters. */
  also?: readonly string[];
  full: string;
  /** What that is, in a sentence. */
  is: string;
  source: Source;
};

const plain = (text: string) => text.toLowerCase();

export const idOf = ({ short }: Abbreviation): string => `word-${plain(short)}`;

/** Each way to write the short form, in small letters: "pn" and "pns". */
export const waysToWrite = ({ short, also = [] }: Abbreviation): string[] =>
  [short, ...also].map(plain).flatMap((one) => [one, `${one}s`]);

export const standsFor = ({ short, full }: Abbreviation): string => `${short} stands for ${full}`;

/** As an entry of the Law page. Questions come to it by the short form and not by a pattern. */
export const abbreviationFact = (abbreviation: Abbreviation): LegalFact => ({
  id: idOf(abbreviation),
  area: 'words',
  topic: `what ${abbreviation.short} stands for`,
  question: `What does ${abbreviation.short} stand for?`,
  text: `${standsFor(abbreviation)}. ${abbreviation.is}`,
  needs: [],
  sources: [abbreviation.source],
  lastChecked: '2026-11-26',
  confidence: 'high',
});
