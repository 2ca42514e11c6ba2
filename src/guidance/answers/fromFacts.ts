import type { Answer } from '../answer.ts';
import { facts } from '../law/facts.ts';
import { findFacts } from '../law/findFact.ts';
import type { LegalFact } from '../law/legalFact.ts';
import type { LawEvidence } from '../reading/readLaw.ts';
import { readLaw } from '../reading/readLaw.ts';
import type { Reading } from '../reading/readQuestion.ts';
import { caution, partsOf, uniqueSources } from './codeText.ts';
import { severalFit } from './fixedAnswers.ts';

/** So many neighbours are offered beside a fact. */
const nearestMost = 3;

function describe(fact: LegalFact, said: ReadonlySet<LawEvidence>, today: string): Answer {
  const verdict = said.has('isPolar')
    ? fact.verdicts?.find(({ has }) => has.every((evidence) => said.has(evidence)))
    : undefined;
  const [lead = '', ...rest] = fact.text.split('\n\n');
  return {
    answered: fact.routeOnly !== true,
    kind: fact.area === 'local' ? 'local' : 'law',
    lead: verdict ? `${verdict.says}. ${lead}` : lead,
    parts: partsOf(...rest, caution([fact], today)),
    codes: [],
    sources: uniqueSources(fact.sources),
    readings: [],
    nearest: facts
      .filter(({ area, id }) => area === fact.area && id !== fact.id)
      .slice(0, nearestMost)
      .map(({ question }) => question),
    topic: fact.topic,
    ...(fact.live && { live: fact.live }),
  };
}

const readingsMost = 3;

/** What the law or the council's own guidance says to a question. Two facts that fit equally well are offered, not guessed. */
export function fromFacts(reading: Reading, today: string): Answer | undefined {
  const law = readLaw(reading);
  const found = findFacts(facts, law);
  const [best] = found;
  if (!best) return undefined;
  const equal = found.filter(({ score }) => score === best.score);
  if (equal.length > 1) return severalFit(equal.slice(0, readingsMost).map(({ fact }) => fact.question));
  return describe(best.fact, law.said, today);
}
