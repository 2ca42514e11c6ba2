import type { Turn } from '../reading/law/turnedRound.ts';
import type { LawReading } from '../reading/readLaw.ts';
import type { LegalFact, Verdict } from './legalFact.ts';
import { compareFigures, type FigureAsked } from './ruleFigure.ts';

type Word = Verdict['says'];

const other = (word: Word): Word => (word === 'Yes' ? 'No' : 'Yes');

/** Whether the verdict itself is about what turns the question round: "ruled out" is, "without" is not. */
const knowsOf = ({ has }: Verdict, { places }: LawReading, { at }: Turn) =>
  has.some((one) => one.startsWith('not:') || at.some((place) => places.get(one)?.has(place)));

const askedOf = ({ said }: LawReading): FigureAsked => ({
  howFar: said.has('longer') || (said.has('mayWe') && !said.has('mustWe')),
  asRule: said.has('putAsRule'),
});

/** What a question that asks for yes or no is told; undefined where it does not, or where the fact is neither. */
export function verdictOf({ verdicts = [], figures = [] }: LegalFact, reading: LawReading): Word | undefined {
  const { said, turns } = reading;
  if (!said.has('isPolar') || reading.hasNoPlainWord) return undefined;
  const fits = verdicts.filter(
    ({ has, lacks = [] }) => has.every((one) => said.has(one)) && !lacks.some((one) => said.has(one)),
  );
  const compared = compareFigures(figures, reading.figures, askedOf(reading));
  const verdict = compared === 'open' ? fits.find(({ has }) => has.length > 0) : fits[0];
  const word = compared === 'wrong' ? 'No' : (verdict?.says ?? (compared === 'right' ? 'Yes' : undefined));
  if (word === undefined) return undefined;
  const unknown = turns.filter((turn) => !verdict || !knowsOf(verdict, reading, turn));
  // What it means to leave something out is plain only where the verdict is about whether to do it.
  if (unknown.some(({ isOmission }) => isOmission) && verdict?.has.some((one) => one !== 'mustWe'))
    return undefined;
  return unknown.length % 2 === 1 ? other(word) : word;
}
