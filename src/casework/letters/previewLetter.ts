import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { findPupil } from '../cases/findPupil.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { composeLetter } from './composeLetter.ts';
import { earlierLetter } from './earlierLetter.ts';
import { gatherFacts } from './gatherFacts.ts';
import { type LetterDraft, letterRequest } from './letterRequest.ts';
import { letterTemplate } from './letterTemplate.ts';
import { type WordParagraph, wordParagraphs } from './word/wordParagraphs.ts';
import { mainPart, textOf, wordParts } from './word/wordParts.ts';

export type LetterPreview = {
  title: string;
  paragraphs: readonly Pick<WordParagraph, 'style' | 'text'>[];
  /** In words: what the letter leaves a gap for. */
  missing: readonly string[];
  /** Those of them that can be typed in. */
  gaps: readonly { field: string; what: string }[];
  before?: { entryId: string; madeOn: string; sentOn?: string };
};

type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'cases' | 'entries' | 'settings' | 'templates' | 'now'>;

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/**
 * What a letter would say. It is made the way that the letter itself is, and read back; nothing is kept.
 * @throws Problem not_allowed, not_found, bad_request
 */
export async function previewLetter(
  person: Person,
  { pupilId, draft }: { pupilId: string; draft: LetterDraft },
  ports: Ports,
): Promise<LetterPreview> {
  requireMay(person, 'letter:make');
  const pupil = await findPupil({ person, operation: 'letter:make' }, pupilId, ports);
  const request = await letterRequest(pupilId, draft, ports);
  const { type, about } = request;
  const { entries } = ports;
  const made = { madeOn: dayOfInstant(ports.now()), sender: person.name, entries };
  const facts = gatherFacts(pupil, request, made);
  const composing = { title: type.title, facts, typed: draft.fill };
  const { bytes, gaps, unknown } = await composeLetter(await letterTemplate(type, ports), composing);
  const paragraphs = wordParagraphs(textOf(await wordParts(bytes), mainPart))
    .map(({ style, text }) => ({ style, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const same = { typeId: type.id, parentId: draft.parentId, ...(about && { aboutId: about.id }) };
  const before = earlierLetter(entries.ofPupil(pupilId), same);
  const sentOn = before?.content.sent?.on;
  return {
    title: type.title,
    paragraphs,
    missing: [
      ...gaps.map(({ what }) => capital(what)),
      ...unknown.map((name) => `The template asks for “${name}”, which is no field that we know`),
    ],
    gaps,
    ...(before && {
      before: { entryId: before.id, madeOn: before.content.madeOn, ...(sentOn !== undefined && { sentOn }) },
    }),
  };
}
