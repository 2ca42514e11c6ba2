import type { Answer, AnswerPart } from '../answer.ts';
import type { CodeEntry } from '../codes/codeEntry.ts';
import type { Reading } from '../reading/readQuestion.ts';
import type { Situation } from '../situations/situation.ts';
import { evidenceIn } from '../situations/weigh.ts';
import { caution, codeAnswer, codeWithName, entriesOf, localNote, partsOf } from './codeText.ts';
import { isWithdrawn } from './lookUp.ts';

/** How the answer opens where it is asked for a yes or a no: about what it says, or about the code that it puts forward. */
function verdict({ codes, verdicts = [], notThese = [] }: Situation, reading: Reading): string {
  const { putForward: asked, polar, present } = reading;
  if (!polar) return '';
  const said = evidenceIn(reading);
  const settled = verdicts.find(({ has = [] }) => has.every((evidence) => said.has(evidence)));
  if (settled) return `${settled.says}. `;
  if (asked.length === 0) return present.has('existence') && codes.length > 0 ? 'Yes. ' : '';
  if (asked.some((code) => code === codes[0])) return 'Yes. ';
  const ruledOut = asked.every((code) => notThese.some((not) => not.code === code) || !codes.includes(code));
  return ruledOut ? 'No. ' : 'It depends. ';
}

/** What is left to check: not what the answer has said already, and of which code where there are several. */
function checks({ codes }: Situation, [first]: readonly CodeEntry[], said: string): AnswerPart | undefined {
  const left = first?.conditions.filter((condition) => !said.includes(condition)) ?? [];
  if (!first || left.length === 0) return undefined;
  return { heading: codes.length > 1 ? `Check for ${first.code}` : 'Check', items: left };
}

/** The answer to a question about a situation: the code, why, what to check and what it is not. */
export function describeSituation(found: Situation, reading: Reading, today: string): Answer {
  const named = found.aboutNamed ? entriesOf(reading.codes).map(({ code }) => code) : [];
  const situation = named.length > 0 ? { ...found, codes: named } : found;
  const entries = entriesOf(situation.codes);
  const says = situation.says ?? `Use ${situation.codes.map(codeWithName).join(' or ')}.`;
  const old = entriesOf(reading.codes).filter(
    (entry) => isWithdrawn(entry, today) && !situation.notThese?.some(({ code }) => code === entry.code),
  );
  const others = entriesOf(reading.codes.filter((code) => !situation.codes.includes(code)));
  const nots = situation.notThese ?? [];
  return codeAnswer({
    lead: `${verdict(situation, reading)}${says}`,
    parts: partsOf(
      situation.because,
      old.length > 0 ? old.map(({ code }) => `${code} is no longer in use.`).join(' ') : undefined,
      { items: nots.map(({ code, why }) => `Not ${code}: ${why}.`) },
      checks(situation, entries, `${says} ${situation.because}`),
      { heading: 'Common mistakes', items: situation.codes.length === 1 ? (entries[0]?.mistakes ?? []) : [] },
      localNote(situation.codes),
      caution(entries, today),
    ),
    topic: situation.topic,
    nearest: [...situation.codes, ...nots.map(({ code }) => code)]
      .slice(0, 3)
      .map((code) => `What does ${code} mean?`),
    codes: situation.codes,
    sources: [
      ...entries.flatMap(({ sources }) => sources),
      ...(situation.sources ?? []),
      ...(entries.length === 0
        ? entriesOf(nots.map(({ code }) => code)).flatMap(({ sources }) => sources)
        : []),
      ...(entries.length === 0 ? others.flatMap(({ sources }) => sources) : []),
    ],
  });
}
